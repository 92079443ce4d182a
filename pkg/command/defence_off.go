//go:build defenceoff

package command

import (
	"reflect"
	"runtime"
	"slices"
	"strings"
)

// out is the defence that is taken out, empty for none. It marks a program that must not be shipped.
var out = ""

// TakeOut takes a defence out for the rest of the process's life.
func TakeOut(defence string) { out = defence }

// Off reports whether a defence was taken out.
func Off(defence string) bool { return out != "" && out == defence }

// Guards names the guards of Permits; each can be taken out.
func Guards() (names []string) {
	for _, g := range append(slices.Clone(standing), fresh...) {
		names = append(names, nameOf(g))
	}
	return names
}

func left(guards []guard) []guard {
	return slices.DeleteFunc(slices.Clone(guards), func(g guard) bool { return Off(nameOf(g)) })
}

func nameOf(g guard) string {
	name := runtime.FuncForPC(reflect.ValueOf(g).Pointer()).Name()
	return name[strings.LastIndexByte(name, '.')+1:]
}
