package sensor_test

import (
	"log/slog"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/journal"
	"github.com/gapura-dev/gapura/agent/internal/look"
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
	realPHPLog(t)
	shell(t, "rm /etc/nginx/conf.d/gapura-test.conf; systemctl reset-failed; systemctl stop nginx; systemctl start "+fpm)
}

// realPHPLog has a real pool name a log of its own, which PHP makes at its first error; php.ini names another for the rest.
func realPHPLog(t *testing.T) {
	const pool, ini, script = "/etc/php/8.2/fpm/pool.d/www.conf", "/etc/php/8.2/fpm/conf.d/99-gapura.ini", "/run/gapura-test.php"
	shell(t, "systemctl reset-failed; systemctl start "+fpm+"; cp "+pool+" /run/www.conf; install -d -o www-data /run/gapura-php; "+
		"echo 'php_admin_value[error_log] = /run/gapura-php/shop.log' >> "+pool+"; "+
		"printf 'error_log = /run/gapura-php/other.log\\ndate.timezone = Asia/Jakarta\\n' > "+ini+"; systemctl restart "+fpm)
	check(t, os.WriteFile(script, []byte("<?php\nno_such_function('s3cret');"), 0o644))
	l, err := look.New(look.Config{State: t.TempDir(), User: "root"}, slog.New(slog.DiscardHandler))
	check(t, err)
	board, log, indices := sensor.NewBoard(), slog.New(slog.DiscardHandler), new(sensor.Indices)
	w := &witness{wake: make(chan struct{}, 1)}
	say := func(body fact.Body) { w.say(body); board.Post(body) }
	began := time.Now()
	for _, s := range []sensor.Sensor{
		sensor.NewUnits(sensor.UnitsConfig{}, journal.Journal{}, board, log), sensor.NewConfigTest(wholeLook{l}, board, indices, log),
		sensor.NewWeblog(indices.Logs, nil, board, log),
	} {
		go func() { _ = s.Run(t.Context(), say) }()
	}
	w.await(t, began, "a test of php-fpm", func(b fact.Body) bool {
		c, ok := b.(fact.ConfigTest)
		return ok && c.Unit == fpm
	})
	request := func(want string) {
		t.Helper()
		if answer, err := http.Get("http://127.0.0.1:8099/?token=secret"); err != nil || answer.StatusCode != 500 {
			t.Fatalf("the page answered %+v, %v", answer, err)
		}
		board.Post(fact.Traffic{Unit: "nginx.service", Status500: 1}) // as the access log would have it
		got := w.await(t, began, "PHP's own word", sign("php-fatal", func(s fact.LogSign) bool { return s.Target == want }))
		t.Logf("%s after: %+v", got.at.Sub(began), got.body)
		if s := got.body.(fact.LogSign); s.Script != script || s.About != "Error" || s.Unit != fpm || time.Since(s.First) > time.Minute {
			t.Errorf("got %+v", s)
		}
	}
	request("unix:/run/php/php8.2-fpm.sock")
	shell(t, "cp /run/www.conf "+pool+"; systemctl restart "+fpm)
	request("")
	shell(t, "rm -r /run/gapura-php "+ini+"; systemctl restart "+fpm)
}
