//go:build defenceoff

package command

import (
	"os"
	"reflect"
	"runtime"
	"slices"
	"strings"
)

// TakenOut is the environment variable that names the defence which a process does without.
const TakenOut = "GAPURA_DEFENCE_OFF"

// out is the defence that is taken out, empty for none. A program that asks for it must not be shipped.
var out = os.Getenv(TakenOut)

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
