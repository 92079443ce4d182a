package look

import (
	"context"
	"flag"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// This test needs a real php-fpm behind a real nginx; run it only inside a throw-away host, in the sandbox of
// gapura-look.service: deploy/lab/onhost_test.go does.
var onSystemd = flag.Bool("systemd", false, "have php8.2-fpm of this machine wait for this and that")

// waitingSite is a vhost whose pages wait.
const (
	waitingSite = `server { listen 127.0.0.1:8098; location / {
	include fastcgi_params; fastcgi_param SCRIPT_FILENAME /run/gapura-waits.php; fastcgi_pass unix:/run/php/php8.2-fpm.sock; } }
`
	waitingPage = `<?php
function hear($from) { $s = stream_socket_client($from, $e, $w, 60); stream_set_timeout($s, 60); fread($s, 10); }
switch ($_GET["for"]) {
case "sleep": sleep(60); break;
case "session": session_id("a1b2c3d4e5f6a7b8c9d0e1f2a3"); session_start(); sleep(60); break;
case "local": hear("tcp://127.0.0.1:4999"); break;
case "database": hear("unix:///run/php/mysql-of-gapura.sock"); break;
case "remote": hear("tcp://192.0.2.1:443"); break;
case "child": exec("/bin/sleep 60"); break;
case "computing": for (;;) { $i++; }
}`
)

// outside runs a script with all rights that this test's sandbox does not have.
func outside(t *testing.T, script string) {
	t.Helper()
	out, err := exec.CommandContext(context.Background(), "systemd-run", "--quiet", "--wait", "--pipe", "sh", "-ec", script).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", script, err, out)
	}
}

func TestRealSystemd(t *testing.T) {
	if !*onSystemd {
		t.Skip("needs a throw-away host: -systemd")
	}
	silent(t, "tcp", "127.0.0.1:4999")
	silent(t, "unix", "/run/php/mysql-of-gapura.sock")
	write(t, "/run/gapura-waits.php", waitingPage)
	outside(t, "cat > /etc/nginx/conf.d/gapura-waits.conf <<'END'\n"+waitingSite+"END\nip route replace 192.0.2.0/24 dev lo") // from where nobody answers
	t.Cleanup(func() {
		outside(t, "rm -f /etc/nginx/conf.d/gapura-waits.conf; systemctl reset-failed php8.2-fpm nginx; systemctl restart php8.2-fpm nginx")
	})
	l, err := New(Config{State: filepath.Join(t.TempDir(), "state")}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	me := unitOf(os.Getpid())
	for _, test := range []struct {
		page    string
		times   int
		on      fact.WaitsOn
		address string
		peer    string
	}{
		{"sleep", 1, fact.WaitsOnSleep, "", ""},
		{"session", 2, fact.WaitsOnLock, "/var/lib/php/sessions/sess_*", ""},
		{"local", 1, fact.WaitsOnLocal, "tcp:127.0.0.1:4999", me},
		{"database", 1, fact.WaitsOnDatabase, "unix:/run/php/mysql-of-gapura.sock", me},
		{"remote", 1, fact.WaitsOnRemote, "tcp:192.0.2.1:443", ""},
		{"child", 1, fact.WaitsOnLocal, "exec:sleep", ""},
		{"computing", 1, fact.WaitsOnCPU, "", ""},
		{"", 0, fact.WaitsOnNothing, "", ""},
	} {
		t.Run("for "+test.page, func(t *testing.T) {
			outside(t, "systemctl reset-failed php8.2-fpm nginx; systemctl restart php8.2-fpm nginx")
			for range test.times {
				go request(t.Context(), "http://127.0.0.1:8098/?for="+test.page)
			}
			var got []fact.Wait
			for end := time.Now().Add(10 * time.Second); time.Now().Before(end); {
				got = waitsNow(t, l)
				for _, w := range got {
					if w.Pool == "www" && w.On == test.on && w.Address == test.address && w.Peer == test.peer && w.Workers > 0 {
						return
					}
				}
			}
			t.Errorf("workers wait for %+v, want %s %q of %q", got, test.on, test.address, test.peer)
		})
	}
}

// silent takes callers and says nothing.
func silent(t *testing.T, network, address string) {
	t.Helper()
	listener, err := net.Listen(network, address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	if network == "unix" {
		if err := os.Chmod(address, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func request(ctx context.Context, url string) {
	asked, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return
	}
	if answer, err := http.DefaultClient.Do(asked); err == nil {
		answer.Body.Close()
	}
}

func waitsNow(t *testing.T, l *Look) []fact.Wait {
	t.Helper()
	question := &agentv1.LookQuestion_LookAtWaits{LookAtWaits: &agentv1.LookAtWaits{Unit: "php8.2-fpm.service"}}
	return answered[fact.Wait](t, l, &agentv1.LookQuestion{Question: question})
}
