package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// edit is a bug that is made by changing one place of a file for the compiler alone: the code need not know of it.
type edit struct {
	seed
	in       string // package whose tests must notice
	file     string // of the package
	old, new string
}

// edits are the bugs of the list that lie outside the engine.
var edits = []edit{
	{
		seed{1, "ack before commit", "a change is acknowledged before it is on disk"},
		"./collector/internal/brain", "intake.go", "b.then(func() { a.Ack(last) })", "a.Ack(last)",
	},
	{
		seed{2, "repeats off by one", "the last change that was taken in is taken in again"},
		"./collector/internal/brain", "intake.go", "c.Seq <= b.water", "c.Seq < b.water",
	},
	{
		seed{6, "nonce not checked", "an order of an earlier stream is obeyed"},
		"./pkg/command", "guard_order.go", "!bytes.Equal(order.SessionNonce, look.SessionNonce)", "!bytes.Equal(order.SessionNonce, order.SessionNonce)",
	},
	{
		seed{7, "another run", "an order for an earlier run of the unit is obeyed"},
		"./pkg/command", "guard_unit.go", "order.InvocationID == look.Unit.InvocationID", "order.InvocationID != \"\"",
	},
	{
		seed{11, "gap dropped", "what the spool lost is not told"},
		"./agent/internal/stream", "outbox.go", "if hole.To != 0 {\n", "if hole.To != 0 {\n\t\t\tcontinue\n",
	},
	{
		seed{12, "no scope asked", "any token may make any call"},
		"./collector/internal/api", "caller.go", "if p.Scope < n.scope {", "if p.Scope < Viewer {",
	},
	{
		seed{13, "ban not seen", "a stream goes on after its certificate was revoked"},
		"./collector/internal/ingest", "reply.go", "err == nil && gone {", "err == nil && gone && ctx.Err() != nil {",
	},
}

// caught returns the first test that fails with the edit, empty when none does.
func (e edit) caught(dir string) (string, error) {
	name, err := filepath.Abs(filepath.Join(e.in, e.file))
	if err != nil {
		return "", err
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	if n := bytes.Count(text, []byte(e.old)); n != 1 {
		return "", fmt.Errorf("the bug %q: %q stands in %s %d times, want once", e.bug, e.old, name, n)
	}
	changed := filepath.Join(dir, "edited.go")
	if err := os.WriteFile(changed, bytes.Replace(text, []byte(e.old), []byte(e.new), 1), 0o600); err != nil {
		return "", err
	}
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {name: changed}})
	if err != nil {
		return "", err
	}
	list := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(list, overlay, 0o600); err != nil {
		return "", err
	}
	return outcome(exec.Command("go", "test", "-overlay", list, "-vet=off", "-short", "-failfast", "-timeout", "2m", e.in), e.bug)
}
