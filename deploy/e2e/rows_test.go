package e2e_test

import (
	"bytes"
	"os"
	"slices"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/gapura-dev/gapura/deploy/lab/fault"
)

// row is what must come of one fault on one host; testdata/faults.yaml explains the fields.
type row struct {
	Fault, Host, Page string
	Outside           []string
	Cause, AtLeast    string
	Order, Latent     string
	Reason, Itself    []string
	Fleeting, Silent  bool
}

// strengths of verdicts, weakest first.
var strengths = []string{"", "none", "weak", "strong", "conclusive"}

func (r row) name() string {
	if r.Page != "" {
		return r.Fault + " at " + r.Page + " on " + r.Host
	}
	return r.Fault + " on " + r.Host
}

// jobs are what systemd on the host must have done once the row is over, besides what the fault itself had done.
func (r row) jobs() []string {
	if r.Order != "" {
		return []string{"start " + r.Order}
	}
	return r.Itself
}

// strongEnough reports whether a verdict is at least as strong as the row wants it.
func (r row) strongEnough(strength string) bool {
	return slices.Index(strengths, strength) >= slices.Index(strengths, r.AtLeast)
}

func readRows(t *testing.T) []row {
	t.Helper()
	text, err := os.ReadFile("testdata/faults.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var rows []row
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&rows); err != nil {
		t.Fatal(err)
	}
	return rows
}

// chosen returns the rows of this run: all of them with LONG set, else each fault where its first row meets it, so that
// `make test` keeps within its time.
func chosen(rows []row) []row {
	if os.Getenv("LONG") != "" {
		return rows
	}
	met := make(map[string]bool)
	return slices.DeleteFunc(rows, func(r row) bool {
		again := met[r.Fault+r.Page]
		met[r.Fault+r.Page] = true
		return again
	})
}

// TestRowsCanBeTried; that every fault has a row, here or there, deploy/accuracy sees to.
func TestRowsCanBeTried(t *testing.T) {
	for _, r := range readRows(t) {
		f, err := fault.Find(r.Fault)
		if err != nil {
			t.Fatal(err)
		}
		spec := specs[slices.IndexFunc(specs, hasName(r.Host))]
		if !f.Fits(spec.Stack) {
			t.Errorf("%s: it does not happen to %s", r.name(), spec.Stack.Name)
		}
		if r.Cause != "" && !r.Fleeting && (r.Order == "") == (r.Reason == nil) {
			t.Errorf("%s: either something is ordered or a reason says why not", r.name())
		}
		if len(r.Outside) == 0 || !slices.Contains(strengths, r.AtLeast) {
			t.Errorf("%s: outside %q, atleast %q", r.name(), r.Outside, r.AtLeast)
		}
	}
}
