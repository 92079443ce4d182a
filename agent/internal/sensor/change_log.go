package sensor

import (
	"errors"
	"io/fs"
	"strings"
	"time"
)

// news returns what was written to a log since the last look, and whether lines before it were left out. What was written
// last before we came is news too: an upgrade may be why the agent itself was started.
func (r *changeRun) news(path string) (lines []string, partial bool) {
	t := r.tails[path]
	if t == nil {
		var err error
		if t, err = newTail(path); err != nil {
			if !errors.Is(err, fs.ErrNotExist) {
				r.log.Debug("package log not read", "path", path, "error", err)
			}
			return nil, false
		}
		t.now.offset = max(0, t.now.offset-maxTailRead)
		t.now.over = t.now.offset > 0 // half a line
		partial = t.now.over
		r.tails[path] = t
	}
	if _, err := t.turn(); err != nil {
		r.log.Debug("package log not followed", "path", path, "error", err)
	}
	found, skipped, err := t.read()
	if err != nil {
		r.log.Debug("package log not read", "path", path, "error", err)
	}
	for _, line := range found {
		lines = append(lines, line.text)
	}
	return lines, partial || skipped > 0
}

// packageLine is a line of a package manager's log.
type packageLine struct {
	at           time.Time
	name, detail string // empty: it is not about what becomes of a package
}

// readPackageLine reads a line of dpkg.log or dnf.rpm.log:
//
//	2026-11-27 17:00:01 upgrade php8.2-fpm:amd64 8.2.31-1 8.2.32-1
//	2026-11-27T17:00:01+0000 SUBDEBUG Upgrade: php-fpm-8.2.32-1.el9.x86_64
func readPackageLine(text string, zone *time.Location) (line packageLine, ok bool) {
	fields := strings.Fields(strings.ToValidUTF8(text, "?"))
	if len(fields) < 3 {
		return line, false
	}
	var err error
	if line.at, err = time.ParseInLocation(time.DateTime, fields[0]+" "+fields[1], zone); err == nil {
		line.name, line.detail = dpkgDid(fields[2:])
		return line, true
	}
	if line.at, err = time.Parse("2006-01-02T15:04:05-0700", fields[0]); err != nil {
		line.at, err = time.Parse(time.RFC3339, fields[0])
	}
	line.name, line.detail = rpmDid(fields[2:])
	return line, err == nil
}

// dpkgDid reads "upgrade php8.2-fpm:amd64 8.2.31-1 8.2.32-1".
func dpkgDid(fields []string) (name, detail string) {
	if len(fields) != 4 {
		return "", ""
	}
	detail, known := map[string]string{
		"install": fields[3] + " installed", "upgrade": fields[2] + " to " + fields[3], "remove": fields[2] + " removed", "purge": fields[2] + " purged",
	}[fields[0]]
	if !known {
		return "", ""
	}
	name, _, _ = strings.Cut(fields[1], ":")
	return name, detail
}

// rpmDid reads "Upgrade: php-fpm-8.2.32-1.el9.x86_64".
func rpmDid(fields []string) (name, detail string) {
	if len(fields) != 2 {
		return "", ""
	}
	detail, known := map[string]string{
		"Installed:": "installed", "Upgrade:": "upgraded", "Downgrade:": "downgraded", "Erase:": "removed", "Reinstalled:": "installed again",
	}[fields[0]]
	if name, version, ok := rpmName(fields[1]); known && ok {
		return name, version + " " + detail
	}
	return "", ""
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
