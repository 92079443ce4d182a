package diagnose_test

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestStories tells every story to an empty view and holds the diagnosis to what the story expects.
func TestStories(t *testing.T) {
	stories, err := fs.Glob(os.DirFS("testdata"), "*/*.story")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range stories {
		if strings.HasPrefix(name, "given/") || strings.HasPrefix(name, "recorded/") {
			continue
		}
		t.Run(strings.TrimSuffix(name, ".story"), func(t *testing.T) {
			teller := newTeller()
			for _, step := range told(t, name) {
				teller.tell(step)
				if step.Expect != nil {
					teller.hold(t, step)
				}
			}
		})
	}
}

// teller plays the part of the brain: it shows facts to a view and asks for findings.
type teller struct {
	view   *fleet.View
	memory *diagnose.Memory
	site   string // the one that was looked at last

	windows map[string]diagnose.Window // by host
}

func newTeller() *teller {
	return &teller{view: fleet.New(), memory: diagnose.NewMemory(), windows: make(map[string]diagnose.Window)}
}

// tell lets one step happen.
func (r *teller) tell(step story.Step) {
	switch {
	case step.Fact != nil:
		if look, ok := step.Fact.Body.(fact.Observation); ok {
			r.site = look.Site
		}
		r.view.Apply(*step.Fact, step.Time())
	case step.Event != nil:
		r.happen(*step.Event, step.Time())
	}
}

func (r *teller) happen(e story.Event, now time.Time) {
	switch e.What {
	case story.Speaks:
		r.view.Connect(e.Host, "boot", "1", now)
	case story.Gone:
		r.view.Disconnect(e.Host, now)
	case story.Registered:
		r.view.Register(fleet.HostInfo{Name: e.Host, Addresses: append(addresses(r.view, e.Host), e.Address)})
	case story.Configured:
		r.view.AddSite(fleet.SiteInfo{Name: e.Host})
	case story.Window:
		r.windows[e.Host] = diagnose.Window{Until: now.Add(e.Lasts), Why: e.Why}
	}
}

// hold compares what is found with what a step expects.
func (r *teller) hold(t *testing.T, step story.Step) {
	t.Helper()
	want, got := step.Expect, r.find(step)
	if cause := orNone(got.Cause); cause != want.Cause {
		t.Fatalf("line %d: found %s, expected %s\nevidence %q\nunseen %q", step.Line, cause, want.Cause, texts(got), got.Unseen)
	}
	if want.Strength != "" && got.Strength.String() != want.Strength {
		t.Errorf("line %d: %s is %s, expected %s; unseen %q", step.Line, got.Cause, got.Strength, want.Strength, got.Unseen)
	}
	if on := subject(got.Subject); want.On != "" && on != want.On && !strings.HasPrefix(on, want.On+" ") {
		t.Errorf("line %d: %s is on %q, expected %q", step.Line, got.Cause, on, want.On)
	}
	all := strings.Join(append(texts(got), got.Unseen...), "\n")
	for _, because := range want.Because {
		if !strings.Contains(all, because) {
			t.Errorf("line %d: %s does not say %q but\n%s", step.Line, got.Cause, because, all)
		}
	}
}

// find returns the finding that a step asks for: of latent ones the expected, and any when none is.
func (r *teller) find(step story.Step) diagnose.Finding {
	for _, f := range r.findings(step) {
		if !step.Expect.Latent || f.Cause == step.Expect.Cause || step.Expect.Cause == "none" {
			return f
		}
	}
	return diagnose.Finding{}
}

// findings returns everything that is found: the one cause of a failing site, or every latent fault.
func (r *teller) findings(step story.Step) []diagnose.Finding {
	if !step.Expect.Latent {
		window := func(host string) (diagnose.Window, bool) {
			w := r.windows[host]
			return w, step.Time().Before(w.Until)
		}
		return []diagnose.Finding{diagnose.Examine(r.view, diagnose.Suspicion{Site: r.site, Window: window}, r.memory, step.Time())}
	}
	var all []diagnose.Finding
	for _, h := range r.view.Hosts() {
		all = append(all, diagnose.Latents(r.view, h.Name, step.Time())...)
	}
	return all
}

// told reads a story together with the one it builds upon.
func told(t *testing.T, name string) []story.Step {
	t.Helper()
	file, err := os.Open(path.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	s, err := story.Parse(file)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if s.Given == "" {
		return s.Steps
	}
	return append(told(t, "given/"+s.Given+".story"), s.Steps...)
}
