package command_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/command"
)

// unchangeable are the reasons that nobody could change, and why.
var unchangeable = map[command.Reason]string{
	command.WrongHost:   "an order for another host is for another host",
	command.VerbUnknown: "there are three verbs",
	command.UnitChanged: "the unit was started since: the next verdict is about that run",
}

// reasons reads every reason from the source, so that a new one cannot be forgotten.
func reasons(t *testing.T) (list []command.Reason) {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), "refusal.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); ok && name.Name == "Reason" {
			for _, value := range spec.Values {
				text, err := strconv.Unquote(value.(*ast.BasicLit).Value)
				if err != nil {
					t.Fatal(err)
				}
				list = append(list, command.Reason(text))
			}
		}
		return true
	})
	if diff := cmp.Diff(list, command.Reasons()); diff != "" {
		t.Fatalf("Reasons is not what the source declares (-source +list):\n%s", diff)
	}
	return list
}

// TestEveryReasonSaysHowToChangeIt, or stands in the list of those that cannot.
func TestEveryReasonSaysHowToChangeIt(t *testing.T) {
	for _, r := range reasons(t) {
		why, final := unchangeable[r]
		switch {
		case r.Hint() == "" && !final:
			t.Errorf("%s: no hint, and not in the list of what nobody can change", r)
		case r.Hint() != "" && final:
			t.Errorf("%s: a hint, though %s", r, why)
		}
		refusal := command.Refuse(r, "", "the value")
		if refusal.Hint != r.Hint() || refusal.Detail != "the value" {
			t.Errorf("%s is refused by %+v", r, refusal)
		}
	}
	if got := command.Refuse(command.Paused, "another way", "").Hint; got != "another way" {
		t.Errorf("the guard's own hint was lost: %q", got)
	}
}
