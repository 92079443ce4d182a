package act

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWhoElseRestarts(t *testing.T) {
	const services = "usr/local/directadmin/data/admin/services.status"
	status := func(name, user string) string {
		return "Name:\t" + name + "\nUmask:\t0022\nUid:\t" + user + "\t" + user + "\t0\t0\n"
	}
	tests := []struct {
		name   string
		unit   string
		files  map[string]string
		active string
		want   string
	}{
		{"nobody", fpm, nil, "", ""},
		{"cPanel", fpm, nil, "tailwatchd.service", "cPanel's service monitor (tailwatchd.service)"},
		{"cPanel without a unit", fpm, map[string]string{"proc/7/status": status("tailwatchd", "0")}, "", "process tailwatchd"},
		{"cPanel does not look after an app", "shop.service", nil, "tailwatchd.service", ""},
		{"monit may look after an app", "shop.service", nil, "monit.service", "monit (monit.service)"},
		{"Plesk's Watchdog, whatever its unit", "nginx.service", map[string]string{"proc/7/status": status("monit", "0")}, "", "monit (process monit)"},
		{"a customer's process that is called so", fpm, map[string]string{"proc/7/status": status("monit", "1000")}, "", ""},
		{"a name that looks like two lines", fpm, map[string]string{"proc/7/status": status(`monit\nUid:\t0`, "1000")}, "", ""},
		{"DirectAdmin", "nginx.service", map[string]string{services: "exim=ON\nnginx=ON\n"}, "directadmin.service", "DirectAdmin's service monitor (directadmin.service)"},
		{"DirectAdmin does not monitor it", "nginx.service", map[string]string{services: "exim=ON\nnginx=OFF\n"}, "directadmin.service", ""},
		{"DirectAdmin does not know it", fpm, map[string]string{services: "nginx=ON\n"}, "directadmin.service", ""},
		{"DirectAdmin without its list", fpm, nil, "directadmin.service", "DirectAdmin's"},
		{"DirectAdmin's list cannot be read", fpm, map[string]string{services + "/x": ""}, "directadmin.service", "cannot be told"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := &Doer{host: files(t, tt.files), deps: Deps{Systemd: &fakeSystemd{others: map[string]string{tt.active: "active"}}}}
			if err := os.MkdirAll(filepath.Join(d.host.root, "proc/self"), 0o755); err != nil {
				t.Fatal(err)
			}
			got := d.keeperOf(t.Context(), tt.unit)
			if (tt.want == "") != (got == "") || !strings.Contains(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestStatusNamesTheMonitors, so that nobody is surprised when nothing is repaired.
func TestStatusNamesTheMonitors(t *testing.T) {
	m := newMachine(t)
	d := m.doer()
	status := func() string { return d.status(t.Context()).GetPolicy() }
	if got := status(); strings.Contains(got, "monitor") {
		t.Errorf("nobody is at work: %s", got)
	}
	m.systemd.others = map[string]string{"monit.service": "active"}
	if got := status(); !strings.Contains(got, "service monitors at work here: monit (monit.service)") {
		t.Errorf("with monit: %s", got)
	}
	m.write("policy.yaml", "mode: auto\nother_keepers: ignore\n")
	if got := status(); !strings.Contains(got, "beside other service monitors, too") {
		t.Errorf("with monit ignored: %s", got)
	}
}

// deaf is a systemd that does not answer.
type deaf struct{ *fakeSystemd }

func (deaf) Unit(context.Context, string) (State, error) { return State{}, errors.New("no bus") }

// TestNotKnownWhoElseRestarts: what could not be read is not taken for nobody.
func TestNotKnownWhoElseRestarts(t *testing.T) {
	d := &Doer{host: files(t, nil), deps: Deps{Systemd: newFakeSystemd()}}
	if got := d.keeperOf(t.Context(), fpm); !strings.Contains(got, "cannot be told") {
		t.Errorf("without /proc: %q", got)
	}
	if err := os.Mkdir(filepath.Join(d.host.root, "proc"), 0o755); err != nil {
		t.Fatal(err)
	}
	d.deps.Systemd = deaf{newFakeSystemd()}
	if got := d.keeperOf(t.Context(), fpm); !strings.Contains(got, "no bus") {
		t.Errorf("without systemd: %q", got)
	}
}
