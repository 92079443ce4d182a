package store_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/store"
)

func letters(from, to int) (list []brain.Letter) {
	for n := from; n <= to; n++ {
		list = append(list, brain.Letter{ID: fmt.Sprint("m", n), At: now.Add(time.Duration(n) * time.Second), About: "incidents/1", Doc: []byte("{}")})
	}
	return list
}

func lost(n int) brain.Letter {
	return brain.Letter{ID: fmt.Sprint("lost", n), At: now, Lost: n, Doc: []byte("{}")}
}

func waiting(t *testing.T, s *store.Store) (ids []string) {
	t.Helper()
	list, err := s.Letters(t.Context(), 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range list {
		ids = append(ids, l.ID)
	}
	return ids
}

func TestLettersWaitInOrderUntilDelivered(t *testing.T) {
	s := temporary(t)
	commit(t, s, brain.Batch{Letters: letters(1, 2)})
	commit(t, s, brain.Batch{Letters: letters(3, 3)})
	list, err := s.Letters(t.Context(), 2)
	want := letters(1, 2)
	want[0].N, want[1].N = 1, 2
	if diff := cmp.Diff(want, list); diff != "" || err != nil {
		t.Fatalf("%v (-want +got):\n%s", err, diff)
	}
	for _, l := range list {
		if err := s.Delivered(t.Context(), l); err != nil {
			t.Fatal(err)
		}
	}
	commit(t, s, brain.Batch{Letters: letters(4, 4)})
	if diff := cmp.Diff([]string{"m3", "m4"}, waiting(t, s)); diff != "" {
		t.Error(diff)
	}
}

// TestTheOutboxIsBounded: the oldest go, are counted over all times, and one letter in their place says so.
func TestTheOutboxIsBounded(t *testing.T) {
	s := temporary(t)
	trim := func(most int, before time.Time) (dropped int) {
		t.Helper()
		dropped, err := s.Trim(t.Context(), most, before, lost)
		if err != nil {
			t.Fatal(err)
		}
		return dropped
	}
	commit(t, s, brain.Batch{Letters: letters(1, 10)})
	for step, want := range []struct {
		most    int
		before  time.Time
		dropped int
		waiting []string
	}{
		{10, now, 0, []string{"m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10"}},
		{7, now, 3, []string{"lost3", "m4", "m5", "m6", "m7", "m8", "m9", "m10"}},
		{7, now, 0, []string{"lost3", "m4", "m5", "m6", "m7", "m8", "m9", "m10"}},
		{5, now, 2, []string{"lost5", "m6", "m7", "m8", "m9", "m10"}},
		{5, now.Add(8 * time.Second), 2, []string{"lost7", "m8", "m9", "m10"}},
	} {
		if got := trim(want.most, want.before); got != want.dropped {
			t.Errorf("step %d dropped %d, want %d", step, got, want.dropped)
		}
		if diff := cmp.Diff(want.waiting, waiting(t, s)); diff != "" {
			t.Errorf("step %d (-want +got):\n%s", step, diff)
		}
	}
	list, err := s.Letters(t.Context(), 1)
	if err != nil || list[0].Lost != 7 {
		t.Fatalf("%+v, %v", list, err)
	}
}

func TestALetterThatNobodyTakesIsLost(t *testing.T) {
	s := temporary(t)
	commit(t, s, brain.Batch{Letters: letters(1, 3)})
	list, err := s.Letters(t.Context(), 3)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Lose(t.Context(), list[1], lost); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"m1", "lost1", "m3"}, waiting(t, s)); diff != "" {
		t.Error(diff)
	}
}
