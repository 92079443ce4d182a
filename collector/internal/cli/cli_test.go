package cli_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/gapura-dev/gapura/collector/internal/cli"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

var update = flag.Bool("update", false, "rewrite testdata")

// person is somebody at a terminal with some variables.
type person struct {
	variables map[string]string
	out, err  bytes.Buffer
}

// types runs a command line and returns its exit code.
func (p *person) types(t testing.TB, args ...string) int {
	t.Helper()
	p.out.Reset()
	p.err.Reset()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	return cli.Run(ctx, args, cli.Env{
		Stdout: &p.out, Stderr: &p.err, Now: func() time.Time { return now }, Zone: time.UTC,
		Getenv: func(key string) string { return p.variables[key] },
	})
}

// operator returns a person who can reach the fake with a good token.
func operator(t testing.TB, f *fake) *person {
	t.Helper()
	address, ca := serve(t, f)
	return &person{variables: map[string]string{"GAPURA_ADDR": address, "GAPURA_CA": ca, "GAPURA_TOKEN": "good"}}
}

// answers are the four kinds of answer to "why?".
func answers() map[string]*apiv1.WhySiteResponse {
	resolved := outage()
	resolved.State, resolved.ResolvedAt = "resolved", timestamppb.New(began.Add(5*time.Minute))
	visitor := &apiv1.Text{
		En: "Reload the page. Clear the cache. Try another browser.", Id: "Muat ulang halaman.", Vi: "Tải lại trang.",
	}
	failing := outage()
	failing.State, failing.Action, failing.Timeline = "confirmed", nil, append(slices.Clone(failing.Timeline[:2]), &apiv1.TimelineEntry{
		Time: failing.GetTimeline()[1].GetTime(), Kind: "asked", Text: "asked web-1 what the workers of php8.2-fpm.service wait for",
	})
	return map[string]*apiv1.WhySiteResponse{
		"sites/shop.example": {
			Site: "shop.example", State: "failing", Incident: failing, Advice: failing.GetAdvice(),
			Latent: []*apiv1.Latent{latent()}, LastLook: look("shop.example", 502, "prober", 3*time.Second),
		},
		"sites/healing.example": {
			Site: "healing.example", State: "well", Incident: outage(), Advice: outage().GetAdvice(),
			LastLook: look("healing.example", 200, "prober", time.Second),
		},
		"sites/blog.example": {
			Site: "blog.example", State: "well", Advice: visitor, LastLook: look("blog.example", 200, "prober", 12*time.Second),
			Proof: []*apiv1.Observation{look("blog.example", 200, "prober", 12*time.Second), look("blog.example", 200, "jakarta", 15*time.Second), look("blog.example", 200, "hanoi", 20*time.Second)},
		},
		"sites/mended.example": {Site: "mended.example", State: "well", Incident: resolved, Advice: visitor, LastLook: look("mended.example", 200, "prober", time.Second)},
		"sites/dark.example":   {Site: "dark.example", State: "unknown", Advice: &apiv1.Text{En: "Nobody has looked at this site lately."}},
	}
}

// TestOutput compares what people and tools see with testdata.
func TestOutput(t *testing.T) {
	p := operator(t, &fake{why: answers()})
	for _, test := range []struct {
		name string
		code int
		line string
	}{
		{"why-failing", 1, "why shop.example"},
		{"why-failing-vi", 1, "why shop.example --lang vi"},
		{"why-failing-json", 1, "why shop.example -o json"},
		{"why-healing", 1, "why healing.example"},
		{"why-healing-id", 1, "why healing.example --lang id"},
		{"why-well", 0, "why https://Blog.example/page?x=1"},
		{"why-well-id", 0, "why blog.example --lang id"},
		{"why-well-vi", 0, "why blog.example --lang vi"},
		{"why-well-json", 0, "why blog.example -o json"},
		{"why-mended", 0, "why mended.example"},
		{"why-unknown", 2, "why dark.example"},
		{"incidents-list", 0, "incidents list"},
		{"incidents-show", 0, "incidents show " + incidentID},
		{"incidents-show-json", 0, "incidents show incidents/" + incidentID + " -o json"},
		{"hosts-list", 0, "hosts list"},
		{"hosts-show", 0, "hosts show web-1"},
		{"sites-list", 0, "sites list"},
		{"sites-probe", 1, "sites probe shop.example"},
		{"actions-list", 0, "actions list"},
		{"actions-approve", 0, "actions approve " + actionID},
		{"latent-list", 0, "latent list"},
		{"observe", 0, "observe shop.example --status 502 --source support-desk"},
		{"help", 0, "--help"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if code := p.types(t, strings.Fields(test.line)...); code != test.code {
				t.Errorf("exit code %d, want %d; %s", code, test.code, p.err.String())
			}
			golden := filepath.Join("testdata", test.name+".golden")
			if *update {
				if err := os.WriteFile(golden, p.out.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), p.out.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestLanguageOfAnswers: a flag before a variable before the terminal; tools get all languages whatever is set, and the
// collector is told which one is read.
func TestLanguageOfAnswers(t *testing.T) {
	const english, indonesian, vietnamese = "Reload the page.", "Muat ulang halaman.", "Tải lại trang."
	for _, c := range []struct {
		flag      string
		variables map[string]string
		want      string
	}{
		{"", nil, english},
		{"", map[string]string{"LANG": "id_ID.UTF-8"}, indonesian},
		{"", map[string]string{"LANG": "id_ID.UTF-8", "LC_ALL": "C.UTF-8"}, english},
		{"", map[string]string{"LANG": "de_DE.UTF-8"}, english},
		{"", map[string]string{"LANG": "id_ID.UTF-8", "GAPURA_LANG": "vi"}, vietnamese},
		{"id", map[string]string{"LANG": "en_US.UTF-8", "GAPURA_LANG": "vi"}, indonesian},
	} {
		collector := &fake{why: answers()}
		p := operator(t, collector)
		maps.Copy(p.variables, c.variables)
		args := []string{"why", "blog.example"}
		if c.flag != "" {
			args = append(args, "--lang", c.flag)
		}
		if code := p.types(t, args...); code != 0 || !strings.Contains(p.out.String(), c.want) {
			t.Errorf("%+v: exit code %d, %s%s", c, code, p.out.String(), p.err.String())
		}
		if code := p.types(t, append(args, "-o", "json")...); code != 0 || !strings.Contains(p.out.String(), english) ||
			!strings.Contains(p.out.String(), indonesian) || !strings.Contains(p.out.String(), vietnamese) {
			t.Errorf("%+v: in JSON: %s%s", c, p.out.String(), p.err.String())
		}
		language := map[string]string{english: "en", indonesian: "id", vietnamese: "vi"}[c.want]
		if want := []string{"why in " + language, "why in " + language}; !slices.Equal(collector.asked, want) {
			t.Errorf("%+v: the collector heard %q, want %q", c, collector.asked, want)
		}
	}
}

// TestContractOfWhy holds the fields that other tools rely on, in every kind of answer.
func TestContractOfWhy(t *testing.T) {
	p := operator(t, &fake{why: answers()})
	for name := range answers() {
		p.types(t, "why", name, "-o", "json")
		var got map[string]any
		if err := json.Unmarshal(p.out.Bytes(), &got); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, field := range []string{"site", "state", "incident", "latent", "lastLook", "advice"} {
			if _, there := got[field]; !there {
				t.Errorf("%s: %s is missing", name, field)
			}
		}
		if _, isList := got["latent"].([]any); !isList {
			t.Errorf("%s: latent is %v, want a list", name, got["latent"])
		}
	}
}

// TestMistakes checks that every mistake ends with its exit code and says what to do.
func TestMistakes(t *testing.T) {
	address, ca := serve(t, &fake{why: answers()})
	_, otherCA := certificate(t)
	base := map[string]string{"GAPURA_ADDR": address, "GAPURA_CA": ca, "GAPURA_TOKEN": "good"}
	with := func(pairs ...string) map[string]string {
		out := map[string]string{}
		maps.Copy(out, base)
		for i := 0; i < len(pairs); i += 2 {
			out[pairs[i]] = pairs[i+1]
		}
		return out
	}
	for _, test := range []struct {
		name      string
		variables map[string]string
		line      string
		code      int
		says      string
	}{
		{"unknown site", base, "why nobody.example", 3, "sites/nobody.example is not known here"},
		{"unknown incident", base, "incidents show x", 3, "not known"},
		{"no token", with("GAPURA_TOKEN", ""), "why shop.example", 2, "gapura-collector token create --api"},
		{"wrong token", with("GAPURA_TOKEN", "bad"), "why shop.example", 2, "gapura-collector token create --api"},
		{"unreachable", with("GAPURA_ADDR", "127.0.0.1:1"), "why shop.example", 2, "is it running, and is this its address?"},
		{"no such host", with("GAPURA_ADDR", "no.such.host.invalid"), "why shop.example --timeout 5s", 2, "no.such.host.invalid"},
		{"CA of another collector", with("GAPURA_CA", otherCA), "why shop.example", 2, "--ca FILE"},
		{"CA file not there", with("GAPURA_CA", "/nonexistent"), "why shop.example", 2, "--ca"},
		{"CA file without certificate", with("GAPURA_CA", "cli_test.go"), "why shop.example", 2, "no PEM certificate"},
		{"plaintext to another machine", with("GAPURA_ADDR", "http://192.0.2.1:80"), "why shop.example", 2, "leave http:// out"},
		{"address", with("GAPURA_ADDR", "a b"), "why shop.example", 2, "write HOST"},
		{"unknown flag", base, "why shop.example --loud", 2, "gapura why --help"},
		{"unknown command", base, "wy shop.example", 2, "unknown command"},
		{"unknown subcommand", base, "hosts destroy", 2, "gapura hosts --help"},
		{"no site", base, "why", 2, "gapura why shop.example"},
		{"output", base, "why shop.example -o xml", 2, "table or json"},
		{"language", base, "why shop.example --lang de", 2, "en, id or vi"},
		{"limit", base, "hosts list --limit -1", 2, "below zero"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := &person{variables: test.variables}
			if code := p.types(t, strings.Fields(test.line)...); code != test.code || !strings.Contains(p.err.String(), test.says) {
				t.Errorf("exit code %d, want %d; says %q, want %q", code, test.code, p.err.String(), test.says)
			}
			if p.out.Len() != 0 {
				t.Errorf("standard output holds %q", p.out.String())
			}
		})
	}
}

func TestConfigurationFile(t *testing.T) {
	address, ca := serve(t, &fake{why: answers()})
	home := t.TempDir()
	path := filepath.Join(home, ".config", "gapura", "config.yaml")
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	write := func(text string, mode os.FileMode) {
		t.Helper()
		_ = os.Remove(path)
		if err := os.WriteFile(path, []byte(text), mode); err != nil {
			t.Fatal(err)
		}
	}
	p := &person{variables: map[string]string{"HOME": home}}
	good := "collector: " + address + "\nca: " + ca + "\ntoken: good\nlang: vi\n"
	write(good, 0o600)
	if code := p.types(t, "why", "shop.example"); code != 1 || !strings.Contains(p.out.String(), "đang lỗi") || p.err.Len() != 0 {
		t.Errorf("exit code %d, out %q, err %q", code, p.out.String(), p.err.String())
	}
	write(good, 0o644)
	if code := p.types(t, "why", "shop.example"); code != 1 || !strings.Contains(p.err.String(), "chmod 600") {
		t.Errorf("readable by others: exit code %d, err %q", code, p.err.String())
	}
	write("colector: x\n", 0o600)
	if code := p.types(t, "why", "shop.example"); code != 2 || !strings.Contains(p.err.String(), "colector") || !strings.Contains(p.err.String(), path) {
		t.Errorf("unknown key: exit code %d, err %q", code, p.err.String())
	}
	if code := p.types(t, "version"); code != 0 {
		t.Errorf("version with a broken configuration: exit code %d", code)
	}
}

// TestHands checks what reaches the collector, and the exit code when a guard holds it.
func TestHands(t *testing.T) {
	f := &fake{}
	p := operator(t, f)
	for _, line := range []string{
		"actions approve actions/" + actionID, "actions reject " + actionID, "actions run " + incidentID, "actions pause --reason moving",
		"actions resume", "sites add https://New.example/ --url https://new.example/health --every 30s", `hosts list --state silent --customer a"b`,
	} {
		if code := p.types(t, strings.Fields(line)...); code != 0 {
			t.Errorf("%s: exit code %d, %s", line, code, p.err.String())
		}
	}
	want := []string{
		"approve actions/" + actionID, "reject actions/" + actionID, "run incidents/" + incidentID, "pause moving", "resume",
		"create new.example https://new.example/health 30s",
		`hosts state = "silent" AND customer = "a\"b" after `, `hosts state = "silent" AND customer = "a\"b" after more`,
	}
	if diff := cmp.Diff(want, f.asked); diff != "" {
		t.Error(diff)
	}
	f.held = true
	if code := p.types(t, "actions", "run", incidentID); code != 1 || !strings.Contains(p.out.String(), "gapura actions resume") {
		t.Errorf("held: exit code %d, %s", code, p.out.String())
	}
}

func TestWatchGoesOnAfterAnInterruption(t *testing.T) {
	f := &fake{}
	p := operator(t, f)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	out := &lineCounter{until: 3, full: cancel}
	code := cli.Run(ctx, []string{"incidents", "watch", "-o", "json"}, cli.Env{
		Stdout: out, Stderr: &p.err, Now: time.Now, Zone: time.UTC, Getenv: func(key string) string { return p.variables[key] },
	})
	if code != 0 {
		t.Errorf("exit code %d, %s", code, p.err.String())
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.asked) < 2 || f.asked[0] != "watch " || f.asked[1] != "watch x.1" {
		t.Errorf("asked %q", f.asked)
	}
}

// lineCounter calls full when so many lines were written.
type lineCounter struct {
	lines, until int
	full         func()
}

func (l *lineCounter) Write(text []byte) (int, error) {
	if l.lines += bytes.Count(text, []byte("\n")); l.lines >= l.until {
		l.full()
	}
	return len(text), nil
}

func TestCompletion(t *testing.T) {
	p := &person{}
	for _, shell := range []string{"bash", "zsh", "fish"} {
		if code := p.types(t, "completion", shell); code != 0 || !strings.Contains(p.out.String(), "gapura") {
			t.Errorf("%s: exit code %d", shell, code)
		}
	}
}
