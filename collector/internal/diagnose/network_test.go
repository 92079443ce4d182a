package diagnose_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
)

// TestTheWayToTheHostIsAskedFor tells stories in which the host is asked: each finding carries the questions whose answers
// would change it, and one that was answered is not asked again.
func TestTheWayToTheHostIsAskedFor(t *testing.T) {
	inside := diagnose.Question{Host: "web-1", Ask: diagnose.AskInside, Subject: "shop.example"}
	rules := diagnose.Question{Host: "web-1", Ask: diagnose.AskFirewall}
	waits := diagnose.Question{Host: "web-1", Ask: diagnose.AskWaits, Subject: "php8.2-fpm.service"}
	resolve := diagnose.Question{Host: "web-2", Ask: diagnose.AskResolve, Subject: "backend.example"}
	upstream := diagnose.Question{Host: "web-2", Ask: diagnose.AskFirewall}
	for name, want := range map[string][][]diagnose.Question{ // at each expectation of the story, of those above
		"firewall-blocks-visitors/stands":      {{rules, inside}, {rules}, nil},
		"blocked-before-host/stands":           {{rules}, {rules}},
		"third-party-failing/stands":           {{waits}, nil},
		"dns-resolver-failing/stands":          {{resolve}, nil},
		"firewall-blocks-upstream/stands":      {nil},
		"firewall-blocks-upstream/stands-drop": {{upstream}, {upstream}, nil},
	} {
		var got [][]diagnose.Question
		for _, f := range findings(told(t, name+".story")) {
			got = append(got, slices.DeleteFunc(f.Asks, func(q diagnose.Question) bool {
				return !slices.Contains([]diagnose.Question{inside, rules, waits, resolve, upstream}, q)
			}))
		}
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s asks (-want +got):\n%s", name, diff)
		}
	}
}
