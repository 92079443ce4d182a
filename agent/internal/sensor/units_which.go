package sensor

import (
	"context"
	"encoding/json"
	"os"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// watchedPatterns are the units watched wherever they are installed: web servers, php-fpm, databases (DESIGN section 4).
var watchedPatterns = []string{
	"nginx.service", "openresty.service", "apache2.service", "httpd.service", "lsws.service", "lshttpd.service",
	"php*-fpm.service", "ea-php*-fpm.service", "plesk-php*-fpm.service",
	"mariadb.service", "mysql*.service", "postgresql*.service", "redis*.service",
}

// phpFPMInstances are the names of further instances of php-fpm. Exporters and scripts are named so too, so a unit of
// these is watched only if it starts php-fpm.
const phpFPMInstances = "php*-fpm*.service"

// interesting reports whether a unit is watched for its name alone. Templates are no units.
func interesting(name string) bool {
	return !strings.Contains(name, "@.") &&
		slices.ContainsFunc(watchedPatterns, func(p string) bool { return command.Match(p, name) })
}

// interesting reports whether a unit is watched for its name, or for its name and what it starts.
func (t *unitTalk) interesting(ctx context.Context, name string) bool {
	if interesting(name) || strings.Contains(name, "@.") || !command.Match(phpFPMInstances, name) {
		return interesting(name)
	}
	service, _, err := t.bus.properties(ctx, name, serviceIface)
	return err == nil && startsPHPFPM(service["ExecStart"].Value())
}

// startsPHPFPM reports whether the first of systemd's commands, each (path, arguments, …), runs php-fpm.
func startsPHPFPM(commands any) bool {
	all, _ := commands.([][]any)
	if len(all) == 0 || len(all[0]) == 0 {
		return false
	}
	program, _ := all[0][0].(string)
	return slices.ContainsFunc([]string{"php-fpm", "php-fpm[0-9]*", "php[0-9]*-fpm"}, func(p string) bool {
		ok, err := path.Match(p, path.Base(program))
		return ok && err == nil
	})
}

// discover finds the units to watch and reads them all: at the start, and when unit files may have changed.
func (t *unitTalk) discover(ctx context.Context) error {
	patterns := append(slices.Clone(watchedPatterns), phpFPMInstances)
	files, err := t.bus.filesByPatterns(ctx, patterns)
	if err != nil {
		return err
	}
	units, err := t.bus.unitsByPatterns(ctx, patterns)
	if err != nil {
		return err
	}
	var named []string
	for _, f := range files {
		if f.State != "alias" { // known under its own name
			named = append(named, path.Base(f.Path))
		}
	}
	for _, u := range units {
		if u.Load != "not-found" {
			named = append(named, u.Name)
		}
	}
	named = slices.DeleteFunc(named, func(name string) bool { return t.watched[name] == nil && !t.interesting(ctx, name) })
	names := slices.Concat(t.names(), t.remembered(), named)
	for _, target := range Latest[fact.Target](t.board) {
		names = append(names, target.OwnerUnit)
	}
	slices.Sort(names)
	for _, name := range slices.Compact(names) {
		if err := t.watch(ctx, name); err != nil {
			return err
		}
	}
	t.remember()
	return nil
}

// watch listens to a unit and says it as it is now.
func (t *unitTalk) watch(ctx context.Context, name string) error {
	w := t.watched[name]
	if w == nil {
		if !strings.HasSuffix(name, ".service") || strings.Contains(name, "@.") || len(t.watched) >= maxWatched {
			return nil
		}
		w = &watched{unit: fact.Unit{Name: name}, entered: make(map[string]time.Time)}
	}
	if w.readAt == 0 { // new on this connection
		if err := t.bus.watch(ctx, name); err != nil {
			return err
		}
	}
	t.watched[name] = w
	return t.read(ctx, w)
}

// follow watches the owners of targets that were said meanwhile.
func (t *unitTalk) follow(ctx context.Context) error {
	for _, body := range t.owners.Take() {
		target, ok := body.(fact.Target)
		if !ok || t.watched[target.OwnerUnit] != nil {
			continue
		}
		if err := t.watch(ctx, target.OwnerUnit); err != nil {
			return err
		}
		t.remember()
	}
	return nil
}

// unitMemory is what the memory file holds.
type unitMemory struct {
	Units []string `json:"units"`
}

// remembered returns the units that were watched before this start; a memory that cannot be read is an empty one.
func (t *unitTalk) remembered() []string {
	raw, err := os.ReadFile(t.cfg.Memory)
	var memory unitMemory
	if err != nil || json.Unmarshal(raw, &memory) != nil {
		return nil
	}
	return memory.Units[:min(len(memory.Units), maxWatched)]
}

// remember writes the watched units down. Units that are nowhere installed are forgotten at the next start.
func (t *unitTalk) remember() {
	if t.cfg.Memory == "" {
		return
	}
	var memory unitMemory
	for _, name := range t.names() {
		if t.watched[name].unit.Load != "not-found" {
			memory.Units = append(memory.Units, name)
		}
	}
	raw, err := json.Marshal(memory)
	if err == nil {
		err = replaceFile(t.cfg.Memory, raw)
	}
	if err != nil {
		t.log.Warn("watched units not remembered", "error", err)
	}
}

// replaceFile writes a file so that a reader sees the old content or the new, whole.
func replaceFile(name string, content []byte) error {
	if old, err := os.ReadFile(name); err == nil && string(old) == string(content) {
		return nil
	}
	if err := os.WriteFile(name+".new", content, 0o600); err != nil {
		return err
	}
	return os.Rename(name+".new", name)
}
