package collector_test

import (
	"os"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"go.yaml.in/yaml/v3"

	"github.com/gapura-dev/gapura/collector"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/config"
)

const example = "../deploy/examples/collector.yaml"

// TestExampleIsWhatShips: the example loads, and apart from names, sites, resolvers, control pages and the lists of the policy it says what holds without it.
func TestExampleIsWhatShips(t *testing.T) {
	got := collector.Defaults()
	if err := config.Load(example, &got); err != nil {
		t.Fatal(err)
	}
	want := collector.Defaults()
	want.Names, want.Sites, want.Brain.Remedy.Rules = got.Names, got.Sites, got.Brain.Remedy.Rules
	want.Brain.Remedy.Maintenance, want.Brain.Remedy.Quiet = got.Brain.Remedy.Maintenance, got.Brain.Remedy.Quiet
	want.Prober.Resolvers, want.Prober.Control = got.Prober.Resolvers, got.Prober.Control
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s is not what ships (-shipped +example):\n%s", example, diff)
	}
}

// TestExampleShowsEveryOption: what can be set is in the file that people read.
func TestExampleShowsEveryOption(t *testing.T) {
	text, err := os.ReadFile(example)
	if err != nil {
		t.Fatal(err)
	}
	var shown any
	if err := yaml.Unmarshal(text, &shown); err != nil {
		t.Fatal(err)
	}
	for _, missing := range notShown("", reflect.TypeFor[collector.Config](), shown) {
		t.Errorf("%s does not show %s", example, missing)
	}
}

// notShown returns the keys of a type that a document does not have. Of a list its first element must show them.
func notShown(path string, t reflect.Type, shown any) (missing []string) {
	switch t.Kind() {
	case reflect.Slice:
		list, ok := shown.([]any)
		if !ok || len(list) == 0 {
			return []string{path + "[0]"}
		}
		return notShown(path+"[0]", t.Elem(), list[0])
	case reflect.Struct:
		keys, _ := shown.(map[string]any)
		for field := range t.Fields() {
			key := field.Tag.Get("yaml")
			value, ok := keys[key]
			switch {
			case key == "-":
			case !ok:
				missing = append(missing, path+"."+key)
			default:
				missing = append(missing, notShown(path+"."+key, field.Type, value)...)
			}
		}
	}
	return missing
}

// TestLabPolicyReachesTheCeilings: what the lab adds to a collector's configuration loads there, and no limit but those
// that hold for a single action is below what is compiled in.
func TestLabPolicyReachesTheCeilings(t *testing.T) {
	text, err := os.ReadFile("../deploy/lab/policy/collector.yaml")
	if err != nil {
		t.Fatal(err)
	}
	got := collector.Defaults()
	if err := config.Parse("lab", append([]byte("names: [collector.lab]\n"), text...), &got); err != nil {
		t.Fatal(err)
	}
	if got.Brain.Remedy.Mode != command.Auto {
		t.Errorf("mode is %s, want auto", got.Brain.Remedy.Mode)
	}
	single := cmpopts.IgnoreFields(remedy.Limits{}, "VerifyFor", "ApproveFor", "EvidenceAge")
	if diff := cmp.Diff(remedy.Ceilings(), got.Brain.Remedy.Limits, single); diff != "" {
		t.Errorf("the lab's limits (-ceiling +lab):\n%s", diff)
	}
}
