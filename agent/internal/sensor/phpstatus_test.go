package sensor

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestPoolStatus(t *testing.T) {
	got, ok := parsePoolStatus("php8.2-fpm.service", "Processes active: 2, idle: 0, Requests: 6, slow: 4, Traffic: 0.30req/sec")
	want := fact.Pool{
		Unit: "php8.2-fpm.service", Tree: fact.Running, Active: fact.Known[uint32](2), Idle: fact.Known[uint32](0),
		Requests: fact.Known[uint64](6), Slow: fact.Known[uint64](4),
	}
	if diff := cmp.Diff(want, got); diff != "" || !ok {
		t.Error(ok, diff)
	}
	for _, text := range []string{
		"", "Ready to handle connections", "Taking your SQL requests now...", "Processes active: 2, idle: 0",
		"Processes active: -1, idle: 0, Requests: 6, slow: 4, Traffic: 0req/sec",
		"Processes active: 2, idle: 99999999999, Requests: 6, slow: 4, Traffic: 0req/sec",
	} {
		if got, ok := parsePoolStatus("php8.2-fpm.service", text); ok {
			t.Errorf("%q was read as %+v", text, got)
		}
	}
	if _, ok := parsePoolStatus("app.service", "Processes active: 2, idle: 0, Requests: 6, slow: 4, Traffic: 0.30req/sec"); ok {
		t.Error("an app passed itself off as php-fpm")
	}
}

func FuzzPoolStatus(f *testing.F) {
	f.Add("Processes active: 2, idle: 0, Requests: 6, slow: 4, Traffic: 0.30req/sec")
	f.Add("Ready to handle connections")
	f.Fuzz(func(t *testing.T, text string) {
		pool, ok := parsePoolStatus("php8.2-fpm.service", text)
		if ok != (pool != fact.Pool{}) || ok != pool.Idle.Known() {
			t.Errorf("half read: %v %+v", ok, pool)
		}
	})
}
