package look

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// host is a systemd that knows one unit.
type host struct {
	unit unit
}

func (h host) Unit(_ context.Context, name string) (unit, error) {
	if name != h.unit.Name {
		return unit{Name: name, Load: "not-found"}, nil
	}
	return h.unit, nil
}

// nginxHost is a host whose nginx is a script: it tests the file beside it as good unless that holds "bogus", and counts
// how often it was run.
func nginxHost(t *testing.T) (l *Look, conf string, runs func() int) {
	t.Helper()
	dir := place(t)
	conf = filepath.Join(dir, "nginx.conf")
	script := fmt.Sprintf(`#!/bin/sh
echo run >> %[1]s/runs
if grep -q bogus %[2]s; then
	echo "[emerg] 1#1: unknown directive \"bogus\" in %[2]s:1" >&2
	echo "nginx: configuration file %[2]s test failed" >&2
	exit 1
fi
echo "# configuration file %[2]s:"
cat %[2]s
`, dir+"/count", conf)
	if err := errors.Join(
		os.Mkdir(dir+"/count", 0o755), os.Mkdir(dir+"/bin", 0o755),
		os.WriteFile(dir+"/bin/nginx", []byte(script), 0o755),
	); err != nil {
		t.Fatal(err)
	}
	write(t, conf, "http { server { server_name one; location / { proxy_pass http://127.0.0.1:1; } } }\n")
	units := host{unit: unit{Name: "nginx.service", Load: "loaded", Command: []string{dir + "/bin/nginx"}}}
	l, err := newLook(Config{State: dir + "/state"}, slog.New(slog.DiscardHandler), units)
	if err != nil {
		t.Fatal(err)
	}
	settle()
	return l, conf, func() int {
		text, _ := os.ReadFile(dir + "/count/runs")
		return strings.Count(string(text), "run")
	}
}

// settle returns when a test that begins now begins after what was changed, by the kernel's own clock.
func settle() {
	for changed := time.Now(); !now().After(changed); {
		runtime.Gosched()
	}
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	settle()
}

// ask has nginx tested and returns the test and the names of the vhosts by tree.
func ask(t *testing.T, l *Look, onlyIfChanged bool) (test fact.ConfigTest, answer *agentv1.LookAnswer, vhosts string) {
	t.Helper()
	question := &agentv1.TestConfig{Unit: "nginx.service", OnlyIfChanged: onlyIfChanged}
	answer = l.Answer(t.Context(), &agentv1.LookQuestion{Question: &agentv1.LookQuestion_TestConfig{TestConfig: question}})
	if answer.GetError() != "" {
		t.Fatal(answer.GetError())
	}
	var names []string
	for _, message := range answer.GetFacts() {
		f, err := wire.ToFact(message)
		if err != nil {
			t.Fatal(err)
		}
		switch body := f.Body.(type) {
		case fact.ConfigTest:
			test = body
		case fact.Vhost:
			names = append(names, body.Tree.String()+" "+strings.Join(body.Names, " "))
		}
	}
	return test, answer, strings.Join(names, ", ")
}

func TestATestIsRunOnceForOneTree(t *testing.T) {
	l, conf, runs := nginxHost(t)
	test, answer, vhosts := ask(t, l, true)
	if test.Verdict != fact.ConfigOK || vhosts != "disk one" || runs() != 1 {
		t.Fatalf("first test: %s, vhosts %q after %d runs", test.Verdict, vhosts, runs())
	}
	if fmt.Sprint(answer.GetTargets()) != "[tcp:127.0.0.1:1]" || fmt.Sprint(answer.GetConfigDirs()) != "["+filepath.Dir(conf)+"]" {
		t.Errorf("targets %v, folders %v", answer.GetTargets(), answer.GetConfigDirs())
	}
	again, _, vhosts := ask(t, l, true)
	if runs() != 1 || again != test || vhosts != "disk one" {
		t.Errorf("an unchanged tree was tested %d times; %+v after %+v", runs(), again, test)
	}
	if ask(t, l, false); runs() != 2 {
		t.Errorf("a test that was asked for was run %d times in all, want 2", runs())
	}

	write(t, conf, "bogus;\n")
	test, _, vhosts = ask(t, l, true)
	if test.Verdict != fact.ConfigError || test.File != conf || test.Line != 1 || vhosts != "disk one" {
		t.Errorf("broken: %+v with %q, want the error and the last good dump", test, vhosts)
	}
	if ask(t, l, true); runs() != 3 {
		t.Errorf("a broken tree was tested again: %d runs", runs())
	}
	write(t, filepath.Join(filepath.Dir(conf), "new.conf"), "")
	if ask(t, l, true); runs() != 4 {
		t.Errorf("a file that appeared was not noticed: %d runs", runs())
	}
}

// TestAChangeDuringATest: what was dumped may be of before it, so the next question has it tested again.
func TestAChangeDuringATest(t *testing.T) {
	l, conf, runs := nginxHost(t)
	nginx := filepath.Join(filepath.Dir(conf), "bin", "nginx")
	script, err := os.ReadFile(nginx)
	if err != nil {
		t.Fatal(err)
	}
	edit := "sed -i s/one/two/ " + conf
	write(t, nginx, string(script)+edit+"\n")
	write(t, conf, "http { server { server_name one; location / { proxy_pass http://127.0.0.1:1; } } }\n")
	if _, _, vhosts := ask(t, l, true); vhosts != "disk one" {
		t.Fatalf("first test: %q", vhosts)
	}
	write(t, nginx, string(script))
	if _, _, vhosts := ask(t, l, true); vhosts != "disk two" || runs() != 2 {
		t.Errorf("after the change %q, %d runs", vhosts, runs())
	}
	if ask(t, l, true); runs() != 2 {
		t.Errorf("an unchanged tree was tested again: %d runs", runs())
	}
}

func TestLookKnowsItsListsAgain(t *testing.T) {
	l, _, runs := nginxHost(t)
	before, _, _ := ask(t, l, true)
	second, err := newLook(l.cfg, l.log, l.units)
	if err != nil {
		t.Fatal(err)
	}
	after, answer, vhosts := ask(t, second, true)
	if after != before || vhosts != "disk one" || runs() != 1 || len(answer.GetTargets()) != 1 {
		t.Errorf("after its own restart: %+v, %q, %d runs, targets %v", after, vhosts, runs(), answer.GetTargets())
	}
}

func TestWhatLookDoesNotRun(t *testing.T) {
	l, _, runs := nginxHost(t)
	program := l.units.(host).unit.Command[0]
	for name, u := range map[string]unit{
		"another program": {Load: "loaded", Command: []string{"/bin/sh", "-c", "true"}},
		"no program":      {Load: "loaded"},
		"masked":          {Load: "masked", Command: []string{program}},
		"a relative path": {Load: "loaded", Command: []string{"nginx"}},
	} {
		t.Run(name, func(t *testing.T) {
			u.Name = "nginx.service"
			l.units = host{unit: u}
			question := &agentv1.LookQuestion_TestConfig{TestConfig: &agentv1.TestConfig{Unit: u.Name}}
			if answer := l.Answer(t.Context(), &agentv1.LookQuestion{Question: question}); answer.GetError() == "" {
				t.Errorf("tested, and found %v", answer)
			}
		})
	}
	if err := os.Chmod(program, 0o777); err != nil {
		t.Fatal(err)
	}
	u := unit{Name: "nginx.service", Load: "loaded", Command: []string{program}}
	if _, err := dialects()[0].check(u); err == nil {
		t.Error("a program that anybody may write would be run")
	}
	for _, name := range []string{"ssh.service", "nginx", "../nginx.service", ""} {
		if _, err := dialectOf(name); err == nil {
			t.Errorf("unit %q would be tested", name)
		}
	}
	if runs() != 0 {
		t.Errorf("the program was run %d times", runs())
	}
}

// The workers started at noon; what is known of their tree follows from what changes when.
func TestWhatTheWorkersRun(t *testing.T) {
	noon := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	present := loaded{at: noon, id: "1", exact: true, known: true}
	reloaded := loaded{at: noon.Add(time.Hour), id: "2", exact: true, known: true}
	at := func(minutes int, content string) tree {
		when := noon.Add(time.Duration(minutes) * time.Minute)
		return tree{Content: content, Written: when, Changed: when}
	}
	good, bad := testResult{Verdict: fact.ConfigOK}, testResult{Verdict: fact.ConfigError}
	type step struct {
		tree    tree
		test    testResult
		disk    string
		workers loaded
		newer   fact.Tri
		running string
	}
	for _, story := range []struct {
		name  string
		steps []step
	}{
		{"nothing changes", []step{{at(-5, "a"), good, "A", present, fact.No, "A"}}},
		{"edited, then reloaded", []step{
			{at(-5, "a"), good, "A", present, fact.No, "A"},
			{at(5, "b"), good, "B", present, fact.Yes, "A"},
			{at(5, "b"), good, "B", reloaded, fact.No, "B"},
		}},
		{"edited and put back", []step{
			{at(-5, "a"), good, "A", present, fact.No, "A"},
			{at(5, "b"), good, "B", present, fact.Yes, "A"},
			{at(9, "a"), good, "A", present, fact.No, "A"},
		}},
		{"broken beside serving workers", []step{
			{at(-5, "a"), good, "A", present, fact.No, "A"},
			{at(5, "b"), bad, "A", present, fact.Yes, "A"},
		}},
		{"we came after the edit", []step{{at(5, "b"), good, "B", present, fact.Yes, ""}}},
		{"a file with an old time was moved in before we came", []step{
			{tree{Content: "b", Written: noon.Add(-time.Hour), Changed: noon.Add(time.Hour)}, good, "B", present, fact.Unknown, ""},
		}},
		{"nobody can tell when they started", []step{
			{at(5, "b"), good, "B", loaded{at: noon, known: true}, fact.Unknown, ""},
		}},
		{"the server is down", []step{
			{at(-5, "a"), good, "A", present, fact.No, "A"},
			{at(-5, "a"), good, "A", loaded{}, fact.Unknown, "A"},
		}},
		{"restarted on another tree that we never saw tested", []step{
			{at(-5, "a"), good, "A", present, fact.No, "A"},
			{at(5, "b"), bad, "A", reloaded, fact.No, ""},
		}},
	} {
		t.Run(story.name, func(t *testing.T) {
			var s unitState
			for i, step := range story.steps {
				s.Tree, s.Test, s.Disk = step.tree, step.test, []byte(step.disk)
				if got := s.follow(step.workers); got != step.newer {
					t.Errorf("step %d: newer than the workers: %s, want %s", i, got, step.newer)
				}
				if got := string(s.Running); got != step.running {
					t.Errorf("step %d: running %q, want %q", i, got, step.running)
				}
			}
		})
	}
}

func TestATopologyThatCannotBeReadIsAGap(t *testing.T) {
	facts := decode(encodeAll("nginx.service", webconf.Topology{}, webconf.ErrDepth), agentv1.Vhost_TREE_DISK)
	if len(facts) != 1 || !strings.Contains(facts[0].GetGap().GetReason(), "topology of nginx.service could not be read") {
		t.Errorf("said %v, want a gap", facts)
	}
	wide := fact.Vhost{Names: []string{strings.Repeat("x", fact.MaxSize)}}
	if gap := encode("topology", wide).GetGap(); !strings.Contains(gap.GetReason(), "over 8 KiB") {
		t.Errorf("a fact over its size became %v, want a gap", gap)
	}
}
