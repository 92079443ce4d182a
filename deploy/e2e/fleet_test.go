package e2e_test

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// specs are the three stacks that DESIGN names.
var specs = []lab.Spec{
	{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab", "blog.lab"}},
	{Name: "web2", Stack: stack.NginxNode, Sites: []string{"app.lab"}},
	{Name: "web3", Stack: stack.ApachePHP, Sites: []string{"wiki.lab"}},
}

func hasName(name string) func(lab.Spec) bool {
	return func(s lab.Spec) bool { return s.Name == name }
}

// rest is how old a unit must be before anybody may start it again.
const rest = 5 * time.Second

// fleet is Gapura installed on hosts, and its API.
type fleet struct {
	*installed.Gapura
	agentDeb  string
	incidents apiv1.IncidentServiceClient
	actions   apiv1.ActionServiceClient
	hosts     apiv1.HostServiceClient
	sites     apiv1.SiteServiceClient
	latents   apiv1.LatentServiceClient
}

// install boots hosts with the packages and the lab's policy, in a mode, and ends with the test.
func install(t *testing.T, mode string, hosts ...lab.Spec) *fleet {
	t.Helper()
	labtest.Require(t)
	var cfg installed.Config
	var err error
	if cfg.AgentDeb, cfg.CollectorDeb, err = installed.Debs(packages(t)); err != nil {
		t.Fatal(err)
	}
	if cfg.CollectorPolicy, cfg.HostPolicy, err = installed.Policies("../lab/policy"); err != nil {
		t.Fatal(err)
	}
	cfg.CollectorPolicy = bytes.ReplaceAll(cfg.CollectorPolicy, []byte("mode: auto"), []byte("mode: "+mode))
	cfg.CollectorPolicy = append(cfg.CollectorPolicy, "\nlisten:\n  reconnect_window: 1s\n"...) // so that a cut is over soon
	g, err := installed.Install(t.Context(), labtest.Open(t), cfg, hosts...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = g.Close() })
	conn := g.Conn()
	f := &fleet{
		Gapura: g, agentDeb: cfg.AgentDeb, incidents: apiv1.NewIncidentServiceClient(conn), actions: apiv1.NewActionServiceClient(conn),
		hosts: apiv1.NewHostServiceClient(conn), sites: apiv1.NewSiteServiceClient(conn), latents: apiv1.NewLatentServiceClient(conn),
	}
	if err := f.quiet(t.Context()); err != nil {
		t.Fatal(err)
	}
	return f
}

// packages returns the folder with the packages: $GAPURA_DEBS, or what `make deb` builds.
func packages(t *testing.T) string {
	t.Helper()
	const root = "../.."
	dir := cmp.Or(os.Getenv("GAPURA_DEBS"), filepath.Join(root, "dist"))
	if _, _, err := installed.Debs(dir); err == nil {
		return dir
	}
	if out, err := exec.CommandContext(t.Context(), "make", "-C", root, "deb").CombinedOutput(); err != nil {
		t.Fatalf("make deb: %v\n%s", err, out)
	}
	return dir
}

// opened returns the incidents that were opened since, newest first.
func (f *fleet) opened(ctx context.Context, since time.Time) ([]*apiv1.Incident, error) {
	list, err := f.incidents.ListIncidents(ctx, &apiv1.ListIncidentsRequest{})
	if err != nil {
		return nil, err
	}
	var out []*apiv1.Incident
	for _, i := range list.GetIncidents() {
		if !i.GetOpenedAt().AsTime().Before(since) {
			out = append(out, i)
		}
	}
	return out, nil
}

// one returns the only incident that was opened since, or an error unless it has that cause. What was over before it was
// an incident does not count, nor what turned out to be the same one.
func (f *fleet) one(ctx context.Context, since time.Time, cause string) (*apiv1.Incident, error) {
	opened, err := f.opened(ctx, since)
	if err != nil {
		return nil, err
	}
	opened = slices.DeleteFunc(opened, func(i *apiv1.Incident) bool { return isBlip(i) || isMerged(i) })
	if len(opened) != 1 || opened[0].GetCause().GetId() != cause {
		return nil, fmt.Errorf("the incidents are %q, want one %s", brief(opened), cause)
	}
	return opened[0], nil
}

// isBlip reports whether an incident was over before it was one.
func isBlip(i *apiv1.Incident) bool {
	return i.GetCause().GetId() == "blip" && i.GetConfirmedAt() == nil
}

// isMerged reports whether an incident turned out to be the same outage as an older one, whose story goes on.
func isMerged(i *apiv1.Incident) bool {
	return slices.ContainsFunc(i.GetTimeline(), func(e *apiv1.TimelineEntry) bool {
		return e.GetKind() == "resolved" && strings.Contains(e.GetText(), "the same outage as incidents/")
	})
}

func brief(incidents []*apiv1.Incident) []string {
	out := make([]string, len(incidents))
	for n, i := range incidents {
		out[n] = fmt.Sprintf("%s of %s, %s, %s", i.GetCause().GetId(), strings.Join(i.GetSites(), " "), i.GetState(), i.GetName())
	}
	return out
}

// orders returns the orders that left for a host since: an action that was held or refused here is none.
func (f *fleet) orders(ctx context.Context, since time.Time) ([]*apiv1.Action, error) {
	list, err := f.actions.ListActions(ctx, &apiv1.ListActionsRequest{})
	if err != nil {
		return nil, err
	}
	var out []*apiv1.Action
	for _, a := range list.GetActions() {
		if a.GetSentAt() != nil && !a.GetCreatedAt().AsTime().Before(since) {
			out = append(out, a)
		}
	}
	return out, nil
}

// quiet waits until no incident is open, every agent speaks, and the units of the named hosts may be started again.
func (f *fleet) quiet(ctx context.Context, rested ...string) error {
	err := installed.Until(ctx, time.Minute, func() error {
		open, err := f.incidents.ListIncidents(ctx, &apiv1.ListIncidentsRequest{Filter: `state = "open"`})
		if err != nil {
			return err
		}
		if incidents := open.GetIncidents(); len(incidents) > 0 {
			return fmt.Errorf("open: %q", brief(incidents))
		}
		for name := range f.Hosts {
			if err := f.ready(ctx, name, slices.Contains(rested, name)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("wait for a quiet fleet: %w", err)
	}
	return nil
}

// ready says why a host is not: its agent must speak, and to be rested none of its units may be younger than rest.
func (f *fleet) ready(ctx context.Context, name string, rested bool) error {
	answer, err := f.hosts.GetHost(ctx, &apiv1.GetHostRequest{Name: "hosts/" + name})
	if err != nil {
		return err
	}
	host := answer.GetHost()
	if host.GetState() != "speaking" {
		return fmt.Errorf("%s is %s", name, host.GetState())
	}
	for _, u := range host.GetUnits() {
		if age := time.Since(u.GetSince().AsTime()); rested && age < rest {
			return fmt.Errorf("%s on %s is %s since %s", u.GetUnit(), name, u.GetActive(), age)
		}
	}
	return nil
}
