package webconf_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
)

var update = flag.Bool("update", false, "write the golden files anew")

// print renders a topology as prose that a reviewer can check against the configuration.
func print(t webconf.Topology) string {
	var b strings.Builder
	for _, v := range t.Vhosts {
		fmt.Fprintf(&b, "%s vhost %s at %s:%d\n", v.Server, strings.Join(v.Names, " "), v.File, v.Line)
		for _, l := range v.Listeners {
			fmt.Fprintln(&b, strings.TrimRight(fmt.Sprintf("  listens %s tls=%t default=%t %s", l.Address, l.TLS, l.Default, l.Certificate), " "))
		}
		for _, r := range v.Routes {
			if r.Returns != 0 {
				fmt.Fprintf(&b, "  %s returns %d at %s:%d\n", r.Location, r.Returns, r.File, r.Line)
				continue
			}
			wait := r.ReadTimeout.String()
			if r.ConnectTimeout != 0 {
				wait += ", " + r.ConnectTimeout.String() + " to connect"
			}
			fmt.Fprintf(&b, "  %s -> %s %s (%s) at %s:%d\n", r.Location, r.Protocol, r.Target, wait, r.File, r.Line)
		}
	}
	for _, p := range t.Pools {
		fmt.Fprintf(&b, "pool %s listens %q %s max %s at %s:%d\n", p.Name, p.Listen, p.Manager, p.MaxChildren, p.File, p.Line)
		if p.StatusListen != "" || p.StatusPath != "" || p.TerminateAfter != 0 {
			fmt.Fprintf(&b, "  status %s at %q, terminates after %s\n", p.StatusPath, p.StatusListen, p.TerminateAfter)
		}
	}
	var access []string
	for _, log := range t.AccessLogs {
		access = append(access, strings.Join(strings.Fields(log.Path+" "+log.Vhost+" "+log.Format), " "))
	}
	fmt.Fprintf(&b, "access logs %s\n", strings.Join(access, "\n  "))
	for _, log := range t.PHPLogs {
		fmt.Fprintf(&b, "PHP's log %s of %q\n", log.Path, log.Target)
	}
	fmt.Fprintf(&b, "logs %s\ndirs %s\nuser %q pid %q\n", strings.Join(t.Logs, " "), strings.Join(t.Dirs, " "), t.User, t.PIDFile)
	return b.String()
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}

func read(t testing.TB, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// tree reads the files under a folder as if that folder were the root.
func tree(t testing.TB, root string) map[string]string {
	t.Helper()
	files := make(map[string]string)
	err := filepath.WalkDir(root, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			files[strings.TrimPrefix(path, root)] = read(t, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// The dumps are what nginx 1.22.1 of Debian 12 printed.
func TestNginxDumps(t *testing.T) {
	for _, name := range []string{"stock", "rich"} {
		t.Run(name, func(t *testing.T) {
			topology, err := webconf.Nginx(read(t, "testdata/nginx/"+name+".dump"))
			if err != nil {
				t.Fatal(err)
			}
			golden(t, "testdata/nginx/"+name+".golden", print(topology))
		})
	}
}

// The dump is what Apache 2.4 of Debian 12 printed for the files beside it.
func TestApacheDump(t *testing.T) {
	dump, err := webconf.ParseApacheDump(read(t, "testdata/apache/rich.dump"))
	if err != nil {
		t.Fatal(err)
	}
	environment := map[string]string{"APACHE_LOG_DIR": "/var/log/apache2"}
	topology, err := webconf.Apache(dump, tree(t, "testdata/apache/rich"), environment)
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/apache/rich.golden", print(topology))
}

func TestPHPFPMFiles(t *testing.T) {
	topology, err := webconf.PHPFPM("/etc/php/8.2/fpm/php-fpm.conf", tree(t, "testdata/php-fpm/root"))
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/php-fpm/pools.golden", print(topology))
}
