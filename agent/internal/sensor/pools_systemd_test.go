package sensor_test

import (
	"io"
	"log/slog"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// countedPools are two pools, of which one tells its status at a listener of its own.
const countedPools = `[counted]
user = www-data
group = www-data
listen = /run/php/counted.sock
listen.owner = www-data
pm = static
pm.max_children = 2
pm.status_path = /status
pm.status_listen = 127.0.0.1:9099
[silent]
user = www-data
group = www-data
listen = /run/php/silent.sock
pm = static
pm.max_children = 1
`

const countedSite = `server { listen 127.0.0.1:8098; server_name counted.example; access_log /var/log/nginx/counted.log; location / {
	include fastcgi_params; fastcgi_param SCRIPT_FILENAME /run/gapura-counted.php; fastcgi_pass unix:/run/php/counted.sock; } }
`

// What throws, and what the pool is busy with.
const countedScript = `<?php if (isset($_GET['slow'])) { sleep(25); } nosuchfunction();`

// Real servers count; see TestRealSystemd for how to run this.
func TestRealPoolsAndTraffic(t *testing.T) {
	if !*onSystemd {
		t.Skip("needs a throw-away host: -systemd")
	}
	check(t, os.WriteFile("/etc/php/8.2/fpm/pool.d/counted.conf", []byte(countedPools), 0o644))
	check(t, os.WriteFile("/etc/nginx/conf.d/counted.conf", []byte(countedSite), 0o644))
	check(t, os.WriteFile("/run/gapura-counted.php", []byte(countedScript), 0o644))
	shell(t, "systemctl restart "+fpm+" && systemctl restart nginx")
	board := sensor.NewBoard()
	pool := fact.Pool{
		Unit: fpm, Name: "counted", Listen: "unix:/run/php/counted.sock", Tree: fact.Running,
		StatusListen: "tcp:127.0.0.1:9099", StatusPath: "/status",
	}
	board.Post(pool)
	w := runWeblog(t, board, nil, sensor.DefaultLogs()...)
	log := slog.New(slog.NewTextHandler(t.Output(), nil))
	access := sensor.AccessLog{Path: "/var/log/nginx/counted.log", Unit: "nginx.service", Vhost: "counted.example"}
	ctx := t.Context()
	for _, s := range []sensor.Sensor{sensor.NewPools(board, log), sensor.NewTraffic(func() []sensor.AccessLog { return []sensor.AccessLog{access} }, log)} {
		go func() { _ = s.Run(ctx, w.say) }() // the test ends with ctx
	}
	shell(t, "sleep 0.1") // the logs are followed from their ends
	began := time.Now()
	get := func(query string) {
		if answer, err := http.Get("http://127.0.0.1:8098/" + query); err == nil {
			_, _ = io.Copy(io.Discard, answer.Body)
			answer.Body.Close()
		}
	}
	for range 2 {
		go get("?slow=1")
	}
	busy := w.await(t, began, "a pool without an idle worker", func(body fact.Body) bool {
		p, ok := body.(fact.Pool)
		return ok && p.Name == "counted" && p.Idle.Known() && p.Idle.Or(9) == 0 && p.Active.Or(0) == 2
	})
	t.Logf("%+v", busy.body)
	shell(t, "sleep 15")
	began = time.Now()
	get("?gapura-look=00ff00ff00ff00ff")
	arrived := w.await(t, began, "the look arrived", func(body fact.Body) bool {
		a, ok := body.(fact.Arrival)
		return ok && a.Token == "00ff00ff00ff00ff" && a.Vhost == "counted.example" && a.Status == 500
	})
	t.Logf("%+v", arrived.body)
	traffic := w.await(t, began, "the window's traffic", func(body fact.Body) bool {
		c, ok := body.(fact.Traffic)
		return ok && c.Status500 > 0 && c.Sources == 1 && c.Counted == 1
	})
	t.Logf("%+v", traffic.body)
	thrown := w.await(t, began, "what the script threw, with its vhost", sign("php-fatal", func(s fact.LogSign) bool {
		return s.Script == "/run/gapura-counted.php" && s.About == "Error" && s.Vhost == "counted.example"
	}))
	t.Logf("%+v", thrown.body)
	shell(t, "rm /etc/php/8.2/fpm/pool.d/counted.conf /etc/nginx/conf.d/counted.conf; systemctl restart "+fpm+" nginx")
}
