package main

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

//go:embed testdata
var expected embed.FS

// row is what must come of one fault on one host; testdata/accuracy.yaml explains the fields.
type row struct {
	Fault, Stack, Truth  string
	Page, Observer       string
	Outside              []string
	Cause, AtLeast       string
	Confirmed            string
	Order, Asks, Latent  string
	Reason, Itself       []string
	Restarts             []string
	First, Fleeting      bool
	Silent, Alone, Guest bool
	Entered, Quiet       bool
	Builds               bool
	Within, Timeout      int
}

// strengths of verdicts, weakest first.
var strengths = []string{"", "none", "weak", "strong", "conclusive"}

// readRows returns the expected results on a system: those of all, of which a file of its name may say otherwise.
func readRows(system string) ([]row, error) {
	rows, err := readFile("accuracy.yaml")
	if err != nil {
		return nil, err
	}
	others, err := readFile(system + ".yaml")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for _, r := range others {
		n := slices.IndexFunc(rows, func(of row) bool { return of.name() == r.name() })
		if n < 0 {
			return nil, fmt.Errorf("read the expected results of %s: %s is no row elsewhere", system, r.name())
		}
		rows[n] = r
	}
	return rows, nil
}

func readFile(name string) (rows []row, err error) {
	text, err := expected.ReadFile("testdata/" + name)
	if err != nil {
		return nil, fmt.Errorf("read the expected results: %w", err)
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&rows); err != nil {
		return nil, fmt.Errorf("read the expected results in %s: %w", name, err)
	}
	return rows, nil
}

// check says everything that is wrong with a row as it is written.
func (r row) check() error {
	var wrong []error
	say := func(bad bool, what string) {
		if bad {
			wrong = append(wrong, errors.New(what))
		}
	}
	s, err := stack.Find(r.Stack)
	say(err != nil, "there is no such stack")
	if f, err := fault.Find(r.Fault); err == nil {
		say(!f.Fits(s), "the fault does not happen to the stack")
	} else {
		say(true, "there is no such fault")
	}
	answers := 0
	for _, given := range []bool{r.Order != "", r.Asks != "", r.Reason != nil} {
		if given {
			answers++
		}
	}
	say(r.Cause != "" && !r.Fleeting && answers != 1, "something is done, asked for, or a reason says why not")
	say(r.Cause == "" && answers != 0, "nothing may be done where nothing is wrong")
	say(r.Cause != "" && !r.Fleeting && r.AtLeast == "" || !slices.Contains(strengths, r.AtLeast), "how strong must the verdict be?")
	say(r.Confirmed != "" && !r.Fleeting, "what it is once it was confirmed is for faults that pass by themselves")
	say(len(r.Outside) == 0 || r.Truth == "", "the faces of the outside, or the row of truth.md, are missing")
	return errors.Join(wrong...)
}

func (r row) name() string {
	name := r.Fault + "/" + r.Stack
	if r.Page != "" {
		name += strings.ReplaceAll(r.Page, "/", ":")
	}
	if r.Observer != "" {
		name += "/" + r.Observer
	}
	return name
}

// expects is what the row should end as, in one word.
func (r row) expects() string {
	switch {
	case r.Fleeting:
		return strings.Join(append(r.passing(), "none"), " or ")
	case r.Cause != "":
		return r.Cause
	}
	return "none"
}

// passing are the causes that a fault may be given which passes by itself.
func (r row) passing() []string {
	if r.Confirmed == "" {
		return []string{r.Cause}
	}
	return []string{r.Cause, r.Confirmed}
}

// strongEnough reports whether a verdict is at least as strong as the row wants it.
func (r row) strongEnough(strength string) bool {
	return slices.Index(strengths, strength) >= slices.Index(strengths, r.AtLeast)
}

// within is how long it may take from the first failing look to the cause. A host that says nothing more counts as silent
// after silentAfter and not before: until then its agent may only be slow, and nobody may say that the host is gone.
func (r row) within() time.Duration {
	if r.Silent {
		return silentAfter + 5*time.Second
	}
	if r.Within == 0 {
		return 2 * time.Second
	}
	return time.Duration(r.Within) * time.Second
}
