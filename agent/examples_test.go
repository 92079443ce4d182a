package agent_test

import (
	"os"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"

	"github.com/gapura-dev/gapura/agent"
	"github.com/gapura-dev/gapura/agent/internal/act"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/config"
)

const example = "../deploy/examples/agent.yaml"

// TestExampleIsWhatShips: the example loads, and apart from the collectors' names it says what holds without it.
func TestExampleIsWhatShips(t *testing.T) {
	got := agent.Defaults()
	if err := config.Load(example, &got); err != nil {
		t.Fatal(err)
	}
	want := agent.Defaults()
	want.Collectors = got.Collectors
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
	var shown map[string]any
	if err := yaml.Unmarshal(text, &shown); err != nil {
		t.Fatal(err)
	}
	for field := range reflect.TypeFor[agent.Config]().Fields() {
		key := field.Tag.Get("yaml")
		if _, ok := shown[key]; !ok && key != "-" {
			t.Errorf("%s does not show %s", example, key)
		}
	}
}

// TestLabPolicyReachesTheCeilings: the lab's host policy is one that a host obeys, and opens what the demo needs.
func TestLabPolicyReachesTheCeilings(t *testing.T) {
	text, err := os.ReadFile("../deploy/lab/policy/agent-policy.yaml")
	if err != nil {
		t.Fatal(err)
	}
	got, err := act.ParsePolicy(text)
	if err != nil {
		t.Fatal(err)
	}
	want := command.Policy{
		Mode: command.Auto,
		Allow: []command.Allowed{
			{Unit: "app.service", Verbs: []command.Verb{command.Start, command.Restart}}, {Unit: "mariadb.service", Verbs: []command.Verb{command.Start}},
		},
		UnitCooldown: 5 * time.Second, UnitPerHour: command.CeilingUnitPerHour, HostPerDay: command.CeilingHostPerDay,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the lab's host policy (-want +got):\n%s", diff)
	}
}
