package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
)

// settings are the command line.
type settings struct {
	Kills   int    `json:"kills"`
	Hosts   int    `json:"hosts"`
	Shipped bool   `json:"shipped_limits"`
	debs    string // folder with the packages
	policy  string // folder with the lab's policy
	out     string // file for the JSON
}

func main() {
	var s settings
	flag.IntVar(&s.Kills, "kills", 54, "how often php-fpm is killed; no unit is started more than 20 times an hour")
	flag.IntVar(&s.Hosts, "hosts", 3, "hosts that take turns")
	flag.BoolVar(&s.Shipped, "shipped", false, "one kill under the shipped limits instead, with nothing but mode auto set")
	flag.StringVar(&s.debs, "debs", "dist", "folder with the packages that make deb built")
	flag.StringVar(&s.policy, "policy", "deploy/lab/policy", "folder with the lab's policy")
	flag.StringVar(&s.out, "out", "", "file to write the results to, as JSON")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := measure(ctx, s)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// measure boots the fleet, lets it be killed, and prints what came of it.
func measure(ctx context.Context, s settings) (err error) {
	if s.Shipped {
		s.Kills, s.Hosts = 1, 1
	}
	if most := s.Hosts * killsPerHost; s.Kills > most {
		return fmt.Errorf("%d kills on %d hosts: at most %d, because a host starts a unit 20 times an hour at most", s.Kills, s.Hosts, most)
	}
	l, err := lab.Open(ctx, lab.Config{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, l.Close()) }()
	cfg, err := s.config()
	if err != nil {
		return err
	}
	g, err := installed.Install(ctx, l, cfg, fleet(s.Hosts)...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.Close()) }()

	r := result{Settings: s, CollectorPolicy: string(cfg.CollectorPolicy), HostPolicy: string(cfg.HostPolicy)}
	if r.Machine, err = describe(ctx, g); err != nil {
		return err
	}
	if err := s.ripen(ctx, g); err != nil {
		return err
	}
	if r.Samples, err = s.kill(ctx, g); err != nil {
		return err
	}
	r.Machine.LoadAfter = load()
	if !s.Shipped {
		if r.Starts, err = starts(ctx, g); err != nil {
			return err
		}
	}
	r.summarise()
	r.print(os.Stdout)
	return errors.Join(r.write(s.out), r.judge())
}

// config says what is installed, and under which policy: the lab's, or what ships with nothing but mode auto set.
func (s settings) config() (cfg installed.Config, err error) {
	if cfg.AgentDeb, cfg.CollectorDeb, err = installed.Debs(s.debs); err != nil {
		return cfg, err
	}
	if s.Shipped {
		cfg.CollectorPolicy = []byte(shippedPolicy)
		return cfg, nil
	}
	cfg.CollectorPolicy, cfg.HostPolicy, err = installed.Policies(s.policy)
	return cfg, err
}
