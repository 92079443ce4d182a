package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	"github.com/gapura-dev/gapura/deploy/lab/ledger"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

const (
	// cleanLimit is for a new host to be seen well.
	cleanLimit = 20 * time.Second
	// grace is what a row gets beyond the time that its cause may take, for the first look to fail and for a repair.
	grace = 10 * time.Second
	// silentAfter is how long an agent has not spoken before that is evidence.
	silentAfter = 40 * time.Second
	// stopping is how long a unit may take to stop that does not listen: Debian's nginx is given twice five seconds.
	stopping = 12 * time.Second
	// lingering is how long a row is watched after it came to what it should: two rounds of looks of the lab's policy.
	lingering = 4 * time.Second
	// startRest is how old a unit must be before anybody may start it again, restartRest before a restart: systemd counts starts
	// so long (DefaultStartLimitIntervalSec=), and a host refuses to have it refuse one.
	startRest   = 5 * time.Second
	restartRest = 10 * time.Second
)

// slot is a lab with a collector of its own, in which one host after the other is broken: what one row leaves behind, no
// other meets.
type slot struct {
	*installed.Gapura
	record       string      // folder for what the collector was told, empty for none
	boots        *sync.Mutex // of all slots: a boot takes a whole core, and what is measured beside it should not wait for two
	incidents    apiv1.IncidentServiceClient
	watched      *watched
	actions      apiv1.ActionServiceClient
	hosts        apiv1.HostServiceClient
	sites        apiv1.SiteServiceClient
	latents      apiv1.LatentServiceClient
	observations apiv1.ObservationServiceClient
}

func openSlot(ctx context.Context, cfg installed.Config, record string, boots *sync.Mutex) (*slot, error) {
	l, err := lab.Open(ctx, lab.Config{})
	if err != nil {
		return nil, err
	}
	g, err := installed.Install(ctx, l, cfg)
	if err != nil {
		return nil, errors.Join(err, l.Close())
	}
	conn := g.Conn()
	return &slot{
		Gapura: g, record: record, boots: boots, incidents: apiv1.NewIncidentServiceClient(conn), actions: apiv1.NewActionServiceClient(conn),
		hosts: apiv1.NewHostServiceClient(conn), sites: apiv1.NewSiteServiceClient(conn),
		latents: apiv1.NewLatentServiceClient(conn), observations: apiv1.NewObservationServiceClient(conn),
	}, nil
}

func (s *slot) close() error { return errors.Join(s.Close(), s.Lab.Close()) }

// try goes through one row on a host that was made for it.
func (s *slot) try(ctx context.Context, t task) *result {
	got := &result{row: t.row, crowd: t.crowd, booting: time.Now()}
	s.boots.Lock()
	got.spent("queue")
	h, err := s.Boot(ctx, t.spec)
	s.boots.Unlock()
	got.spent("boot")
	if err == nil {
		err = errors.Join(s.Join(ctx, h), h.Settle())
	}
	if err != nil {
		got.note(fmt.Errorf("boot a clean host: %w", err))
		if h != nil {
			got.note(s.Remove(ctx, h))
		}
		got.ended = time.Now()
		return got
	}
	got.host = h
	got.spent("join")
	got.note(s.breakAndWatch(ctx, got))
	got.spent("judge")
	if len(got.wrong) > 0 {
		got.told = s.story(ctx, got)
	}
	if s.record != "" {
		got.note(s.keep(ctx, got))
	}
	if err := s.remove(context.WithoutCancel(ctx), h); err != nil {
		got.note(fmt.Errorf("remove the host: %w", err))
	}
	got.spent("remove")
	got.ended = time.Now()
	return got
}

// breakAndWatch is an error where the row could not be gone through to its end.
func (s *slot) breakAndWatch(ctx context.Context, r *result) error {
	broken, err := fault.Find(r.Fault)
	if err != nil {
		return err
	}
	leave, err := r.crowd.Come(ctx, r.host)
	if err != nil {
		return err
	}
	defer func() { r.visits = leave() }()
	if slices.Contains(r.host.Stack().Ports, 443) {
		r.note(s.watch(ctx, r.host, "https", 443, "/"))
	}
	if r.Entered {
		r.note(s.enter(ctx, r.host))
	}
	limit := cleanLimit
	if r.Guest {
		limit *= 3 // it is emulated, and everything takes its time
	}
	if err := installed.Until(ctx, limit, func() error { return s.clean(ctx, r) }); err != nil {
		return fmt.Errorf("wait for a clean host: %w", err)
	}
	r.spent("be clean")
	var before ledger.Ledger
	done := r.Order != "" || r.Itself != nil || r.Silent // what the fault itself has done counts too
	if done {
		if before, err = ledger.Read(ctx, r.host); err != nil {
			return err
		}
	}
	r.began = time.Now()
	if r.Page != "" {
		r.note(s.watch(ctx, r.host, "http", 80, r.Page))
	}
	stop := s.observe(ctx, r)
	defer stop()
	r.note(broken.Break(ctx, r.host))
	r.broken = time.Now()
	r.spent("break")
	if !done {
		before, err = ledger.Read(ctx, r.host)
		r.note(err)
	}
	r.note(s.await(ctx, r))
	r.spent("await")
	if !r.Silent {
		after, err := ledger.Read(ctx, r.host)
		r.note(err)
		r.note(before.Restarting(r.restarts()...).Differs(after.Restarting(r.restarts()...), r.jobs()...))
	}
	stop()
	r.note(s.decided(ctx, r))
	return s.judge(ctx, r)
}

// clean says why a host is not: every site of it must have been seen well, and what may be started must be old enough. What
// nobody has seen yet is looked at now: its turn would come within the interval.
func (s *slot) clean(ctx context.Context, r *result) error {
	host, err := s.hosts.GetHost(ctx, &apiv1.GetHostRequest{Name: "hosts/" + r.host.Name()})
	if err != nil {
		return err
	}
	rest := startRest
	if strings.HasPrefix(r.Order, "restart ") {
		rest = restartRest
	}
	for _, u := range host.GetHost().GetUnits() {
		if age := time.Since(u.GetSince().AsTime()); r.Order != "" && age < rest {
			return fmt.Errorf("%s is %s since %s", u.GetUnit(), u.GetActive(), age)
		}
	}
	for _, name := range r.host.Sites() {
		site, err := s.sites.GetSite(ctx, &apiv1.GetSiteRequest{Name: "sites/" + name})
		if err != nil {
			return err
		}
		state := site.GetSite().GetState()
		if state == "unknown" {
			if _, err := s.sites.ProbeSite(ctx, &apiv1.ProbeSiteRequest{Name: "sites/" + name}); err != nil {
				return err
			}
		}
		if state != "well" {
			return fmt.Errorf("%s is %s, seen as %s", name, state, site.GetSite().GetLastLook().GetFace())
		}
	}
	return nil
}

// watch has a page of the host's first site looked at from now on instead of what its discovery led to.
func (s *slot) watch(ctx context.Context, h *lab.Host, scheme string, port int, page string) error {
	site := h.Sites()[0]
	_, err := s.sites.CreateSite(ctx, &apiv1.CreateSiteRequest{
		SiteId: site, Site: &apiv1.Site{Url: scheme + "://" + site + page, Address: fmt.Sprintf("%s:%d", h.Addr(), port)},
	})
	return err
}

// enter has an operator enter the host's sites by name: without that they are looked at straight at the host alone, since a
// name that a host claims may lead anywhere, and what DNS says of them is not seen.
func (s *slot) enter(ctx context.Context, h *lab.Host) error {
	for _, site := range h.Sites() {
		if _, err := s.sites.CreateSite(ctx, &apiv1.CreateSiteRequest{SiteId: site, Site: &apiv1.Site{}}); err != nil {
			return err
		}
	}
	return nil
}

// remove takes the host off, and what was entered about its sites: they would be looked at for ever.
func (s *slot) remove(ctx context.Context, h *lab.Host) error {
	var failed []error
	for _, site := range h.Sites() {
		if _, err := s.sites.DeleteSite(ctx, &apiv1.DeleteSiteRequest{Name: "sites/" + site}); status.Code(err) != codes.NotFound {
			failed = append(failed, err)
		}
	}
	return errors.Join(append(failed, s.Remove(ctx, h))...)
}

// recordings is where the collector writes down what it is told.
const recordings = "/var/lib/gapura-collector/recordings"

// keep copies what the collector was told about the row's host, as a story of the row's name.
func (s *slot) keep(ctx context.Context, r *result) error {
	text, err := s.Collector.ReadFile(ctx, recordings+"/"+r.host.Name()+".story")
	if err != nil {
		return err
	}
	name := strings.NewReplacer("/", "--", "?", "-", "=", "-").Replace(r.name())
	return os.WriteFile(filepath.Join(s.record, name+".story"), text, 0o644)
}
