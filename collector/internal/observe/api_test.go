package observe_test

import (
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/observe"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestReported(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	for status, want := range map[int]string{502: fact.StatusError, 403: fact.StatusError, 200: fact.WellAnswered, 0: fact.AnswerTime, -7: fact.AnswerTime} {
		f := observe.Reported("Shop.Example.", status, "support\ndesk", fact.TierReported, now)
		o, ok := f.Body.(fact.Observation)
		if !ok || f.At != now || f.Host != "" {
			t.Fatalf("reported %d: %+v", status, f)
		}
		if o.Failure != want || o.Site != "shop.example" || o.Vantage != "support desk" || o.Feed != "api" || o.Tier != fact.TierReported {
			t.Errorf("reported %d: %+v, want failure %q", status, o, want)
		}
	}
	long := observe.Reported(strings.Repeat("a", 9999), 502, strings.Repeat("b", 9999), fact.TierReported, now).Body.(fact.Observation)
	if len(long.Site) > 253 || len(long.Vantage) > 64 {
		t.Error("a report is not bounded")
	}
}
