package main

import (
	"context"
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// shippedPolicy is all that is set with -shipped; the host's local policy stays as the package brings it, and accepts
// signed orders.
const shippedPolicy = "brain:\n  remedy:\n    mode: auto\n"

// unit is what is killed.
const unit = "php8.2-fpm.service"

// Before the first kill.
const (
	young      = 6 * time.Second // a unit that started less than 5 s ago is not started again
	shippedAge = 5*time.Minute + 10*time.Second
)

// fleet returns hosts with nginx, php-fpm and one site each.
func fleet(n int) []lab.Spec {
	specs := make([]lab.Spec, n)
	for i := range specs {
		name := fmt.Sprintf("web%d", i+1)
		specs[i] = lab.Spec{Name: name, Stack: stack.NginxPHP, Sites: []string{siteOf(name)}}
	}
	return specs
}

func siteOf(host string) string { return "shop-" + host + ".lab" }

// ripen waits until the fleet is old enough for its first repair. As shipped that takes five minutes: no host is touched
// so soon after its boot, and no collector acts in its first two minutes.
func (s settings) ripen(ctx context.Context, g *installed.Gapura) error {
	age := young
	if s.Shipped {
		age = shippedAge
	}
	fmt.Printf("%d host(s) speak to the collector; waiting %s until they are old enough\n", len(g.Hosts), age)
	return sleep(ctx, age)
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-time.After(d):
		return nil
	}
}
