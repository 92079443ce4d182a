package diagnose_test

import (
	"io/fs"
	"os"
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestRecordings tells what a collector was told while the lab broke real hosts (make accuracy RECORD=DIR), and holds the
// diagnosis to what it had to say when the fault had stood for a while. As the brain does, each look has it think.
func TestRecordings(t *testing.T) {
	recordings, err := fs.Glob(os.DirFS("testdata"), "recorded/*.story")
	if err != nil {
		t.Fatal(err)
	}
	if len(recordings) < 150 {
		t.Fatalf("there are %d recordings: some are gone", len(recordings))
	}
	for _, name := range recordings {
		t.Run(name, func(t *testing.T) {
			teller, held := newTeller(), false
			for _, step := range told(t, name) {
				teller.tell(step)
				if step.Expect != nil {
					teller.hold(t, step)
					held = true
				} else if _, look := look(step.Fact); look {
					diagnose.Examine(teller.view, diagnose.Suspicion{Site: teller.site}, teller.memory, step.Time())
				}
			}
			if !held {
				t.Error("it expects nothing")
			}
		})
	}
}

func look(f *fact.Fact) (o fact.Observation, ok bool) {
	if f != nil {
		o, ok = f.Body.(fact.Observation)
	}
	return o, ok
}
