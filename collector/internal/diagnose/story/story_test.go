package story_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestALineBecomesAFact(t *testing.T) {
	s, err := story.Parse(strings.NewReader(`
# A title.
given nginx-php
10s  web-1    unit php8.2-fpm.service failed/failed result=signal exit=killed/9 status="Ready to go"
10s  web-1    pool php8.2-fpm.service idle=0 active=5
11s  outside  look shop.example 502 from=prober by=proxy witness=vantage
12s  web-1    agent gone
12s  expect   php-fpm-killed conclusive on web-1 php8.2-fpm.service because "failed (signal 9)" signal
`))
	if err != nil {
		t.Fatal(err)
	}
	at := story.Step{At: s.Steps[0].At}.Time()
	want := fact.Fact{Host: "web-1", At: at, Witness: "units", Body: fact.Unit{
		Name: "php8.2-fpm.service", Active: "failed", Sub: "failed", Result: "signal", ExitCode: fact.Killed,
		ExitStatus: 9, StatusText: "Ready to go",
	}}
	if diff := cmp.Diff(want, *s.Steps[0].Fact); diff != "" {
		t.Errorf("the unit reads as %s", diff)
	}
	pool := s.Steps[1].Fact.Body.(fact.Pool)
	if idle, known := pool.Idle.Get(); idle != 0 || !known || pool.MaxChildren.Known() {
		t.Errorf("the pool reads as %+v", pool)
	}
	look := s.Steps[2].Fact
	if seen := look.Body.(fact.Observation); look.Host != "" || look.Witness != "vantage" || !seen.Failed() || seen.Face() != "502" {
		t.Errorf("the look reads as %+v", look)
	}
	expect := &story.Expect{
		Cause: "php-fpm-killed", Strength: "conclusive", On: "web-1 php8.2-fpm.service",
		Because: []string{"failed (signal 9)", "signal"},
	}
	if diff := cmp.Diff(expect, s.Steps[4].Expect); diff != "" {
		t.Errorf("the expectation reads as %s", diff)
	}
	if s.Title != "A title." || s.Given != "nginx-php" || s.Steps[3].Event.What != story.Gone {
		t.Errorf("the story reads as %q, %q, %+v", s.Title, s.Given, s.Steps[3].Event)
	}
}

func TestAMistakeNamesItsLine(t *testing.T) {
	for text, want := range map[string]string{
		"10s web-1":                                  "line 1: a line is",
		"\n10s web-1 sausage a b":                    "line 2: no fact is called",
		"10s web-1 unit a b=c d":                     "no field takes",
		"10s web-1 target unix:/x listens=perhaps":   "none of the values",
		"10s a agent speaks\n9s a agent gone":        "line 2: the time",
		"10s a agent speaks\ngiven nginx":            "given takes one name",
		"10s a agent sleeps":                         "an event is",
		"10s expect a b c d":                         "does not understand",
		`10s web-1 unit "never ends`:                 "does not end",
		"10s web-1 pool php.service idle=many":       "idle=many",
		"10s web-1 unit a x/y exit=eaten/9":          "a process is",
		"10s web-1 vhost nginx.service nginx x /=/ ": "none of the values",
	} {
		if _, err := story.Parse(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q is refused with %v, not with %q", text, err, want)
		}
	}
}

// TestEveryFactHasItsWord reads the kinds of facts from the source of pkg/fact: a new one needs a word here. Silence is
// told by leaving things out.
func TestEveryFactHasItsWord(t *testing.T) {
	files, err := filepath.Glob("../../../../pkg/fact/*.go")
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]bool{}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name == "Kind" && f.Recv != nil {
				literal := f.Body.List[0].(*ast.ReturnStmt).Results[0].(*ast.BasicLit)
				kind, _ := strconv.Unquote(literal.Value)
				kinds[kind] = true
			}
		}
	}
	if len(kinds) < 10 {
		t.Fatalf("only %d kinds were found in pkg/fact", len(kinds))
	}
	delete(kinds, string(fact.Silence{}.Kind()))
	for kind := range kinds {
		if !slices.Contains(story.Kinds(), fact.Kind(kind)) {
			t.Errorf("no word tells a %s", kind)
		}
	}
}

// FuzzParse reads any text: what is read can be written, and reads the same again.
func FuzzParse(f *testing.F) {
	f.Add("# t\ngiven x\n0s a agent speaks\n1s a registered 192.0.2.1\n1s outside site s.example\n2s expect none")
	f.Add("10s web-1 unit a.service failed/failed exit=killed/9 since=-3s session=\"root on pts/0\" session=b")
	f.Add(`1s w vhost nginx.service nginx running name=a name=b listen=0:80,tls,default route="/ > http > tcp:1:1 > /f:1"`)
	f.Add("1s outside look s 200/truncated to=192.0.2.1:80 took=3ms tier=2 presumed=true witness=x")
	f.Add("1s w load cpu=0.5 oom=3\n1s w removal vhost \"a b\"\n1s w opaque 40 raw=00ff\n1s w test u nginx config-error at=f:3")
	f.Add("1s w outcome o executed took=1s\n1s w missing units ok=true\n1s w gap count=3\n1s w sign x u errno=E\n1s w pool u idle=0")
	f.Fuzz(func(t *testing.T, text string) {
		first, err := story.Parse(strings.NewReader(text))
		if err != nil {
			return
		}
		written := story.Format(first)
		again, err := story.Parse(strings.NewReader(written))
		if err != nil {
			t.Fatalf("%q is written as %q and not read back: %v", text, written, err)
		}
		if got := story.Format(again); got != written {
			t.Fatalf("%q is written as %q and then as %q", text, written, got)
		}
	})
}
