package fault_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// truth is what a fault shows on real software: outside, in systemd and in the logs.
type truth struct {
	fault  string
	page   string // the site's page: status, or how the look ended without one
	static string // a file the web server gives by itself
	unit   string // which unit to look at, $web or $app
	state  string // its ActiveState and Result
	log    string // new in the logs of web server and php-fpm
}

func TestFaultsShowWhatTheyShouldOnNginxAndPHP(t *testing.T) {
	check(t, lab.Spec{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab"}}, []truth{
		{"healthy", "200", "200", "$app", "active success", ""},
		{"healthy-reload", "200", "200", "$web", "active success", ""},
		{"blip", "200", "200", "$app", "active success", "php8.2-fpm.sock failed (2: No such file or directory)"},
		{"php-fpm-stop", "502", "200", "$app", "inactive success", "php8.2-fpm.sock failed (2: No such file or directory)"},
		{"php-fpm-mask", "502", "200", "$app", "inactive success", "php8.2-fpm.sock failed (2: No such file or directory)"},
		{"php-fpm-exit", "502", "200", "$app", "inactive success", "php8.2-fpm.sock failed (2: No such file or directory)"},
		{"php-fpm-kill", "502", "200", "$app", "failed signal", "php8.2-fpm.sock failed (111: Connection refused)"},
		{"php-fpm-config", "502", "200", "$app", "failed exit-code", "unknown entry 'pm.foo'"},
		{"php-fpm-config-reload", "502", "200", "$app", "failed exit-code", "php8.2-fpm.sock failed (111: Connection refused)"},
		{"php-fpm-config-latent", "200", "200", "$app", "active success", ""},
		{"php-fpm-worker-segv", "200", "200", "$app", "active success", "exited on signal 11 (SIGSEGV)"},
		{"php-fpm-exhausted", "502", "200", "$app", "active success", "failed (11: Resource temporarily unavailable)"},
		{"web-stop", "refused", "refused", "$web", "inactive success", ""},
		{"web-kill", "refused", "refused", "$web", "failed signal", ""},
		{"web-config", "refused", "refused", "$web", "failed exit-code", `unknown directive "bogus_directive"`},
		{"web-config-latent", "200", "200", "$web", "active success", ""},
		{"wrong-socket", "502", "200", "$app", "active success", "php7.0-fpm.sock failed (2: No such file or directory)"},
		{"socket-permission", "502", "200", "$app", "active success", "php8.2-fpm.sock failed (13: Permission denied)"},
		{"own-502", "502", "200", "$app", "active success", ""},
	})
}

func TestFaultsShowWhatTheyShouldOnNginxAndNode(t *testing.T) {
	check(t, lab.Spec{Name: "web2", Stack: stack.NginxNode, Sites: []string{"app.lab"}}, []truth{
		{"healthy", "200", "200", "$app", "active success", ""},
		{"app-stop", "502", "200", "$app", "inactive success", "connect() failed (111: Connection refused)"},
		{"app-kill", "502", "200", "$app", "failed signal", "connect() failed (111: Connection refused)"},
		{"wrong-port", "502", "200", "$app", "active success", "http://127.0.0.1:2999/"},
	})
}

func TestFaultsShowWhatTheyShouldOnApacheAndPHP(t *testing.T) {
	check(t, lab.Spec{Name: "web3", Stack: stack.ApachePHP, Sites: []string{"blog.lab"}}, []truth{
		{"healthy", "200", "200", "$app", "active success", ""},
		{"php-fpm-stop", "503", "200", "$app", "inactive success", "(2)No such file or directory: AH02454"},
		{"php-fpm-kill", "503", "200", "$app", "failed signal", "(111)Connection refused: AH02454"},
		{"php-fpm-worker-segv", "200", "200", "$app", "active success", "AH01067: Failed to read FastCGI header"},
		{"socket-permission", "503", "200", "$app", "active success", "(13)Permission denied: AH02454"},
		{"wrong-socket", "503", "200", "$app", "active success", "php7.0-fpm.sock"},
		{"web-config", "refused", "refused", "$web", "failed exit-code", ""},
	})
}

// check breaks one host with each fault in turn and heals it again.
func check(t *testing.T, spec lab.Spec, truths []truth) {
	l := labtest.Open(t)
	h := labtest.Boot(t, l, spec)
	for _, want := range truths {
		t.Run(want.fault, func(t *testing.T) {
			f, err := fault.Find(want.fault)
			if err != nil {
				t.Fatal(err)
			}
			before := logs(t, h)
			defer func() { // also when breaking failed half-way, or the next fault would meet two
				if err := f.Heal(t.Context(), h); err != nil {
					t.Fatal(err)
				}
				if got := visit(t, h, "/"); got != "200" {
					t.Errorf("page after healing: %s, want 200", got)
				}
			}()
			if err := f.Break(t.Context(), h); err != nil {
				t.Fatal(err)
			}
			eventually(t, func() []string { return lies(t, h, want, before) })
		})
	}
}

// lies returns where the host does not show what it should.
func lies(t *testing.T, h *lab.Host, want truth, before []string) (lies []string) {
	t.Helper()
	compare := func(what, got, want string) {
		if got != want {
			lies = append(lies, fmt.Sprintf("%s: %s, want %s", what, got, want))
		}
	}
	compare("page", visit(t, h, "/"), want.page)
	compare("static file", visit(t, h, "/ok.html"), want.static)

	name := strings.NewReplacer("$web", h.Stack().Web, "$app", h.Stack().App).Replace(want.unit)
	unit, err := h.Unit(t.Context(), name)
	if err != nil {
		t.Fatal(err)
	}
	compare(name, unit.ActiveState+" "+unit.Result, want.state)

	if said := fresh(before, logs(t, h)); !strings.Contains(said, want.log) {
		lies = append(lies, fmt.Sprintf("logs do not say %q:\n%s", want.log, said))
	}
	return lies
}

// eventually gives the host three seconds to show the truth.
func eventually(t *testing.T, lies func() []string) {
	t.Helper()
	deadline := time.Now().Add(3 * time.Second)
	for {
		left := lies()
		if len(left) == 0 {
			return
		}
		if time.Now().After(deadline) {
			t.Fatal(strings.Join(left, "\n"))
		}
	}
}

func visit(t *testing.T, h *lab.Host, path string) string {
	t.Helper()
	look := h.Lab().Look(t.Context(), "http://"+h.Sites()[0]+path)
	if look.Class != lab.Answered {
		return string(look.Class)
	}
	return fmt.Sprint(look.Status)
}

// logs returns what web server, php-fpm and systemd wrote so far, one text each.
func logs(t *testing.T, h *lab.Host) []string {
	t.Helper()
	var texts []string
	for _, read := range []string{
		"cat /var/log/nginx/error.log",
		"cat /var/log/apache2/error.log",
		"cat /var/log/php8.2-fpm.log",
		"journalctl --boot --no-pager -o cat",
	} {
		out, err := h.Shell(t.Context(), read+" || true") // not every stack writes them all
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, out.Stdout)
	}
	return texts
}

// fresh returns what the logs got since.
func fresh(before, now []string) string {
	var added strings.Builder
	for i := range now {
		added.WriteString(strings.TrimPrefix(now[i], before[i]))
	}
	return added.String()
}
