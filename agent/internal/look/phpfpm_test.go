package look

import (
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/testing/protocmp"

	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// phpHost is a host whose php-fpm is a script that is content with every configuration.
func phpHost(t *testing.T, files map[string]string) *Look {
	t.Helper()
	dir := place(t)
	for name, text := range files {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name), text)
	}
	script := "#!/bin/sh\necho \"NOTICE: configuration file " + dir + "/php-fpm.conf test is successful\" >&2\n"
	if err := errors.Join(os.Mkdir(dir+"/bin", 0o755), os.WriteFile(dir+"/bin/php-fpm8.2", []byte(script), 0o755)); err != nil {
		t.Fatal(err)
	}
	units := host{unit: unit{Name: "php8.2-fpm.service", Load: "loaded", Command: []string{dir + "/bin/php-fpm8.2", "--nodaemonize", "--fpm-config", dir + "/php-fpm.conf"}}}
	l, err := newLook(Config{State: dir + "/state"}, slog.New(slog.DiscardHandler), units)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestLogsThatPHPWrites(t *testing.T) {
	const pools = `
[global]
error_log = /var/log/fpm.log
[shop]
listen = /run/shop.sock
php_admin_value[error_log] = /var/log/shop.log
[blog]
listen = /run/blog.sock
`
	l := phpHost(t, map[string]string{
		"php-fpm.conf": pools, "php.ini": "[PHP]\nerror_log = /var/log/early.log\n", "conf.d/20-own.ini": "error_log = /var/log/php.log\n",
	})
	question := &agentv1.TestConfig{Unit: "php8.2-fpm.service"}
	answer := l.Answer(t.Context(), &agentv1.LookQuestion{Question: &agentv1.LookQuestion_TestConfig{TestConfig: question}})
	if diff := cmp.Diff([]string{"/var/log/fpm.log", "/var/log/shop.log", "/var/log/php.log"}, answer.GetLogs()); diff != "" {
		t.Fatalf("%s; -want +got:\n%s", answer.GetError(), diff)
	}
	want := []*agentv1.PHPLog{{Log: 1, Target: "unix:/run/shop.sock"}, {Log: 2}}
	if diff := cmp.Diff(want, answer.GetPhpLogs(), protocmp.Transform()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestWherePHPIniLies(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"php.ini", "php.d/b.ini", "php.d/a.ini", "php.d/c.txt", "other/php.ini", "own.ini"} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name), name)
	}
	for _, c := range []struct{ options, want []string }{
		{nil, []string{"php.ini", "php.d/a.ini", "php.d/b.ini"}},
		{[]string{"-c", dir + "/own.ini"}, []string{"own.ini", "php.d/a.ini", "php.d/b.ini"}},
		{[]string{"-c", dir + "/other"}, []string{"other/php.ini", "php.d/a.ini", "php.d/b.ini"}},
		{[]string{"-c", dir + "/nowhere", "-d", "x=y"}, []string{"nowhere/php.ini", "php.d/a.ini", "php.d/b.ini"}},
	} {
		for i, name := range c.want {
			c.want[i] = filepath.Join(dir, name)
		}
		if diff := cmp.Diff(c.want, iniFiles(dir+"/php-fpm.conf", c.options)); diff != "" {
			t.Errorf("%v: -want +got:\n%s", c.options, diff)
		}
	}
}

// TestPHPIniIsConfiguration: its folders are watched, and another error_log there is learned as soon as it is written.
func TestPHPIniIsConfiguration(t *testing.T) {
	l := phpHost(t, map[string]string{
		"php-fpm.conf": "[shop]\nlisten = /run/shop.sock\n", "conf.d/20-own.ini": "error_log = /var/log/php.log\n",
	})
	ask := func() *agentv1.LookAnswer {
		question := &agentv1.TestConfig{Unit: "php8.2-fpm.service", OnlyIfChanged: true}
		return l.Answer(t.Context(), &agentv1.LookQuestion{Question: &agentv1.LookQuestion_TestConfig{TestConfig: question}})
	}
	before := ask()
	i := slices.IndexFunc(before.GetConfigDirs(), func(dir string) bool { return filepath.Base(dir) == "conf.d" })
	if i < 0 {
		t.Fatalf("watched: %q", before.GetConfigDirs())
	}
	write(t, filepath.Join(before.GetConfigDirs()[i], "20-own.ini"), "error_log = /var/log/another.log\n")
	if after := ask(); !slices.Contains(after.GetLogs(), "/var/log/another.log") {
		t.Errorf("logs: %q", after.GetLogs())
	}
}
