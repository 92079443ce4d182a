package act

import (
	"errors"
	"io/fs"
	"os"
	"testing"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestAuditThatWasSetBackIsNotObeyed: with every other limit lifted, an order that stands on an earlier entry is refused,
// also by a doer that was started anew, and an order of another signer is not measured by it.
func TestAuditThatWasSetBackIsNotObeyed(t *testing.T) {
	m := newMachine(t)
	d := m.doer()
	nonce := m.openSession(d)
	m.systemd.state.Unit.Active = "active"
	far := m.order(nonce, func(o *command.Order) { o.AuditIndex = 90 })
	if got := m.obey(d, far); got.Reason != string(command.LocallyHealthy) { // refused, yet its entry was seen
		t.Fatalf("outcome %+v", got)
	}
	m.systemd.state = newFakeSystemd().state
	for _, index := range []uint64{0, 1, 89, 90} {
		want := command.AuditRolledBack
		if index == 0 {
			want = command.NotAudited
		}
		d.close()
		d = m.doer()
		if got := m.obey(d, m.order(nonce, func(o *command.Order) { o.AuditIndex = index })); got.Reason != string(want) || m.systemd.count() != 0 {
			t.Errorf("entry %d after 90: %+v, want %s", index, got, want)
		}
	}
	if got := m.obey(d, far); got.Reason != string(command.LocallyHealthy) {
		t.Errorf("a repeat of the order that was seen: %+v", got)
	}
	if got := m.obey(d, m.order(nonce, func(o *command.Order) { o.AuditIndex = 91 })); got.State != fact.OrderExecuted {
		t.Errorf("entry 91 after 90: %+v", got)
	}
}

// TestAuditOfAnotherSigner begins at its own beginning.
func TestAuditOfAnotherSigner(t *testing.T) {
	d := newMachine(t).doer()
	for signer, index := range map[string]uint64{"k1": 90, "k2": 3} {
		if err := d.seeAudit(signer, command.Order{ID: "o-" + signer, AuditIndex: index}); err != nil {
			t.Fatal(err)
		}
	}
	seen, err := readMarks(d.cfg.StateDir)
	if err != nil || seen["k1"] != (mark{90, "o-k1"}) || seen["k2"] != (mark{3, "o-k2"}) {
		t.Errorf("seen %+v, %v", seen, err)
	}
}

// TestUnreadableMarksRefuse: what cannot be read might have been any index. Without the file the host begins anew, which is
// what a person does after a backup of the collector was restored.
func TestUnreadableMarksRefuse(t *testing.T) {
	m := newMachine(t)
	d := m.doer()
	nonce := m.openSession(d)
	m.write("audit.json", "{")
	if got := m.obey(d, m.order(nonce)); got.Reason != string(command.RecordUnwritable) || m.systemd.count() != 0 {
		t.Errorf("outcome %+v", got)
	}
	if err := os.Remove(marksPath(m.cfg.StateDir)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	if got := m.obey(d, m.order(nonce)); got.State != fact.OrderExecuted {
		t.Errorf("outcome %+v", got)
	}
}
