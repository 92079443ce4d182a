package act

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/gapura-dev/gapura/pkg/command"
)

// keeper is a service monitor that starts by itself what has stopped. It is at work when one of its units is active or
// one of root's processes has its name, whatever started that.
type keeper struct {
	name    string
	units   []string
	process string
	owns    func(h host, unit string) (bool, error)
}

// keepers are the monitors whose makers say that they restart web servers:
//
//	cPanel       docs.cpanel.net, "TailWatch": tailwatchd's driver chkservd restarts what is down, every five minutes
//	DirectAdmin  docs.directadmin.com, "Task queue processor": the service runs it every minute; it starts what
//	             services.status has as ON
//	monit        monit(1): starts a process that does not run; /etc/monit/monitrc says which
//	Plesk        docs.plesk.com, "Monitoring Plesk services with Watchdog": a monit with a configuration of its own
//
// What cannot be told cheaply and surely is taken for owned.
var keepers = []keeper{
	{"cPanel's service monitor", []string{"tailwatchd.service"}, "tailwatchd", everyServer},
	{"DirectAdmin's service monitor", []string{"directadmin.service"}, "directadmin", inServicesStatus},
	{"monit", []string{"monit.service", "psa-monit.service"}, "monit", everything},
}

func everyServer(_ host, unit string) (bool, error) { return command.Touchable(unit), nil }

func everything(host, string) (bool, error) { return true, nil }

// inServicesStatus reads DirectAdmin's own list of what it starts: lines of "nginx=ON".
func inServicesStatus(h host, unit string) (bool, error) {
	text, err := os.ReadFile(filepath.Join(h.root, "usr/local/directadmin/data/admin/services.status"))
	if errors.Is(err, fs.ErrNotExist) {
		return command.Touchable(unit), nil
	}
	if err != nil {
		return false, err
	}
	return strings.EqualFold(assignments(string(text))[strings.TrimSuffix(unit, ".service")], "on"), nil
}

// keeperOf says which service monitor is at work and looks after a unit, or why that cannot be told; empty for none.
func (d *Doer) keeperOf(ctx context.Context, unit string) string {
	processes, err := d.host.rootProcesses()
	if err != nil {
		return "whether a service monitor is at work cannot be told: " + err.Error()
	}
	said := make([]string, len(keepers))
	var questions sync.WaitGroup
	for n, k := range keepers {
		questions.Go(func() { said[n] = d.heeds(ctx, k, unit, processes) })
	}
	questions.Wait()
	return cmp.Or(said...)
}

func (d *Doer) heeds(ctx context.Context, k keeper, unit string, processes []string) string {
	by, err := d.atWork(ctx, k, processes)
	if by == "" && err == nil {
		return ""
	}
	if err == nil {
		var owned bool
		if owned, err = k.owns(d.host, unit); err == nil && !owned {
			return ""
		}
	}
	if err != nil {
		return fmt.Sprintf("whether %s looks after %s cannot be told: %v", k.name, unit, err)
	}
	return fmt.Sprintf("%s (%s) restarts %s by itself", k.name, by, unit)
}

func (d *Doer) atWork(ctx context.Context, k keeper, processes []string) (by string, err error) {
	for _, name := range k.units {
		state, err := d.deps.Systemd.Unit(ctx, name)
		if err != nil {
			return "", err
		}
		if slices.Contains([]string{"active", "activating", "reloading"}, state.Unit.Active) {
			return name, nil
		}
	}
	if slices.Contains(processes, k.process) {
		return "process " + k.process, nil
	}
	return "", nil
}

// keepersAtWork names the service monitors that are at work on the host.
func (d *Doer) keepersAtWork(ctx context.Context) string {
	processes, err := d.host.rootProcesses()
	var said []string
	for _, k := range keepers {
		by, unread := d.atWork(ctx, k, processes)
		if err = cmp.Or(err, unread); err != nil {
			return "cannot be told: " + err.Error()
		}
		if by != "" {
			said = append(said, k.name+" ("+by+")")
		}
	}
	return strings.Join(said, ", ")
}

// rootProcesses are the names of root's processes. Everybody may name a process, and the owner of its directory may be
// made to look like root: the kernel's own line about its user is what counts.
func (h host) rootProcesses() (names []string, err error) {
	dir := filepath.Join(h.root, "proc")
	list, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, entry := range list {
		if strings.Trim(entry.Name(), "0123456789") != "" {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, entry.Name(), "status"))
		if err != nil {
			continue // it has just ended
		}
		var name, user string
		for line := range strings.Lines(string(text)) {
			key, value, _ := strings.Cut(line, ":")
			switch fields := strings.Fields(value); {
			case len(fields) == 0:
			case key == "Name":
				name = fields[0]
			case key == "Uid":
				user = fields[0]
			}
		}
		if user == "0" {
			names = append(names, name)
		}
	}
	return names, nil
}
