package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"text/tabwriter"
)

// The promises (DESIGN section 12), in milliseconds.
const (
	fleetP50    = 15
	fleetP99    = 75
	verifiedP50 = 1000
)

// result is everything that was measured.
type result struct {
	Settings        settings          `json:"settings"`
	CollectorPolicy string            `json:"collector_policy"` // what was added to the shipped configuration
	HostPolicy      string            `json:"host_policy"`      // what replaced the shipped one; empty: nothing did
	Machine         machine           `json:"machine"`
	Steps           map[string]spread `json:"steps_ms"`
	Starts          []float64         `json:"systemctl_start_ms"`
	Start           spread            `json:"systemctl_start"`
	Samples         []sample          `json:"samples"`
}

// spread is how figures lie, in milliseconds. Each is one that was measured (nearest rank).
type spread struct {
	N   int     `json:"n"`
	P50 float64 `json:"p50"`
	P90 float64 `json:"p90"`
	P99 float64 `json:"p99"`
	Max float64 `json:"max"`
}

func spreadOf(figures []float64) spread {
	if len(figures) == 0 {
		return spread{}
	}
	sorted := slices.Sorted(slices.Values(figures))
	rank := func(q float64) float64 { return sorted[int(math.Ceil(q*float64(len(sorted))))-1] }
	return spread{N: len(sorted), P50: rank(0.5), P90: rank(0.9), P99: rank(0.99), Max: sorted[len(sorted)-1]}
}

func (r *result) summarise() {
	r.Steps = make(map[string]spread)
	for _, step := range steps {
		var figures []float64
		for _, s := range r.Samples {
			if ms, ok := s.Millis[step]; ok {
				figures = append(figures, ms)
			}
		}
		r.Steps[step] = spreadOf(figures)
	}
	r.Start = spreadOf(r.Starts)
}

func (r *result) print(w io.Writer) {
	policy := "lab policy"
	if r.Settings.Shipped {
		policy = "shipped limits"
	}
	m := r.Machine
	fmt.Fprintf(w, "\nkill -9 of php-fpm's master, mode auto, %s: %d kills on %d host(s), milliseconds after the kill\n", policy, len(r.Samples), r.Settings.Hosts)
	fmt.Fprintf(w, "systemd %s, nginx %s, php-fpm %s, Gapura %s, %s, Linux %s, %d CPUs, load %s before, %s after\n\n",
		m.Systemd, m.Nginx, m.PHP, m.Gapura, m.Go, m.Kernel, m.CPUs, m.LoadBefore, m.LoadAfter)
	t := tabwriter.NewWriter(w, 0, 0, 3, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "step\tn\tp50\tp90\tp99\tmax\t")
	for _, step := range steps {
		r.Steps[step].row(t, step)
	}
	if r.Start.N > 0 {
		r.Start.row(t, "floor: systemctl start")
	}
	t.Flush()
}

func (s spread) row(w io.Writer, name string) {
	fmt.Fprintf(w, "%s\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t\n", name, s.N, s.P50, s.P90, s.P99, s.Max)
}

func (r *result) write(path string) error {
	if path == "" {
		return nil
	}
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("encode results: %w", err)
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}

// judge says which promises were missed. A single repair is judged by whether it was done, not by how fast.
func (r *result) judge() error {
	var errs []error
	for _, s := range r.Samples {
		if len(s.Failed) > 0 {
			errs = append(errs, fmt.Errorf("kill %d on %s failed: %v", s.Number, s.Host, s.Failed))
		}
	}
	if r.Settings.Shipped {
		return errors.Join(errs...)
	}
	for _, p := range []struct {
		what        string
		got, target float64
	}{
		{"in fleet view p50", r.Steps[stepFleet].P50, fleetP50},
		{"in fleet view p99", r.Steps[stepFleet].P99, fleetP99},
		{"verified p50", r.Steps[stepVerified].P50, verifiedP50},
	} {
		if p.got > p.target {
			errs = append(errs, fmt.Errorf("%s is %.1f ms, promised are %.0f ms", p.what, p.got, p.target))
		}
	}
	return errors.Join(errs...)
}
