package main

import (
	"context"
	"os"
	"runtime"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab/installed"
)

// machine is what the figures were measured on.
type machine struct {
	CPUs       int    `json:"cpus"`
	Kernel     string `json:"kernel"`
	Go         string `json:"go"` // that built the bench
	Systemd    string `json:"systemd"`
	Nginx      string `json:"nginx"`
	PHP        string `json:"php"`
	Gapura     string `json:"gapura"`
	LoadBefore string `json:"load_before"` // 1, 5 and 15 minutes
	LoadAfter  string `json:"load_after"`
}

// describe asks the first host for its versions; all have the same root.
func describe(ctx context.Context, g *installed.Gapura) (machine, error) {
	m := machine{CPUs: runtime.NumCPU(), Go: runtime.Version(), LoadBefore: load()}
	var name unix.Utsname
	if err := unix.Uname(&name); err == nil {
		m.Kernel = unix.ByteSliceToString(name.Release[:])
	}
	for _, ask := range []struct {
		pkg  string
		into *string
	}{{"systemd", &m.Systemd}, {"nginx", &m.Nginx}, {"php8.2-fpm", &m.PHP}, {"gapura-agent", &m.Gapura}} {
		out, err := g.Hosts["web1"].Exec(ctx, "dpkg-query", "-W", "-f", "${Version}", ask.pkg)
		if err != nil {
			return m, err
		}
		*ask.into = out.Stdout
	}
	return m, nil
}

// load returns the machine's load averages; empty when it does not tell.
func load() string {
	text, err := os.ReadFile("/proc/loadavg")
	fields := strings.Fields(string(text))
	if err != nil || len(fields) < 3 {
		return ""
	}
	return strings.Join(fields[:3], " ")
}
