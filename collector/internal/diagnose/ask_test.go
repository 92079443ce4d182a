package diagnose_test

import (
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
)

// TestWhatIsNotSeenIsAsked tells a failure of which only the host could say more, looks at the question, and gives the
// answer.
func TestWhatIsNotSeenIsAsked(t *testing.T) {
	for _, test := range []struct {
		name, given, seen, cause string
		ask                      diagnose.Question
		answer, then             string
	}{
		{
			"what the workers wait for", "nginx-php-db",
			`10s web-1 pool php8.2-fpm.service active=5 idle=0
			10s outside look shop.example 504 from=prober tier=2 by=proxy`, "unknown",
			diagnose.Question{Host: "web-1", Ask: diagnose.AskWaits, Subject: "php8.2-fpm.service"},
			`11s web-1 wait php8.2-fpm.service database address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5`,
			"database-slow",
		},
		{
			"whether the database greets", "nginx-php-db",
			`20s web-1 wait php8.2-fpm.service database address=unix:/run/mysqld/mysqld.sock peer=mariadb.service workers=5 of=5
			20s outside look shop.example 504 from=prober tier=2 by=proxy`, "database-slow",
			diagnose.Question{Host: "web-1", Ask: diagnose.AskSockets},
			`21s web-1 socket unix:/run/mysqld/mysqld.sock unit=mariadb.service greeting=silent`, "database-hung",
		},
		{
			"whether its process is stopped", "nginx-app",
			`10s web-2 target tcp:127.0.0.1:3000 listens=yes connects=yes unit=app.service queue=1 backlog=511
			10s outside look app.example 504 from=prober tier=2 by=proxy`, "app-hung",
			diagnose.Question{Host: "web-2", Ask: diagnose.AskProcesses},
			`11s web-2 process node unit=app.service count=1 stopped=1`, "app-hung",
		},
		{
			"what its process manager says", "nginx-pm2",
			`10s web-7 target tcp:127.0.0.1:3000 listens=no connects=no errno=ECONNREFUSED
			10s outside look chat.example 502 from=prober tier=2 by=proxy`, "unknown",
			diagnose.Question{Host: "web-7", Ask: diagnose.AskProcesses},
			`11s web-7 process chat unit=pm2-deploy.service manager=pm2 status=stopped`, "app-stopped",
		},
		{
			"who lies in the web server's queue", "nginx-static",
			`10s outside look files.example time-out from=prober tier=2 by=nobody`, "unknown",
			diagnose.Question{Host: "web-6", Ask: diagnose.AskSockets},
			`11s web-6 socket tcp:0.0.0.0:80 unit=nginx.service queue=512 backlog=511`, "web-server-hung",
		},
		{
			"what takes the machine", "nginx-php",
			`10s web-1 load cpu=1 psi-cpu=0.97
			10s web-1 wait php8.2-fpm.service cpu workers=4 of=5
			10s outside look shop.example 504 from=prober tier=2 by=proxy`, "unknown",
			diagnose.Question{Host: "web-1", Ask: diagnose.AskProcesses},
			`11s web-1 process clamscan unit=cron.service cpu=0.6`, "background-process",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			before := after(t, test.given, test.seen)
			if before.Cause != test.cause || !slices.Contains(before.Asks, test.ask) {
				t.Errorf("found %s, which asks %v; expected %s, which asks %v", before.Cause, before.Asks, test.cause, test.ask)
			}
			if then := after(t, test.given, test.seen+"\n"+test.answer); then.Cause != test.then || then.Strength <= diagnose.NoStrength {
				t.Errorf("after the answer found %s, expected %s", then.Cause, test.then)
			}
		})
	}
}

// TestADeadUnitIsNotAskedAbout: whatever is conclusive by itself costs the host no look.
func TestADeadUnitIsNotAskedAbout(t *testing.T) {
	found := after(t, "nginx-php", `10s web-1 load cpu=0.2 memory=2147483648 available=943718400 psi-cpu=0.1 psi-memory=0 psi-io=0
		10s web-1 unit php8.2-fpm.service failed/failed result=signal exit=killed/9
		10s web-1 target unix:/run/php/php8.2-fpm.sock listens=no connects=no errno=ECONNREFUSED
		10s outside look shop.example 502 from=prober tier=2 by=proxy server=nginx/1.22.1`)
	if diff := cmp.Diff([]diagnose.Question(nil), found.Asks); diff != "" || found.Cause != "php-fpm-killed" {
		t.Errorf("%s asks: %s", found.Cause, diff)
	}
}

// after returns what is found when a story has been told after another.
func after(t *testing.T, given, text string) diagnose.Finding {
	t.Helper()
	s, err := story.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	teller := newTeller()
	for _, step := range append(told(t, path.Join("given", given+".story")), s.Steps...) {
		teller.tell(step)
	}
	return diagnose.Examine(teller.view, diagnose.Suspicion{Site: teller.site}, teller.memory, s.Steps[len(s.Steps)-1].Time())
}
