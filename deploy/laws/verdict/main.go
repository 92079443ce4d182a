// Command verdict reads what `go test -json` writes, prints what a reader needs of it, and fails when a test failed. Under
// CI=true it fails for skipped tests too: a test that never ran proves nothing.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	v := verdict{out: os.Stdout, strict: os.Getenv("CI") == "true", said: make(map[string]*strings.Builder)}
	if err := v.read(os.Stdin); err != nil {
		fmt.Fprintln(os.Stderr, "verdict:", err)
		os.Exit(1)
	}
	if !v.good() {
		os.Exit(1)
	}
}

// event is one line of `go test -json` (go doc test2json).
type event struct {
	Action, Package, ImportPath, Test, Output string
	Elapsed                                   float64
}

type verdict struct {
	out                     io.Writer
	strict                  bool
	said                    map[string]*strings.Builder // by test, until it ends
	passed, failed, skipped int
	broken                  bool // something failed that is no test: a build, a panic, a package
}

func (v *verdict) read(in io.Reader) error {
	lines := bufio.NewReader(in)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			var e event
			if json.Unmarshal(line, &e) != nil || e.Action == "" {
				fmt.Fprintf(v.out, "%s", line) // the go command speaks for itself
				continue
			}
			v.hear(e)
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read the test's events: %w", err)
		}
	}
}

func (v *verdict) hear(e event) {
	key := e.Package + " " + e.Test
	switch e.Action {
	case "output":
		if v.said[key] == nil {
			v.said[key] = new(strings.Builder)
		}
		v.said[key].WriteString(e.Output)
		return
	case "build-output":
		fmt.Fprint(v.out, e.Output)
	case "build-fail":
		v.broken = true
	case "fail":
		v.print(key)
		if e.Test == "" {
			v.broken = true
			fmt.Fprintf(v.out, "FAIL  %-70s %6.1fs\n", e.Package, e.Elapsed)
		} else {
			v.failed++
		}
	case "skip":
		if e.Test != "" {
			v.skipped++
			v.print(key)
		}
	case "pass":
		if e.Test == "" {
			fmt.Fprintf(v.out, "ok    %-70s %6.1fs\n", e.Package, e.Elapsed)
		} else {
			v.passed++
		}
	default:
		return
	}
	delete(v.said, key)
}

func (v *verdict) print(key string) {
	if said := v.said[key]; said != nil {
		fmt.Fprint(v.out, said)
	}
}

func (v *verdict) good() bool {
	fmt.Fprintf(v.out, "%d passed, %d failed, %d skipped\n", v.passed, v.failed, v.skipped)
	if v.strict && v.skipped > 0 {
		fmt.Fprintln(v.out, "a skipped test is a failure under CI=true")
		return false
	}
	return v.failed == 0 && !v.broken && v.passed > 0
}
