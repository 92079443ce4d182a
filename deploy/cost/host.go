package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// What the host has, as DESIGN section 12 says.
const (
	vhosts     = 50
	tailedLogs = 20
	extraUnits = 7 // beside nginx, php-fpm and Apache
)

func spec() lab.Spec {
	s := lab.Spec{Name: "cost1", Stack: stack.NginxPHP}
	for n := range vhosts {
		s.Sites = append(s.Sites, fmt.Sprintf("shop%02d.lab", n))
	}
	return s
}

// furnish adds units and logs of their own to the host, and node_exporter.
func furnish(ctx context.Context, h *lab.Host, peer string) error {
	script := fmt.Sprintf(`
for n in $(seq 0 %d); do
  f=$(printf /etc/nginx/sites-available/shop%%02d.lab $n)
  sed -i "s|listen 80;|listen 80; error_log /var/log/nginx/shop$n-error.log; access_log /var/log/nginx/shop$n-access.log;|" $f
done
nginx -q -t && systemctl reload nginx
for n in $(seq %d); do
  printf '[Service]\nExecStart=/bin/sleep infinity\n[Install]\nWantedBy=multi-user.target\n' > /etc/systemd/system/redis-$n.service
done
systemctl daemon-reload
for n in $(seq %d); do systemctl start redis-$n; done
printf '[Service]\nEnvironment=GOMAXPROCS=1\nTimerSlackNSec=250us\nExecStart=/usr/local/bin/node_exporter --collector.systemd --web.listen-address=:9100\n' > /etc/systemd/system/node_exporter.service
systemctl daemon-reload`, tailedLogs/2-1, extraUnits, extraUnits)
	if _, err := h.Shell(ctx, script); err != nil {
		return err
	}
	program, err := os.ReadFile(peer)
	if err != nil {
		return fmt.Errorf("read node_exporter: %w", err)
	}
	return h.WriteFile(ctx, "/usr/local/bin/node_exporter", program, 0o755)
}

// subject is one of the two that are compared, or neither.
type subject struct {
	name  string
	units []string // to start for its phase
	every string   // its round
}

var subjects = []subject{
	{name: "neither"},
	{name: "gapura", units: []string{"gapura-look.socket", "gapura-act.socket", "gapura-agent.service"}, every: "10 s"},
	{name: "node_exporter", units: []string{"node_exporter.service"}, every: "15 s"},
}

// only has nothing run but one subject.
func only(ctx context.Context, h *lab.Host, s subject) error {
	_, err := h.Exec(ctx, "systemctl", "stop", "gapura-agent.service", "gapura-look.socket", "gapura-look.service",
		"gapura-act.socket", "gapura-act.service", "node_exporter.service")
	if err != nil {
		return err
	}
	if len(s.units) == 0 {
		return nil
	}
	_, err = h.Exec(ctx, append([]string{"systemctl", "start"}, s.units...)...)
	if err != nil {
		out, _ := h.Exec(ctx, "systemctl", "--no-pager", "status", s.units[len(s.units)-1])
		return errors.Join(err, errors.New(out.Stdout))
	}
	return nil
}
