package diagnose

import (
	"cmp"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Particulars are what the texts of an advice may name. What is not known is empty.
type Particulars struct {
	Site, Host     string
	Seen           string // the face that the outside sees: "502"
	Front, Backend string // units
	Target         string // path of a socket, or host:port
	Route          string // file:line of the directive that names the target
	Elsewhere      string // what of its kind does listen on this host: "/run/php/php8.2-fpm.sock (php8.2-fpm.service)"
	Unit           string // the broken unit, when the cause is about one
	Signal         string // that killed it: "SIGKILL"
	Person         string // sessions that were open when somebody stopped it
	Decided        string // masked or disabled: somebody does not want it to run
	Server         string // whose configuration test fails: "nginx"
	Place, Says    string // file:line and words of that test
	Owner, Mode    string // of the target's socket file
	BlockedBy      string // the path component that refuses
	Workers        string // how many workers the pool may have
	Script         string // that a log names
	Waits          string // what the workers wait for: "the database at unix:/run/mysqld/mysqld.sock"
	Allows         string // how many workers the memory allows
	Hog            string // what takes the machine: "clamscan (cron.service)"
	Flood          string // whose visitors are too many: "shop.example, 800 requests a second"
	Disk           string // the mount that is full
	App            string // that a process manager says is not online
	Window         string // until when people work on the host, and why

	Abroad
	Details
}

// particulars gathers what is known about a scene in which a cause stands.
func (s *scene) particulars(about part) Particulars {
	p := Particulars{
		Site: s.site, Seen: s.seenAs(), Front: s.path.Front, Backend: s.path.Backend,
		Target: plain(s.path.Target), Route: place(s.path.Route.File, s.path.Route.Line),
	}
	p.Abroad = s.abroad()
	if s.host == nil {
		return p
	}
	p.Host = s.host.Name
	if s.window != nil {
		p.Window = s.window.String()
	}
	if about.isUnit() {
		p.Unit = s.name(about)
		p.addUnit(s.host)
	}
	p.addTarget(s)
	p.Workers = s.workers()
	p.Script = s.script()
	p.addDetails(s)
	p.addLoad(s)
	return p
}

// addUnit adds how the unit went down, and what its configuration test says.
func (p *Particulars) addUnit(h *fleet.Host) {
	if unit, ok := fleet.Latest[fact.Unit](h, p.Unit); ok && unit.Body.Down() {
		if unit.Body.ExitCode == fact.Killed || unit.Body.ExitCode == fact.Dumped {
			p.Signal = signal(unit.Body.ExitStatus)
		}
		p.Person = strings.Join(unit.Body.Stop.Sessions, ", ")
		if unit.Body.Load == "masked" || unit.Body.FileState == "disabled" {
			p.Decided = cmp.Or(unit.Body.FileState, unit.Body.Load)
		}
	}
	if test, ok := fleet.Latest[fact.ConfigTest](h, p.Unit); ok &&
		(test.Body.Verdict == fact.ConfigError || test.Body.Verdict == fact.EnvironmentError) {
		p.Server, p.Place, p.Says = test.Body.Server, place(test.Body.File, test.Body.Line), test.Body.Text
	}
}
