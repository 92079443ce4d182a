package sensor

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/journal"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func journalLines(unit string, texts ...string) (lines []journal.Line) {
	for i, text := range texts {
		lines = append(lines, journal.Line{Cursor: text, At: time.Unix(int64(1_800_000_000+i), 0), Query: journal.Query{Unit: unit}, Message: text})
	}
	return lines
}

// digest is what counts of a sign.
func digest(signs []fact.LogSign) (out []string) {
	for _, s := range signs {
		out = append(out, strings.Join([]string{s.Signature, s.Server, s.Unit, s.Target, s.About}, "|"))
	}
	return out
}

// The kernel's lines are those of truth.md 4, of a guest with control groups of version 2.
func TestKernelSigns(t *testing.T) {
	got := kernelSigns(journalLines("",
		"php-fpm8.2 invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0",
		"oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,mems_allowed=0,oom_memcg=/system.slice/php8.2-fpm.service,task_memcg=/system.slice/php8.2-fpm.service,task=php-fpm8.2,pid=260,uid=33",
		"Memory cgroup out of memory: Killed process 260 (php-fpm8.2) total-vm:345912kB, anon-rss:117184kB, file-rss:1224kB, shmem-rss:732kB, UID:33 pgtables:396kB oom_score_adj:0",
		"Out of memory: Killed process 439 (php-fpm8.2) total-vm:1001272kB, anon-rss:768584kB, file-rss:4kB, shmem-rss:716kB, UID:33 pgtables:1684kB oom_score_adj:0",
		"usb 1-1: Out of memory: Killed process 1 (init) total-vm:1kB, x",
		"Out of memory: Killed process 1 (a name that is too long) total-vm:1kB, x",
	))
	want := []string{"kernel-oom-killed|kernel|php8.2-fpm.service||php-fpm8.2", "kernel-oom-killed|kernel|||php-fpm8.2"}
	if diff := cmp.Diff(want, digest(got)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestManagerSigns(t *testing.T) {
	got := managerSigns(journalLines("php8.2-fpm.service",
		"php8.2-fpm.service: A process of this unit has been killed by the OOM killer.",
		"php8.2-fpm.service: Failed with result 'oom-kill'.",
		"other.service: A process of this unit has been killed by the OOM killer.",
	))
	if diff := cmp.Diff([]string{"systemd-oom-killed|systemd|php8.2-fpm.service||"}, digest(got)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestAppSigns(t *testing.T) {
	for text, want := range map[string]string{
		"Error: listen EADDRINUSE: address already in use 127.0.0.1:3000":                                         "app-address-in-use|tcp:127.0.0.1:3000|",
		"Error: listen EADDRINUSE: address already in use :::3000":                                                "app-address-in-use|tcp:[::]:3000|",
		"listen tcp :8080: bind: address already in use":                                                          "app-address-in-use|tcp:[::]:8080|",
		"[2026-11-27 10:00:00 +0000] [1] [ERROR] Connection in use: ('0.0.0.0', 8000)":                            "app-address-in-use|tcp:0.0.0.0:8000|",
		"OSError: [Errno 98] Address already in use":                                                              "app-address-in-use||",
		"ERROR: [Errno 98] error while attempting to bind on address ('127.0.0.1', 8001): address already in use": "app-address-in-use|tcp:127.0.0.1:8001|",
		"  code: 'EADDRINUSE',":                                 "",
		"Error: Cannot find module 'express'":                   "app-exception||Error: Cannot find module 'express'",
		"TypeError [ERR_X]: no":                                 "app-exception||TypeError [ERR_X]: no",
		"ModuleNotFoundError: No module named 'flask'":          "app-exception||ModuleNotFoundError: No module named 'flask'",
		"panic: runtime error: index out of range":              "app-exception||panic: runtime error: index out of range",
		"Error: connect to mysql://shop:hunter2@db/shop failed": "app-exception||Error: connect to mysql://…@db/shop failed",
		"Error: GET https://api.example/?key=hunter2 'x'":       "app-exception||Error: GET https://api.example/?… 'x'",
		"Error: password=hunter2 is wrong":                      "app-exception||Error: password=…",
		"GET /?x=Error: no 200":                                 "",
		"listening on port 3000":                                "",
	} {
		got := ""
		for _, s := range appSigns(journalLines("app.service", text)) {
			got += s.Signature + "|" + s.Target + "|" + s.About
			if strings.Contains(s.Sample+s.About, "hunter2") {
				t.Errorf("%q tells a secret: %+v", text, s)
			}
		}
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func FuzzJournalLine(f *testing.F) {
	f.Add("Error: listen EADDRINUSE: address already in use :::3000")
	f.Add("Memory cgroup out of memory: Killed process 260 (php-fpm8.2) total-vm:345912kB, anon-rss:1kB")
	f.Add("oom-kill:constraint=CONSTRAINT_MEMCG,x,task_memcg=/a.service,task=x,pid=1,uid=1")
	f.Fuzz(func(t *testing.T, text string) {
		lines := journalLines("app.service", text, text)
		for _, signs := range [][]fact.LogSign{kernelSigns(lines), managerSigns(lines), appSigns(lines)} {
			for _, s := range signs {
				if len(s.About) > maxKernelAbout || len(s.Sample) > maxSample || s.Target != "" && !strings.HasPrefix(s.Target, "tcp:") {
					t.Errorf("%+v", s)
				}
			}
		}
	})
}
