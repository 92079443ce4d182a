// Command demo shows Gapura on real hosts: it boots a small fleet, breaks something, and prints how it was seen, named,
// repaired and verified.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net/netip"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

func main() { os.Exit(run()) }

func run() int {
	once := flag.Bool("once", false, "end after the stories instead of staying up")
	debs := flag.String("debs", "dist", "folder with the packages that `make deb` built")
	policy := flag.String("policy", "deploy/lab/policy", "folder with the lab's policy")
	listen := flag.String("listen", "127.0.0.1:8503", "where this machine reaches the collector while the demo is up")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := show(ctx, *debs, *policy, *listen, *once); err != nil && !errors.Is(err, context.Canceled) {
		fmt.Fprintln(os.Stderr, "demo:", err)
		return 1
	}
	return 0
}

// fleet is what the demo boots: the three stacks that DESIGN names.
var fleet = []lab.Spec{
	{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab", "blog.lab"}},
	{Name: "web2", Stack: stack.NginxNode, Sites: []string{"app.lab"}},
	{Name: "web3", Stack: stack.ApachePHP, Sites: []string{"wiki.lab"}},
}

// rest lets every unit be older than the host's least time between two starts.
const rest = 5 * time.Second

func show(ctx context.Context, debs, policy, listen string, once bool) (err error) {
	began := time.Now()
	say("Gapura demo: %d real systemd hosts and a collector, lab policy (mode auto, limits at their ceilings)", len(fleet))
	l, err := lab.Open(ctx, lab.Config{Log: slog.New(slog.NewTextHandler(os.Stderr, nil))})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, l.Close()) }()
	g, err := install(ctx, l, debs, policy)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	say("fleet is up after %s: web1 nginx + php-fpm, web2 nginx + Node, web3 Apache + php-fpm", time.Since(began).Round(100*time.Millisecond))
	say("waiting %s: a unit that started less than 5 s ago is never started again", rest)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(rest):
	}
	failed := 0
	for _, s := range stories {
		if err := s.tell(ctx, g); err != nil {
			say("   FAILED: %v", err)
			failed++
		}
	}
	say("\n%d of %d stories held, %s in all", len(stories)-failed, len(stories), time.Since(began).Round(100*time.Millisecond))
	if failed > 0 {
		err = fmt.Errorf("%d of %d stories did not hold", failed, len(stories))
	}
	if once {
		return err
	}
	return errors.Join(err, stay(ctx, g, listen))
}

func install(ctx context.Context, l *lab.Lab, debs, policy string) (*installed.Gapura, error) {
	var cfg installed.Config
	var err error
	if cfg.AgentDeb, cfg.CollectorDeb, err = installed.Debs(debs); err != nil {
		return nil, err
	}
	if cfg.CollectorPolicy, cfg.HostPolicy, err = installed.Policies(policy); err != nil {
		return nil, err
	}
	return installed.Install(ctx, l, cfg, fleet...)
}

// stay leaves the fleet up for looking around.
func stay(ctx context.Context, g *installed.Gapura, listen string) error {
	at, err := g.Lab.Forward(ctx, listen, netip.AddrPortFrom(g.Collector.Addr(), 8503))
	if err != nil {
		return err
	}
	ca, err := os.CreateTemp("", "gapura-demo-ca-*.pem")
	if err != nil {
		return err
	}
	defer os.Remove(ca.Name())
	if _, err := ca.Write(g.CA); err != nil {
		return err
	}
	say(`
The fleet stays up until Ctrl-C. Look around from another terminal:

  export GAPURA_ADDR=%s GAPURA_CA=%s GAPURA_TOKEN=%s
  bin/gapura why shop.lab          bin/gapura incidents list
  go run ./deploy/lab/cmd/lab break web1 php-fpm-kill
  go run ./deploy/lab/cmd/lab sh web1
`, at, ca.Name(), g.Token)
	<-ctx.Done()
	return nil
}

func say(format string, args ...any) { fmt.Printf(format+"\n", args...) }
