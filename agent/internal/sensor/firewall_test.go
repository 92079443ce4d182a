package sensor_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestNoRulesAreSaid: that nothing forbids anything is known only when somebody looked.
func TestNoRulesAreSaid(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		reader, board := newReader(), sensor.NewBoard()
		said := start(t, sensor.NewFirewall(reader, board), board)
		<-reader.questions
		reader.answers <- answer(t)
		wantSaid(t, said, fact.Missing{Name: "firewall", OK: true})
	})
}

func TestFirewallFollowsTheTopology(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		reader, board := newReader(), sensor.NewBoard()
		witness := sensor.NewFirewall(reader, board)
		said := start(t, witness, board)
		rule := fact.Firewall{Tool: "iptables", Rule: "-A INPUT -p tcp --dport 80 -j DROP", Chain: "ip filter INPUT", Direction: "in", Verdict: "drop", Ports: []string{"80"}}
		look := func(after time.Duration, found ...fact.Body) {
			t.Helper()
			began := time.Now()
			if q := <-reader.questions; q.GetReadFirewall() == nil || time.Since(began) != after {
				t.Fatalf("asked %v after %s, want the firewall after %s", q, time.Since(began), after)
			}
			reader.answers <- answer(t, found...)
		}
		look(5*time.Second, rule)
		wantSaid(t, said, fact.Missing{Name: "firewall", OK: true}, rule)
		synctest.Wait()
		board.Post(vhost("tcp:127.0.0.1:3000"))
		look(3*time.Second, rule)
		wantSaid(t, said, rule)
		look(30 * time.Minute)
		wantSaid(t, said, fact.Removal{Of: "firewall", Name: rule.Subject()})

		refused := make(chan string, 1)
		go func() { refused <- witness.Again(t.Context(), "") }()
		<-reader.questions
		reader.answers <- nil
		if why := next(t, refused); why != "witness missing" {
			t.Errorf("refused %q, want witness missing", why)
		}
		wantSaid(t, said, fact.Missing{Name: "firewall", Why: "nobody answers"})
		look(30*time.Minute, rule)
		wantSaid(t, said, fact.Missing{Name: "firewall", OK: true}, rule)
	})
}
