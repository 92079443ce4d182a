package act

import (
	"cmp"
	"context"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/identity"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// standing is the part of the look that needs no question: who this host is and what it has done.
func (d *Doer) standing(record *record, arrived time.Time) (command.Look, error) {
	s, err := readSession(d.cfg.StateDir)
	if err != nil {
		return command.Look{}, err
	}
	host, serial, err := readIdentity(d.cfg.IdentityPath)
	if err != nil {
		return command.Look{}, err
	}
	return command.Look{
		Host: host, Serial: serial, SessionNonce: s.Nonce, Term: s.Term, Arrived: arrived, Recent: record.actions(),
	}, nil
}

// look takes the fresh look for one order. The questions do not depend on each other and are asked at once; one that
// gets no answer leaves its field unknown, which Permits refuses.
func (d *Doer) look(ctx context.Context, order command.Order, look command.Look) command.Look {
	ctx, cancel := context.WithTimeout(ctx, lookLimit)
	defer cancel()
	var state State
	var stop fact.Stop
	var questions sync.WaitGroup
	questions.Go(func() {
		var err error
		if state, err = d.deps.Systemd.Unit(ctx, order.Unit); err != nil {
			look.UnitError = err.Error()
		}
	})
	if order.Verb == command.Start {
		questions.Go(func() { stop = d.askStop(ctx, order.Unit) })
	}
	if command.Touchable(order.Unit) {
		questions.Go(func() {
			var own []string
			look.Test, look.TestOf, own = d.askTest(ctx, order.Unit)
			if order.Verb == command.Start {
				look.Holder = d.host.holder(own)
			}
			if order.Verb == command.Reload { // after the test, whose dump says where the site is
				look.Own, look.OwnError = d.askSite(ctx, order.Unit, order.Site)
			}
		})
	}
	if order.Verb != command.Reload {
		questions.Go(func() { look.Keeper = d.keeperOf(ctx, order.Unit) })
	}
	questions.Go(func() {
		look.PackageRun = d.host.packageRun()
		look.Uptime = d.host.uptime()
		var err error
		if look.RootSessions, err = d.host.rootSessions(time.Now()); err != nil {
			look.SessionsError = err.Error()
		}
	})
	questions.Wait()

	look.Unit, look.LastStart = state.Unit, state.LastStart
	look.StartLimit, look.StartWithin = state.StartLimit, state.StartWithin
	look.Unit.Stop = stop
	if order.Verb == command.Restart {
		look.Stuck = d.host.stuck(state.Unit.MainPID, state.ControlGroup)
	}
	return look
}

// askStop asks the privileged reader whether a stop job was logged; no answer is unknown.
func (d *Doer) askStop(ctx context.Context, unit string) fact.Stop {
	question := &agentv1.LookQuestion_AskStop{AskStop: &agentv1.AskStop{Unit: unit}}
	answer, err := d.ask(ctx, &agentv1.LookQuestion{Question: question})
	if err != nil {
		d.log.Warn("journal not asked", "unit", unit, "error", err)
		return fact.Stop{}
	}
	return wire.ToStop(answer.GetStop())
}

// askTest asks the privileged reader to run the test of the unit's server, which also says where that is to listen; no
// answer is a test that could not judge.
func (d *Doer) askTest(ctx context.Context, unit string) (test fact.ConfigTest, of string, own []string) {
	question := &agentv1.LookQuestion_TestConfig{TestConfig: &agentv1.TestConfig{Unit: unit}}
	answer, err := d.ask(ctx, &agentv1.LookQuestion{Question: question})
	if err != nil {
		return fact.ConfigTest{Unit: unit, Text: err.Error()}, unit, nil
	}
	test, of = fact.ConfigTest{Unit: unit, Text: "the answer holds no test"}, unit
	for _, message := range answer.GetFacts() {
		said, err := wire.ToFact(message)
		if err != nil {
			continue // it may be any of the hundreds of facts of a dump; the test is looked for as well
		}
		switch said := said.Body.(type) {
		case fact.ConfigTest:
			test, of = said, cmp.Or(said.Server, unit)
		case fact.Vhost:
			for _, listener := range said.Listeners {
				if said.Unit == unit && said.Tree != fact.Running {
					own = append(own, listener.Address)
				}
			}
		case fact.Pool:
			if said.Unit == unit && said.Tree != fact.Running && said.Listen != "" {
				own = append(own, said.Listen)
			}
		}
	}
	return test, of, own
}

// askSite asks the privileged reader to request a site as visitors do: this process has no network.
func (d *Doer) askSite(ctx context.Context, unit, site string) (own fact.Inside, failed string) {
	question := &agentv1.LookQuestion_RequestSite{RequestSite: &agentv1.RequestSite{Unit: unit, Site: site}}
	answer, err := d.ask(ctx, &agentv1.LookQuestion{Question: question})
	if err != nil {
		return fact.Inside{}, err.Error()
	}
	for _, message := range answer.GetFacts() {
		said, err := wire.ToFact(message)
		if err != nil {
			return fact.Inside{}, err.Error()
		}
		if own, ok := said.Body.(fact.Inside); ok {
			return own, ""
		}
	}
	return fact.Inside{}, "the answer holds no request"
}

func (d *Doer) ask(ctx context.Context, question *agentv1.LookQuestion) (*agentv1.LookAnswer, error) {
	answer := new(agentv1.LookAnswer)
	if err := local.Ask(ctx, d.cfg.LookSocket, question, answer); err != nil {
		return nil, err
	}
	if answer.GetError() != "" {
		return nil, errors.New(answer.GetError())
	}
	return answer, nil
}

// readIdentity returns the host's name and the serial of its certificate, as enrolment wrote it.
func readIdentity(path string) (host, serial string, err error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return "", "", fmt.Errorf("read the host's certificate: %w", err)
	}
	block, _ := pem.Decode(text)
	if block == nil || block.Type != "CERTIFICATE" {
		return "", "", fmt.Errorf("read the host's certificate: %s does not begin with one", path)
	}
	leaf, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return "", "", fmt.Errorf("read the host's certificate %s: %w", path, err)
	}
	if host, err = identity.HostOf(leaf); err != nil {
		return "", "", fmt.Errorf("read the host's certificate %s: %w", path, err)
	}
	return host, identity.Serial(leaf), nil
}
