package collector

import (
	"context"
	"log/slog"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/collector/internal/trail"
)

// stamps signs by saying yes.
type stamps struct{ sizes []uint64 }

// SignCheckpoint notes what it was asked.
func (s *stamps) SignCheckpoint(_ context.Context, c trail.Checkpoint) (trail.Checkpoint, error) {
	s.sizes = append(s.sizes, c.Size)
	c.At, c.KeyID, c.Signature = time.Unix(1, 0), "k1", []byte("yes")
	return c, nil
}

// TestACheckpointEachMinuteInWhichSomethingWasAdded, and none in the others.
func TestACheckpointEachMinuteInWhichSomethingWasAdded(t *testing.T) {
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "gapura.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	signer := &stamps{}
	c := &Collector{store: s, sealer: signer, log: slog.New(slog.DiscardHandler)}
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- c.keepTrail(ctx) }()
		for _, added := range []int{0, 2, 0, 0, 1} {
			for range added {
				if err := s.Record(ctx, trail.Entry{At: time.Now(), Action: "token made"}); err != nil {
					t.Error(err)
				}
			}
			time.Sleep(trail.Every)
			synctest.Wait()
		}
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	if len(signer.sizes) != 2 || signer.sizes[0] != 2 || signer.sizes[1] != 3 {
		t.Errorf("checkpoints of %v entries, want 2 and 3", signer.sizes)
	}
}
