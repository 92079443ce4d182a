package webconf_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
)

func TestPHPLogsOfPools(t *testing.T) {
	topology, err := webconf.PHPFPM("/f", map[string]string{"/f": `
[global]
error_log = /var/log/fpm.log
[a]
listen = /run/a.sock
php_value[error_log] = /var/log/value.log
php_admin_value[error_log] = "/var/log/$pool.log"
[b]
listen = /run/b.sock
php_value[error_log] = /var/log/b.log
[shared]
listen = /run/shared.sock
php_admin_value[error_log] = /var/log/b.log
[tcp]
listen = 9000
php_admin_value[error_log] = /var/log/tcp.log
[jailed]
listen = /run/jailed.sock
php_admin_value[error_log] = /log/php.log
chroot = /srv/jail
[server]
listen = /run/server.sock
php_admin_value[error_log] = /var/log/fpm.log
[wp]
listen = /run/wp.sock
php_admin_value[error_log] = /srv/shop/wp-content/debug.log
[wp2]
listen = /run/wp2.sock
php_admin_value[error_log] = /srv/shop/debug.log
[relative]
listen = /run/relative.sock
php_admin_value[error_log] = log/php.log
[odd]
listen = /run/odd.sock
php_admin_value[error_log] = /var/log/../../etc/shadow
[none]
listen = /run/none.sock
php_admin_value[error_log] = syslog
[device]
listen = /run/device.sock
php_admin_value[error_log] = /dev/stderr
`})
	if err != nil {
		t.Fatal(err)
	}
	want := []webconf.PHPLog{{Path: "/var/log/a.log", Target: "unix:/run/a.sock"}, {Path: "/var/log/b.log"}, {Path: "/var/log/tcp.log"}}
	if diff := cmp.Diff(want, topology.PHPLogs); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if got := strings.Join(topology.Logs, " "); got != "/var/log/fpm.log /var/log/a.log /var/log/b.log /var/log/tcp.log" {
		t.Errorf("logs %s", got)
	}
	topology.AddPHPLog("/var/log/a.log")
	topology.AddPHPLog("/var/log/ini.log")
	if got := fmt.Sprint(topology.PHPLogs); got != "[{/var/log/a.log } {/var/log/b.log } {/var/log/tcp.log } {/var/log/ini.log }]" {
		t.Errorf("with php.ini's: %s", got)
	}
}

func TestPHPLogsAreBounded(t *testing.T) {
	var topology webconf.Topology
	for i := range 500 {
		topology.AddPHPLog(fmt.Sprintf("/var/log/%d.log", i))
	}
	if len(topology.PHPLogs) != 64 || len(topology.Logs) != 64 {
		t.Errorf("%d of %d logs", len(topology.PHPLogs), len(topology.Logs))
	}
}

func TestPHPIniLog(t *testing.T) {
	for text, want := range map[string]string{
		"[PHP]\nlog_errors = On\n;error_log = php_errors.log\n[mail function]\nerror_log = /var/log/php.log ; here\n": "/var/log/php.log",
		"error_log = \"/var/log/a b.log\"\n":                                               "/var/log/a b.log",
		"error_log = /a\n[HOST=shop.example]\nerror_log = /b\n[PATH=/srv]\nerror_log=/c\n": "/a",
		"[HOST=shop.example]\nerror_log = /b\n[PHP]\nerror_log = /d\n":                     "/d",
		"error_logs = /x\n": "",
		"":                  "",
	} {
		if got := webconf.PHPIniLog(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	if got := webconf.PHPIniLog("error_log = /a", "extension = x", "error_log = /b"); got != "/b" {
		t.Errorf("of several files: %q", got)
	}
}
