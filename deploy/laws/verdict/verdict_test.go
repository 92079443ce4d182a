package main

import (
	"strings"
	"testing"
)

func TestVerdict(t *testing.T) {
	const pass, skip, fail = `{"Action":"pass","Package":"p","Test":"T"}`, `{"Action":"skip","Package":"p","Test":"S"}`, `{"Action":"fail","Package":"p","Test":"T"}`
	for name, c := range map[string]struct {
		events       string
		strict, good bool
	}{
		"all pass":                      {pass, true, true},
		"one fails":                     {pass + "\n" + fail, false, false},
		"a package fails, no test did":  {pass + "\n" + `{"Action":"fail","Package":"p"}`, false, false},
		"a package does not build":      {pass + "\n" + `{"ImportPath":"p","Action":"build-fail"}`, false, false},
		"a package has no tests":        {pass + "\n" + `{"Action":"skip","Package":"q"}`, true, true},
		"one is skipped, by hand":       {pass + "\n" + skip, false, true},
		"one is skipped, where it runs": {pass + "\n" + skip, true, false},
		"the go command gives up":       {"go: cannot find main module", false, false},
		"nothing ran":                   {"", false, false},
	} {
		t.Run(name, func(t *testing.T) {
			v := verdict{out: t.Output(), strict: c.strict, said: make(map[string]*strings.Builder)}
			if err := v.read(strings.NewReader(c.events)); err != nil {
				t.Fatal(err)
			}
			if got := v.good(); got != c.good {
				t.Errorf("good is %v, want %v", got, c.good)
			}
		})
	}
}

func TestOnlyFailedTestsAreHeard(t *testing.T) {
	var out strings.Builder
	v := verdict{out: &out, said: make(map[string]*strings.Builder)}
	events := `{"Action":"output","Package":"p","Test":"Loud","Output":"a whisper\n"}
{"Action":"pass","Package":"p","Test":"Loud"}
{"Action":"output","Package":"p","Test":"Sick","Output":"a cry\n"}
{"Action":"fail","Package":"p","Test":"Sick"}`
	if err := v.read(strings.NewReader(events)); err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "a cry\n"; got != want {
		t.Errorf("printed %q, want %q", got, want)
	}
}
