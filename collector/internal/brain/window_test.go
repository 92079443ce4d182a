package brain_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestADeclaredWindowIsItsCause: what people stop while they work on a host, as they have said, is called by that name, and
// not on any other host.
func TestADeclaredWindowIsItsCause(t *testing.T) {
	for host, want := range map[string]string{"web-1": "maintenance", "web-2": "php-fpm-stopped"} {
		t.Run(host, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHouse(t)
				h.tune = func(cfg *brain.Config) {
					cfg.Remedy.Maintenance = []remedy.Window{{Host: host, From: time.Now().Format(time.RFC3339), Lasts: time.Hour, Why: "new PHP"}}
				}
				h.begin().furnish()
				stopped := alive("aa")
				stopped.Active, stopped.Sub, stopped.Stop.Logged = "inactive", "dead", fact.Yes
				h.says(1, stopped, refusing())
				h.sees(502)
				h.passes(250 * ms)
				h.sees(502)
				var got []string
				for _, i := range h.opened {
					got = append(got, i.Finding.Cause)
				}
				if len(got) != 1 || got[0] != want {
					t.Errorf("causes %q, want %s\n%s", got, want, h.log)
				}
				h.end()
			})
		})
	}
}
