package sensor

import (
	"errors"
	"io/fs"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// packagesBack is how many bytes of a log are read at the start.
const packagesBack = 64 << 10

// news returns what was written to a log since the last look. What was written last before we came is news too: an
// upgrade may be why the agent itself was started.
func (r *changeRun) news(path string) (lines []string) {
	t := r.tails[path]
	if t == nil {
		var err error
		if t, err = newTail(path); err != nil {
			if !errors.Is(err, fs.ErrNotExist) {
				r.log.Debug("package log not read", "path", path, "error", err)
			}
			return nil
		}
		t.now.offset = max(0, t.now.offset-packagesBack)
		t.now.over = t.now.offset > 0 // half a line
		r.tails[path] = t
	}
	if err := t.turn(); err != nil {
		r.log.Debug("package log not followed", "path", path, "error", err)
	}
	found, _, err := t.read()
	if err != nil {
		r.log.Debug("package log not read", "path", path, "error", err)
	}
	for _, line := range found {
		lines = append(lines, line.text)
	}
	return lines
}

// packageChange reads a line of dpkg.log or dnf.rpm.log:
//
//	2026-11-27 17:00:01 upgrade php8.2-fpm:amd64 8.2.31-1 8.2.32-1
//	2026-11-27T17:00:01+0000 SUBDEBUG Upgrade: php-fpm-8.2.32-1.el9.x86_64
func packageChange(line string, zone *time.Location) (fact.Change, bool) {
	fields := strings.Fields(strings.ToValidUTF8(line, "?"))
	if len(fields) == 6 {
		at, err := time.ParseInLocation(time.DateTime, fields[0]+" "+fields[1], zone)
		detail, known := map[string]string{
			"install": fields[5] + " installed", "upgrade": fields[4] + " to " + fields[5], "remove": fields[4] + " removed", "purge": fields[4] + " purged",
		}[fields[2]]
		if err == nil && known {
			return fact.Change{What: fact.ChangedPackage, Name: fields[3], Detail: detail, When: at}, true
		}
	}
	if len(fields) == 4 {
		at, err := time.Parse("2006-01-02T15:04:05-0700", fields[0])
		if err != nil {
			at, err = time.Parse(time.RFC3339, fields[0])
		}
		detail, known := map[string]string{
			"Installed:": "installed", "Upgrade:": "upgraded", "Downgrade:": "downgraded", "Erase:": "removed", "Reinstalled:": "installed again",
		}[fields[2]]
		if name, version, ok := rpmName(fields[3]); err == nil && known && ok {
			return fact.Change{What: fact.ChangedPackage, Name: name, Detail: version + " " + detail, When: at}, true
		}
	}
	return fact.Change{}, false
}

// rpmName takes name-version-release.arch apart.
func rpmName(full string) (name, version string, ok bool) {
	release := strings.LastIndexByte(full, '-')
	if release <= 0 {
		return "", "", false
	}
	at := strings.LastIndexByte(full[:release], '-')
	if at <= 0 {
		return "", "", false
	}
	return full[:at], full[at+1:], true
}
