package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strings"
	"sync/atomic"
	"syscall"
	"text/tabwriter"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
)

func main() {
	peer := flag.String("peer", "", "a node_exporter program, 1.12 or newer")
	each := flag.Duration("each", 3*time.Minute, "how long each of the six phases is measured")
	settle := flag.Duration("settle", time.Minute, "how long a subject runs before its phase is measured: its start is no round")
	debs := flag.String("debs", "dist", "folder with the packages that make deb built")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := measure(ctx, *peer, *debs, *each, *settle)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "cost:", err)
		os.Exit(1)
	}
}

func measure(ctx context.Context, peer, debs string, each, settle time.Duration) (err error) {
	version, err := exec.CommandContext(ctx, peer, "--version").CombinedOutput()
	if err != nil {
		return fmt.Errorf("ask the peer for its version: %w (-peer names a node_exporter)", err)
	}
	m := &bench{each: each, settle: settle}
	if m.lab, err = lab.Open(ctx, lab.Config{}); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, m.lab.Close()) }()
	var cfg installed.Config
	if cfg.AgentDeb, cfg.CollectorDeb, err = installed.Debs(debs); err != nil {
		return err
	}
	g, err := installed.Install(ctx, m.lab, cfg, spec())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	m.host = g.Hosts["cost1"]
	if err := furnish(ctx, m.host, peer); err != nil {
		return err
	}
	for name, into := range map[string]*account{"web": &m.web, "rest": &m.rest} {
		if *into, err = openAccount("gapura-cost-" + m.lab.ID() + "-" + name); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, into.close()) }()
	}
	phases, err := m.all(ctx)
	if err != nil {
		return err
	}
	fmt.Printf("%d CPUs, %s, %s; %d units, %d vhosts, %d logs; each phase %s, which began %s after its subject\n", runtime.NumCPU(), runtime.Version(),
		strings.SplitN(string(version), "\n", 2)[0], extraUnits+3, vhosts, tailedLogs, each, settle)
	show(os.Stdout, phases)
	return nil
}

// all goes through every phase.
func (m *bench) all(ctx context.Context) (phases []phase, err error) {
	for _, perSecond := range []int{0, 50} {
		for _, s := range subjects {
			p, err := m.run(ctx, s, perSecond)
			if err != nil {
				return nil, fmt.Errorf("phase of %s at %d requests/s: %w", s.name, perSecond, err)
			}
			fmt.Printf("%-14s %-14s %v CPU in %v, load %s\n", p.Subject, p.Load, p.CPU.Round(time.Millisecond), p.Took.Round(time.Second), p.LoadAvg)
			phases = append(phases, p)
		}
	}
	return phases, nil
}

// show prints each load's ratio: what Gapura costs a round beside what node_exporter costs a scrape.
func show(to io.Writer, phases []phase) {
	w := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "load\tsubject\tCPU\trounds\tCPU a round\tCPU s/h\tRSS\tconfig tests\trequests")
	for i := 0; i+2 < len(phases); i += 3 {
		base := phases[i]
		var perRound, memory [2]float64
		for n, p := range phases[i : i+3] {
			extra := p.CPU - time.Duration(float64(base.CPU)*float64(p.Took)/float64(base.Took))
			total := uint64(0)
			for _, bytes := range p.RSS {
				total += bytes
			}
			round := time.Duration(0)
			if p.Rounds > 0 {
				round = extra / time.Duration(p.Rounds)
			}
			if n > 0 {
				perRound[n-1], memory[n-1] = round.Seconds(), float64(total)
			}
			fmt.Fprintf(w, "%s\t%s\t%v\t%d\t%v\t%.2f\t%s\t%d\t%d\n", p.Load, p.Subject, extra.Round(time.Millisecond), p.Rounds,
				round.Round(10*time.Microsecond), extra.Hours()/p.Took.Hours()*3600, megabytes(p.RSS), p.Tests, p.Requests)
		}
		fmt.Fprintf(w, "%s\tratio\t\t\t%.3fx\t\t%.2fx\n", base.Load, perRound[0]/perRound[1], memory[0]/memory[1])
	}
	_ = w.Flush() // the terminal's own trouble
}

func megabytes(rss map[string]uint64) string {
	var words []string
	for name, bytes := range rss {
		words = append(words, fmt.Sprintf("%s %.1f MB", strings.TrimPrefix(name, "gapura-agent "), float64(bytes)/1e6))
	}
	return strings.Join(words, ", ")
}

// counter counts what several goroutines do.
type counter struct{ n atomic.Int64 }

func (c *counter) add()       { c.n.Add(1) }
func (c *counter) value() int { return int(c.n.Load()) }
