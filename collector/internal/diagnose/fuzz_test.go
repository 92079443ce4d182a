package diagnose_test

import (
	"os"
	"path"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
)

// FuzzExamine tells any story that can be read. Whatever hosts and feeds say, the heart does not stop, names only
// causes that exist, and calls nothing conclusive without evidence.
func FuzzExamine(f *testing.F) {
	for _, name := range []string{
		"php-fpm-killed/stands", "php-fpm-pool-exhausted/stands", "upstream-wrong-port/stands", "host-unreachable/stands",
		"firewall-blocks-visitors/stands", "dns-not-propagated/stands", "cdn-own-error/stands", "third-party-failing/stands",
		"php-fpm-worker-crash/stands", "blip/stands", "config-not-reloaded/stands-certificate", "upstream-port-taken/stands",
		"web-port-conflict/stands", "wrong-vhost/stands-slip", "upstream-timeout-too-short/stands", "certificate-expiring/stands", "target-without-listener/stands", "php-fpm-killed/near-miss-other-claim",
		"php-fpm-worker-crash/stands", "blip/stands", "target-without-listener/stands", "php-fpm-killed/near-miss-other-claim",
		"database-hung/stands-full-queue", "app-hung/stands", "traffic-flood/stands", "background-process/stands",
	} {
		var text strings.Builder
		for _, file := range []string{"given/nginx-php", "given/nginx-app", name} {
			content, err := os.ReadFile(path.Join("testdata", file+".story"))
			if err != nil {
				f.Fatal(err)
			}
			for line := range strings.Lines(string(content)) {
				if !strings.HasPrefix(line, "given") {
					text.WriteString(line)
				}
			}
		}
		f.Add(text.String())
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, err := story.Parse(strings.NewReader(text))
		if err != nil {
			return
		}
		teller := newTeller()
		for _, step := range s.Steps {
			teller.tell(step)
		}
		if len(s.Steps) == 0 {
			return
		}
		now := s.Steps[len(s.Steps)-1].Time()
		found := []diagnose.Finding{diagnose.Examine(teller.view, diagnose.Suspicion{Site: teller.site}, teller.memory, now)}
		for _, h := range teller.view.Hosts() {
			found = append(found, diagnose.Latents(teller.view, h.Name, now)...)
		}
		for _, finding := range found {
			if _, ok := diagnose.ByID(finding.Cause); !ok && finding.Cause != "" {
				t.Fatalf("%q is no cause", finding.Cause)
			}
			if finding.Strength == diagnose.Conclusive && len(finding.Evidence) == 0 {
				t.Fatalf("%s is conclusive without evidence", finding.Cause)
			}
		}
		diagnose.Well(teller.view, teller.site, now)
	})
}
