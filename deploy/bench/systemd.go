package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
)

// life is when a unit last changed its state, by systemd's own stamps.
type life struct {
	left     time.Time // "active"
	starting time.Time // left "failed" or "inactive"
	up       time.Time // entered "active"
}

// stampLayout is how systemctl prints a time with --timestamp=us+utc.
const stampLayout = "Mon 2006-01-02 15:04:05.000000 MST"

func lifeOf(ctx context.Context, h *lab.Host, unit string) (life, error) {
	out, err := h.Exec(ctx, "systemctl", "show", unit, "--timestamp=us+utc",
		"--property=ActiveExitTimestamp,InactiveExitTimestamp,ActiveEnterTimestamp")
	if err != nil {
		return life{}, err
	}
	var l life
	for line := range strings.Lines(out.Stdout) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		t, err := time.Parse(stampLayout, value)
		if err != nil {
			return life{}, fmt.Errorf("read %s of %s on %s: %w", key, unit, h.Name(), err)
		}
		switch key {
		case "ActiveExitTimestamp":
			l.left = t
		case "InactiveExitTimestamp":
			l.starting = t
		case "ActiveEnterTimestamp":
			l.up = t
		}
	}
	return l, nil
}

// startsPerHost is how often the floor is measured on a host.
const startsPerHost = 5

// starts measures what a start of php-fpm takes systemd on these hosts, in milliseconds, with the agent stopped: no repair
// can be faster. It comes last, because a stopped unit is a person's doing that the collector would take note of.
func starts(ctx context.Context, g *installed.Gapura) ([]float64, error) {
	var out []float64
	for _, h := range g.Hosts {
		if _, err := h.Exec(ctx, "systemctl", "stop", "gapura-agent"); err != nil {
			return nil, err
		}
		for range startsPerHost {
			if _, err := h.Shell(ctx, "systemctl stop "+unit+"; systemctl reset-failed "+unit+"; systemctl start "+unit); err != nil {
				return nil, err
			}
			l, err := lifeOf(ctx, h, unit)
			if err != nil {
				return nil, err
			}
			out = append(out, float64(l.up.Sub(l.starting).Microseconds())/1000)
		}
	}
	return out, nil
}
