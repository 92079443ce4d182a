//go:build crashpoints

package hostile

import (
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// needed is a state of a real unit in which an order is right.
type needed struct {
	unit  string
	verb  command.Verb
	given string // script; $unit is the unit's name, $site the file of its site
}

const (
	killed9 = "systemctl kill --signal=KILL $unit; until systemctl is-failed -q $unit; do sleep 0.1; done"
	quit    = "systemctl kill --kill-who=main --signal=TERM $unit; while systemctl is-active -q $unit; do sleep 0.1; done" // systemd brings a killed Apache back itself
	frozen  = "kill -STOP $(systemctl show --property=MainPID --value $unit); sleep 0.2"
	// answers says what the site answers in the end: old workers may answer for a moment after a reload.
	answers = "for i in $(seq 50); do s=$(curl -s -o /dev/null -w '%{http_code}' -H 'Host: " + ofLab + "' http://127.0.0.1/); [ $s != 200 ] || break; sleep 0.1; done; echo $s"
	// mended leaves workers with a configuration that makes the site fail, and a good one on disk.
	mended = "cp -p $site /root/good; sed -i '$bad' $site; systemctl reload $unit; sleep 1.2; cat /root/good > $site"
)

// TestObeysOnRealHosts has the packaged units obey what is right: what act's sandbox leaves is enough for every
// verb on every server.
func TestObeysOnRealHosts(t *testing.T) {
	for _, tt := range []struct {
		stack stack.Stack
		bad   string // sed script that makes a site answer 503
		needs []needed
	}{
		{stack.NginxPHP, "0,/server_name.*;/s//&\\n    return 503;/", []needed{
			{php, start, killed9}, {nginx, start, killed9}, {php, restart, frozen}, {nginx, restart, frozen}, {nginx, reload, mended},
		}},
		{stack.ApachePHP, "/DocumentRoot/a Redirect 503 /", []needed{
			{php, start, killed9}, {apache, start, quit}, {apache, restart, frozen}, {apache, reload, mended},
		}},
	} {
		t.Run(tt.stack.Name, func(t *testing.T) {
			r := newReal(t, tt.stack)
			nonce := r.session()
			for _, n := range tt.needs {
				t.Run(string(n.verb)+" "+n.unit, func(t *testing.T) {
					r := r.of(t)
					time.Sleep(rested)
					given := strings.ReplaceAll(n.given, "$bad", tt.bad)
					r.shell("unit=" + n.unit + "; site=" + r.Stack().SiteConfig(ofLab) + "; " + given)
					r.carriesOut(nonce, n)
				})
			}
		})
	}
}

// carriesOut gives a right order: one job of the host's own comes of it, and the unit is well.
func (r *real) carriesOut(nonce []byte, n needed) {
	r.Helper()
	order := r.order(nonce, n.unit, n.verb, func(o *command.Order) {
		if n.verb == command.Reload {
			o.Config = r.fingerprint(n.unit)
		}
	})
	before := r.journal()
	got := r.obey(order)
	if got.State != fact.OrderExecuted || got.Result != "done" {
		r.Errorf("outcome %+v, want done", got)
	}
	done := []string{string(n.verb) + " " + n.unit}
	if n.verb == command.Restart {
		done = append(done, "start "+n.unit) // of which a restart is made
	}
	if err := before.Differs(r.journal(), done...); err != nil {
		r.Error(err)
	}
	if state := r.unit(n.unit); !state.Unit.Running() {
		r.Errorf("the unit is %s", state.Unit.Active)
	}
	if status := strings.TrimSpace(r.shell(answers)); n.verb == command.Reload && status != "200" {
		r.Errorf("the site answers %s once its server was reloaded", status)
	}
	r.Logf("%s %s: %s in %s", n.verb, n.unit, got.Result, got.Took.Round(time.Millisecond))
}

// fingerprint asks the host's own privileged reader what configuration lies on disk.
func (r *real) fingerprint(unit string) string {
	r.Helper()
	answer := new(agentv1.LookAnswer)
	question := &agentv1.LookQuestion{Question: &agentv1.LookQuestion_TestConfig{TestConfig: &agentv1.TestConfig{Unit: unit}}}
	if err := local.Ask(r.Context(), r.Root()+"/run/gapura/look.sock", question, answer); err != nil {
		r.Fatal(err)
	}
	for _, message := range answer.GetFacts() {
		said, err := wire.ToFact(message)
		if err != nil {
			continue
		}
		if test, ok := said.Body.(fact.ConfigTest); ok {
			return test.Fingerprint
		}
	}
	r.Fatalf("no test of %s: %s", unit, answer.GetError())
	return ""
}
