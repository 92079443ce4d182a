package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/signal"
	"regexp"
	"syscall"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
)

// settings are the command line.
type settings struct {
	seed   uint64
	rows   string
	slots  int
	debs   string // folder with the packages
	policy string // folder with the lab's policy
	system string // that the hosts run, empty for the lab's first
	record string // folder for recordings, empty for none
}

func main() {
	var s settings
	flag.Uint64Var(&s.seed, "seed", 0, "makes names, ports, time-outs, visitors and order; 0 for one of its own")
	flag.StringVar(&s.rows, "rows", "", "regular expression over FAULT/STACK; all rows without it")
	flag.IntVar(&s.slots, "slots", 5, "hosts at once, besides the rows that run alone")
	flag.StringVar(&s.debs, "debs", "dist", "folder with the packages that make deb built")
	flag.StringVar(&s.policy, "policy", "deploy/lab/policy", "folder with the lab's policy")
	flag.StringVar(&s.record, "record", "", "folder to write what the collector was told to, one story a row")
	flag.StringVar(&s.system, "system", "", "what the hosts run: debian-11, debian-13, ubuntu-22.04, ubuntu-24.04; debian-12 without it")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := measure(ctx, s, os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "accuracy:", err)
		os.Exit(1)
	}
}

// measure runs the rows and prints what came of them. Its error says how many went wrong.
func measure(ctx context.Context, s settings, out io.Writer) error {
	system, err := lab.FindSystem(s.system)
	if err != nil {
		return err
	}
	rows, err := readRows(system.Name)
	if err != nil {
		return err
	}
	only, err := regexp.Compile(s.rows)
	if err != nil {
		return fmt.Errorf("rows: %w", err)
	}
	if s.seed == 0 {
		s.seed = uint64(rand.Uint32())
	}
	cfg, err := s.config()
	if err != nil {
		return err
	}
	planned, err := plan(rows, s.seed, only, system)
	if err != nil {
		return err
	}
	if planned.len() == 0 {
		return fmt.Errorf("no row fits %q", s.rows)
	}
	fmt.Fprintf(out, "seed %d on %s: %d rows, %d of them in a guest, %d alone\n", s.seed, system.Name, planned.len(), len(planned.guests), len(planned.alone))
	began := time.Now()
	results, err := run(ctx, cfg, s.record, s.slots, planned, out)
	wrong := 0
	for _, r := range results {
		if len(r.wrong) > 0 {
			wrong++
		}
	}
	fmt.Fprintf(out, "\n%s\n%s\n%s\nseed %d on %s: %d of %d right, in %s\n", table(results), count(results), whereTimeWent(results),
		s.seed, system.Name, len(results)-wrong, len(results), time.Since(began).Round(time.Second))
	if wrong > 0 {
		err = errors.Join(err, fmt.Errorf("%d rows went wrong", wrong))
	}
	return err
}

func (s settings) config() (cfg installed.Config, err error) {
	if cfg.AgentDeb, cfg.CollectorDeb, err = installed.Debs(s.debs); err != nil {
		return cfg, err
	}
	cfg.CollectorPolicy, cfg.HostPolicy, err = installed.Policies(s.policy)
	cfg.CollectorPolicy = append(cfg.CollectorPolicy, "\nlisten:\n  reconnect_window: 1s\n"...) // so that a cut is over soon
	if s.record != "" {
		err = errors.Join(err, os.MkdirAll(s.record, 0o755))
		cfg.CollectorPolicy = append(cfg.CollectorPolicy, "\nrecord: "+recordings+"\n"...)
	}
	return cfg, err
}
