package webconf

import (
	"path"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// maxPHPLogs bounds the logs of PHP that one php-fpm names: a shared host has a pool for each of hundreds of sites.
const maxPHPLogs = 64

// PHPLog is a log that PHP itself writes.
type PHPLog struct {
	Path   string // absolute
	Target string // Unix socket of the only pool whose log it is; empty where that is not one
}

// PHPIniLog returns the error_log that php.ini and the files that are read after it set, empty when none does.
func PHPIniLog(texts ...string) string {
	var log string
	for _, text := range texts {
		var partial bool // what follows is for one host or folder only
		for _, line := range iniLines(text) {
			switch {
			case line.section != "":
				section := strings.ToUpper(line.section)
				partial = strings.HasPrefix(section, "PATH") || strings.HasPrefix(section, "HOST")
			case line.key == "error_log" && !partial:
				log = line.value
			}
		}
	}
	return log
}

// AddPHPLog adds the log that PHP writes for pools without one of their own.
func (t *Topology) AddPHPLog(name string) { t.addPHPLog(name, fact.Pool{}) }

// addPHPLog adds a log that PHP writes for a pool. One that php-fpm writes itself stays its own. A log that a page of the
// site could hand out, as WordPress' debug.log, is not a log of the server.
func (t *Topology) addPHPLog(name string, pool fact.Pool) {
	if !path.IsAbs(name) || path.Clean(name) != name || strings.ContainsAny(name, "$"+unreadable) || // "syslog" is none either
		strings.HasPrefix(name, "/dev/") || strings.HasPrefix(name, "/proc/") ||
		strings.Contains(name, "/wp-content/") || path.Base(name) == "debug.log" {
		return
	}
	log := PHPLog{Path: name}
	if strings.HasPrefix(pool.Listen, "unix:") {
		log.Target = pool.Listen
	}
	if i := slices.IndexFunc(t.PHPLogs, func(known PHPLog) bool { return known.Path == name }); i >= 0 {
		if t.PHPLogs[i].Target != log.Target {
			t.PHPLogs[i].Target = ""
		}
		return
	}
	if len(t.PHPLogs) < maxPHPLogs && !slices.Contains(t.Logs, name) {
		t.PHPLogs, t.Logs = append(t.PHPLogs, log), append(t.Logs, name)
	}
}

// poolLog is what a pool says about the error_log of its scripts.
type poolLog struct{ admin, value, chroot string }

func (l *poolLog) set(line iniLine) {
	switch line.key {
	case "php_admin_value[error_log]":
		l.admin = line.value
	case "php_value[error_log]":
		l.value = line.value
	case "chroot":
		l.chroot = line.value
	}
}

// path returns where it lies, empty when that is not known.
func (l poolLog) path() string {
	switch {
	case l.chroot != "":
		return ""
	case l.admin != "":
		return l.admin
	}
	return l.value
}
