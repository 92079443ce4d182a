package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// phase is what one subject cost under one load.
type phase struct {
	Subject  string
	Load     string
	Took     time.Duration
	CPU      time.Duration // of all but the web servers
	Rounds   int
	RSS      map[string]uint64 // bytes by process, the highest seen
	Tests    int               // configuration tests that look says it ran
	Requests int
	LoadAvg  string
}

// run measures one phase.
func (m *bench) run(ctx context.Context, s subject, perSecond int) (p phase, err error) {
	if err := only(ctx, m.host, s); err != nil {
		return p, err
	}
	p = phase{Subject: s.name, Load: "idle", RSS: make(map[string]uint64)}
	if perSecond > 0 {
		p.Load = fmt.Sprintf("%d requests/s", perSecond)
	}
	ctx, stop := context.WithCancel(ctx)
	var work sync.WaitGroup
	defer work.Wait()
	defer stop()
	asked := new(counter)
	for n := range perSecond {
		work.Go(func() { m.visit(ctx, n, perSecond, asked) })
	}
	if err := pause(ctx, m.settle); err != nil {
		return p, err
	}
	scraped := new(counter)
	if s.name == "node_exporter" {
		work.Go(func() { m.scrape(ctx, scraped) })
	}
	if err := split(m.host, m.web, m.rest); err != nil {
		return p, err
	}
	tests, err := m.tests(ctx)
	if err != nil {
		return p, err
	}
	began, before := time.Now(), asked.value()
	used, err := m.rest.used()
	if err != nil {
		return p, err
	}
	for time.Since(began) < m.each {
		if err := pause(ctx, 5*time.Second); err != nil {
			return p, err
		}
		m.resident(&p)
	}
	after, err := m.rest.used()
	p.Took, p.CPU, p.Requests, p.LoadAvg = time.Since(began), after-used, asked.value()-before, loadavg()
	p.Rounds = scraped.value()
	if s.name == "gapura" {
		p.Rounds = int(p.Took / (10 * time.Second))
	}
	now, testsErr := m.tests(ctx)
	p.Tests = now - tests
	return p, errors.Join(err, testsErr)
}

// visit is one visitor of many: together they send so many requests a second.
func (m *bench) visit(ctx context.Context, n, perSecond int, asked *counter) {
	if pause(ctx, time.Duration(n)*time.Second/time.Duration(perSecond)) != nil {
		return
	}
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		m.lab.Look(ctx, "http://"+m.host.Sites()[n%vhosts]+"/ok.html")
		asked.add()
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// scrape asks node_exporter as Prometheus does.
func (m *bench) scrape(ctx context.Context, scraped *counter) {
	client := &http.Client{Transport: &http.Transport{DialContext: m.lab.Dial}} // keeps its connection, asks for gzip
	for pause(ctx, 15*time.Second) == nil {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+m.host.Addr().String()+":9100/metrics", nil)
		if err != nil {
			return
		}
		response, err := client.Do(request)
		if err != nil {
			continue // seen by the number of rounds
		}
		_, err = io.Copy(io.Discard, response.Body)
		response.Body.Close()
		if err == nil && response.StatusCode == http.StatusOK {
			scraped.add()
		}
	}
}

// resident notes how much memory the subjects' processes hold.
func (m *bench) resident(p *phase) {
	processes, err := m.host.Processes()
	if err != nil {
		return
	}
	now := make(map[string]uint64)
	for _, pid := range processes {
		line, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
		if err != nil {
			continue
		}
		words := strings.Split(string(line), "\x00")
		name := words[0][strings.LastIndex(words[0], "/")+1:]
		if name == "gapura-agent" && len(words) > 1 {
			name += " " + words[1]
		}
		if strings.HasPrefix(name, "gapura-agent") || name == "node_exporter" {
			now[name] += rss(pid)
		}
	}
	for name, bytes := range now {
		p.RSS[name] = max(p.RSS[name], bytes)
	}
}

func rss(pid int) uint64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	fields := strings.Fields(string(text))
	if err != nil || len(fields) < 2 {
		return 0
	}
	pages, err := strconv.ParseUint(fields[1], 10, 64)
	if err != nil {
		return 0
	}
	return pages * uint64(os.Getpagesize())
}

// tests counts the configuration tests that look has logged, and php-fpm's own word for each of its tests.
func (m *bench) tests(ctx context.Context) (int, error) {
	out, err := m.host.Shell(ctx, `journalctl -q --no-pager -u gapura-look -g 'configuration tested' | wc -l
grep -c 'configuration file .* test is' /var/log/php8.2-fpm.log || true`)
	if err != nil {
		return 0, err
	}
	total := 0
	for field := range strings.FieldsSeq(out.Stdout) {
		n, err := strconv.Atoi(field)
		if err != nil {
			return 0, fmt.Errorf("count configuration tests: %w", err)
		}
		total += n
	}
	return total, nil
}

func loadavg() string {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return ""
	}
	return strings.Join(strings.Fields(string(text))[:3], " ")
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-time.After(d):
		return nil
	}
}

// ours is the lab's host that is measured.
type bench struct {
	lab       *lab.Lab
	host      *lab.Host
	web, rest account
	each      time.Duration
	settle    time.Duration // after a subject was started: its first reports, its first tests, and that it gives back what these took
}
