package sensor_test

import (
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// phpSite is a vhost whose every request goes to php-fpm.
const phpSite = `server { listen 127.0.0.1:8099; server_name shop.example; location / {
	include fastcgi_params; fastcgi_param SCRIPT_FILENAME /run/gapura-test.php; fastcgi_pass unix:/run/php/php8.2-fpm.sock; } }
`

// Real servers write the lines; see TestRealSystemd for how to run this.
func TestRealLogs(t *testing.T) {
	if !*onSystemd {
		t.Skip("needs a throw-away host: -systemd")
	}
	check(t, os.WriteFile("/etc/nginx/conf.d/gapura-test.conf", []byte(phpSite), 0o644))
	check(t, os.WriteFile("/run/gapura-test.php", []byte("<?php posix_kill(getmypid(), 11);"), 0o644))
	shell(t, "systemctl start "+fpm+" && systemctl restart nginx")
	w := runWeblog(t, sensor.NewBoard(), nil, sensor.DefaultLogs()...)
	request := func() {
		if answer, err := http.Get("http://127.0.0.1:8099/?token=secret"); err == nil {
			answer.Body.Close()
		}
	}
	began := time.Now()
	for _, story := range []struct{ name, command, signature, errno string }{
		{"a worker crashes", "true", "nginx-upstream-reset", "ECONNRESET"},
		{"php-fpm's own word", "true", "php-fpm-child-exited-on-signal", "SIGSEGV"},
		{"stopped", "systemctl stop " + fpm, "nginx-connect-failed", "ENOENT"},
		{"killed", "systemctl start " + fpm + "; kill -9 $(systemctl show -p MainPID --value " + fpm + "); sleep 0.2", "nginx-connect-failed", "ECONNREFUSED"},
	} {
		shell(t, story.command)
		request()
		got := w.await(t, began, story.name, sign(story.signature, func(s fact.LogSign) bool { return s.Errno == story.errno }))
		t.Logf("%s: %+v", story.name, got.body)
	}
	shell(t, "rm /etc/nginx/conf.d/gapura-test.conf; systemctl reset-failed; systemctl stop nginx; systemctl start "+fpm)
}
