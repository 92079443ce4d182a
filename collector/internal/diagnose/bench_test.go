package diagnose_test

import (
	"fmt"
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// crowded is a host with fifty sites, each with its own pool, whose php-fpm was killed.
func crowded() *fleet.View {
	const unit = "php8.2-fpm.service"
	v := fleet.New()
	say := func(bodies ...fact.Body) {
		for _, body := range bodies {
			v.Apply(fact.Fact{Host: "web-1", At: story.Epoch, Witness: "units", Body: body}, story.Epoch)
		}
	}
	say(fact.Unit{Name: "nginx.service", Active: "active"},
		fact.Unit{Name: unit, Active: "failed", Result: "signal", ExitCode: fact.Killed, ExitStatus: 9})
	for i := range 50 {
		socket, site := fmt.Sprintf("unix:/run/php/%d.sock", i), fmt.Sprintf("s%d.example", i)
		say(fact.Vhost{
			Unit: "nginx.service", Server: "nginx", Tree: fact.Running, Names: []string{site}, Line: uint32(i),
			Routes: []fact.Route{{Location: "/", Protocol: "fastcgi", Target: socket}},
		},
			fact.Pool{Unit: unit, Name: site, Listen: socket, Tree: fact.Running},
			fact.Target{Address: socket, Listens: fact.No, Connects: fact.No, Errno: "ECONNREFUSED"},
			fact.Observation{Site: site, Vantage: "prober", Status: 502, Failure: fact.StatusError})
	}
	return v
}

func BenchmarkExamine(b *testing.B) {
	view, memory := crowded(), diagnose.NewMemory()
	for b.Loop() {
		f := diagnose.Examine(view, diagnose.Suspicion{Site: "s7.example"}, memory, story.Epoch)
		if f.Cause != "php-fpm-killed" || f.Strength != diagnose.Conclusive {
			b.Fatalf("found %s, %s", f.Cause, f.Strength)
		}
	}
}

func BenchmarkLatents(b *testing.B) {
	view := crowded()
	for b.Loop() {
		diagnose.Latents(view, "web-1", story.Epoch)
	}
}
