package lab_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

func TestThreeHostsServeTheirSites(t *testing.T) {
	l := labtest.Open(t)
	specs := []lab.Spec{
		{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab", "shop-admin.lab"}},
		{Name: "web2", Stack: stack.NginxNode, Sites: []string{"app.lab"}},
		{Name: "web3", Stack: stack.ApachePHP, Sites: []string{"blog.lab"}},
	}
	var boots sync.WaitGroup
	for _, spec := range specs {
		boots.Go(func() {
			if _, err := l.Boot(t.Context(), spec); err != nil {
				t.Error(err)
			}
		})
	}
	boots.Wait()
	for url, want := range map[string]string{
		"http://shop.lab/":           "php 8.2 ok at shop.lab\n",
		"http://shop-admin.lab/":     "php 8.2 ok at shop-admin.lab\n",
		"http://app.lab/":            "node ok\n",
		"http://blog.lab/":           "php 8.2 ok at blog.lab\n",
		"http://blog.lab/ok.html":    "static ok\n",
		"http://web1.lab/sleep.php":  "slept\n",
		"http://web2.lab/sleep?s=.1": "node ok\n",
	} {
		if look := l.Look(t.Context(), url); look.Status != http.StatusOK || look.Body != want {
			t.Errorf("%s: status %d, body %q (%v), want 200, %q", url, look.Status, look.Body, look.Err, want)
		}
	}
}

func TestOneHost(t *testing.T) {
	l := labtest.Open(t)
	h := labtest.Boot(t, l, lab.Spec{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab"}})
	for name, check := range map[string]func(*testing.T, *lab.Lab, *lab.Host){
		"looks are classified":         looksAreClassified,
		"exec tells the exit code":     execTellsTheExitCode,
		"exec ends with its context":   execEndsWithItsContext,
		"files are written":            filesAreWritten,
		"hosts resolve the lab":        hostsResolveTheLab,
		"ports are forwarded":          portsAreForwarded,
		"a name is given once":         aNameIsGivenOnce,
		"another process may attach":   anotherProcessMayAttach,
		"units are Debian's and sound": unitsAreSound,
	} {
		t.Run(name, func(t *testing.T) { check(t, l, h) })
	}
}

func looksAreClassified(t *testing.T, l *lab.Lab, h *lab.Host) {
	script := `<?php header("Content-Length: 100"); echo "half";`
	if err := h.WriteFile(t.Context(), "/var/www/shop.lab/cut.php", []byte(script), 0o644); err != nil {
		t.Fatal(err)
	}
	for url, want := range map[string]lab.Class{
		"http://shop.lab/missing": lab.Answered,
		"http://shop.lab:81/":     lab.Refused,
		"http://nowhere.lab/":     lab.NoName,
		"http://10.99.0.250/":     lab.Unreachable,
		"http://shop.lab/cut.php": lab.Truncated,
		"http://shop.lab:65536/":  lab.Broken,
	} {
		if look := l.Look(t.Context(), url); look.Class != want {
			t.Errorf("%s: %s (%v), want %s", url, look.Class, look.Err, want)
		}
	}
}

func execTellsTheExitCode(t *testing.T, _ *lab.Lab, h *lab.Host) {
	out, err := h.Shell(t.Context(), "echo said; echo complained >&2; exit 3")
	var exit *lab.ExitError
	if !errors.As(err, &exit) || exit.Code != 3 || out.Stdout != "said\n" || out.Stderr != "complained\n" {
		t.Errorf("got %+v, %v", out, err)
	}
}

func execEndsWithItsContext(t *testing.T, _ *lab.Lab, h *lab.Host) {
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	started := time.Now()
	if _, err := h.Shell(ctx, "sleep 987 & sleep 987"); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want the context's end", err)
	}
	if took := time.Since(started); took > 5*time.Second {
		t.Errorf("took %s", took)
	}
	if out, err := h.Exec(t.Context(), "pgrep", "-x", "sleep"); err == nil {
		t.Errorf("left running: %s", out.Stdout)
	}
}

func filesAreWritten(t *testing.T, _ *lab.Lab, h *lab.Host) {
	const path, text = "/etc/new/place.conf", "hello\n"
	if err := h.WriteFile(t.Context(), path, []byte(text), 0o640); err != nil {
		t.Fatal(err)
	}
	got, err := h.ReadFile(t.Context(), path)
	if err != nil || string(got) != text {
		t.Errorf("read %q, %v", got, err)
	}
	if out, err := h.Exec(t.Context(), "stat", "-c", "%a %U", path); err != nil || out.Stdout != "640 root\n" {
		t.Errorf("mode and owner %q, %v", out.Stdout, err)
	}
}

func hostsResolveTheLab(t *testing.T, _ *lab.Lab, h *lab.Host) {
	out, err := h.Exec(t.Context(), "getent", "ahostsv4", "shop.lab")
	if err != nil || !strings.HasPrefix(out.Stdout, h.Addr().String()) {
		t.Errorf("shop.lab is %q on its host, %v; want %s", out.Stdout, err, h.Addr())
	}
}

func portsAreForwarded(t *testing.T, l *lab.Lab, h *lab.Host) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	at, err := l.Forward(ctx, "127.0.0.1:0", netip.AddrPortFrom(h.Addr(), 80))
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Get(fmt.Sprintf("http://%s/ok.html", at))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if body, err := io.ReadAll(response.Body); string(body) != "static ok\n" {
		t.Errorf("got %q, %v", body, err)
	}
}

func aNameIsGivenOnce(t *testing.T, l *lab.Lab, h *lab.Host) {
	if _, err := l.Boot(t.Context(), lab.Spec{Name: h.Name(), Stack: stack.Collector}); err == nil {
		t.Error("booted a second host of the same name")
	}
}

func anotherProcessMayAttach(t *testing.T, l *lab.Lab, _ *lab.Host) {
	again, err := lab.Attach(l.ID())
	if err != nil {
		t.Fatal(err)
	}
	h, err := again.Host("web1")
	if err != nil {
		t.Fatal(err)
	}
	if out, err := h.Exec(t.Context(), "hostname"); err != nil || out.Stdout != "web1\n" {
		t.Errorf("got %q, %v", out.Stdout, err)
	}
	if look := again.Look(t.Context(), "http://shop.lab/"); look.Status != http.StatusOK {
		t.Errorf("got %+v", look)
	}
	if _, err := again.Boot(t.Context(), lab.Spec{Name: "web9", Stack: stack.Collector}); err == nil {
		t.Error("booted a host in a lab of somebody else")
	}
}

func unitsAreSound(t *testing.T, _ *lab.Lab, h *lab.Host) {
	for _, name := range []string{"nginx", "php8.2-fpm"} {
		unit, err := h.Unit(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		if unit.ActiveState != "active" || unit.MainPID == 0 || unit.InvocationID == "" {
			t.Errorf("%s: %+v", name, unit)
		}
		out, err := h.Exec(t.Context(), "systemctl", "show", name, "--property=Restart,FragmentPath,DropInPaths,UnitFileState")
		if err != nil {
			t.Fatal(err)
		}
		want := "Restart=no\nFragmentPath=/lib/systemd/system/" + name + ".service\nDropInPaths=\nUnitFileState=enabled\n"
		if out.Stdout != want {
			t.Errorf("%s: %s, want %s", name, out.Stdout, want)
		}
	}
}
