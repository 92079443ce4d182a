package spool_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/agent/internal/spool"
)

func open(t testing.TB, dir string) *spool.Spool {
	t.Helper()
	s, err := spool.Open(dir, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// all reads everything that follows seq.
func all(s *spool.Spool, seq uint64) (out []spool.Record) {
	for {
		batch := s.Since(seq)
		if len(batch) == 0 {
			return out
		}
		out = append(out, batch...)
		seq = batch[len(batch)-1].Seq
	}
}

func payload(i int) []byte { return fmt.Appendf(nil, "change %d", i) }

func TestChangesOutliveARestart(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	for i := 1; i <= 200; i++ {
		if seq := s.Append(payload(i)); seq != uint64(i) {
			t.Fatalf("change %d got number %d", i, seq)
		}
	}
	s.Ack(7)
	id := s.ID()
	s.Close()

	s = open(t, dir)
	if s.ID() != id {
		t.Errorf("another id after a restart: %s, was %s", s.ID(), id)
	}
	got := all(s, 7)
	if len(got) != 193 || string(got[0].Payload) != "change 8" || got[192].Seq != 200 {
		t.Errorf("after 7: got %d records, first %+v", len(got), got[0])
	}
	if seq := s.Append(payload(201)); seq != 201 {
		t.Errorf("next number: got %d, want 201", seq)
	}
}

func TestAckDeletesWholeSegments(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	big := bytes.Repeat([]byte("x"), 8<<10)
	for range 400 {
		s.Append(big)
	}
	before := files(t, dir)
	s.Ack(399)
	s.Ack(1e9) // never given: ignored
	if after := files(t, dir); len(before) < 4 || len(after) != 1 {
		t.Errorf("segments: %d before the ack, %d after, want 1", len(before), len(after))
	}
	if got := all(s, 399); len(got) != 1 || got[0].Seq != 400 {
		t.Errorf("got %d records after 399", len(got))
	}
	s.Ack(400)
	s.Close()
	if seq := open(t, dir).Append(big); seq != 401 {
		t.Errorf("numbers begin again at %d", seq)
	}
}

func TestFullSpoolTellsWhatWent(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	big := bytes.Repeat([]byte("x"), 8<<10)
	for range 3000 {
		s.Append(big)
	}
	var total int64
	for _, f := range files(t, dir) {
		total += f.Size()
	}
	if total > 8<<20 {
		t.Errorf("spool takes %d bytes", total)
	}
	got := all(s, 0)
	hole := got[0].Hole
	if hole.From != 1 || hole.To != got[0].Seq || hole.Reason != "spool full" || int(hole.To)+len(got)-1 != 3000 {
		t.Errorf("hole %+v and %d records do not make 3000", hole, len(got)-1)
	}
	s.Close()
	if diff := cmp.Diff(hole, all(open(t, dir), 0)[0].Hole); diff != "" {
		t.Errorf("the gap must outlive a restart: %s", diff)
	}
}

func TestOversizeRecordIsAHoleAndTheRestGoesOn(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	s.Append(payload(1))
	s.Append(make([]byte, spool.MaxRecord+1))
	s.Append(payload(3))
	want := []spool.Record{
		{Seq: 1, Payload: payload(1)},
		{Seq: 2, Hole: spool.Hole{From: 2, To: 2, Reason: "fact not kept"}},
		{Seq: 3, Payload: payload(3)},
	}
	if diff := cmp.Diff(want, all(s, 0)); diff != "" {
		t.Error(diff)
	}
	s.Close()
	if diff := cmp.Diff(want, all(open(t, dir), 0)); diff != "" {
		t.Errorf("after a restart: %s", diff)
	}
}

// A machine may die at any byte of a write. What was whole before the cut is there, what was not is gone, and numbers
// go on where they were.
func TestCrashAtEveryByte(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	ends := []int64{0}
	for i := 1; i <= 12; i++ {
		s.Append(payload(i))
		ends = append(ends, files(t, dir)[0].Size())
	}
	s.Close()
	name := files(t, dir)[0].Name()
	whole, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	for cut := range len(whole) + 1 {
		torn := t.TempDir()
		if err := os.WriteFile(filepath.Join(torn, name), whole[:cut], 0o600); err != nil {
			t.Fatal(err)
		}
		s := open(t, torn)
		i, exact := slices.BinarySearch(ends, int64(cut))
		if !exact {
			i--
		}
		got := all(s, 0)
		if len(got) != i || s.Append(payload(0)) != uint64(i+1) {
			t.Fatalf("cut at byte %d: got %d records, want %d", cut, len(got), i)
		}
		s.Close()
	}
}

func TestDamagedMiddleIsSkippedWithAHole(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	for i := 1; i <= 5; i++ {
		s.Append(payload(i))
	}
	s.Close()
	path := filepath.Join(dir, files(t, dir)[0].Name())
	data, _ := os.ReadFile(path)
	whole := slices.Clone(data)
	for at := range len(whole) / 5 * 4 { // any byte but those of the last record
		copy(data, whole)
		data[at] ^= 0x55
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		s := open(t, dir)
		got := all(s, 0)
		s.Close()
		lost := uint64(at/(len(whole)/5)) + 1
		want := []spool.Record{}
		for i := uint64(1); i <= 5; i++ {
			if i == lost {
				want = append(want, spool.Record{Seq: i, Hole: spool.Hole{From: i, To: i, Reason: "spool damaged"}})
			} else {
				want = append(want, spool.Record{Seq: i, Payload: payload(int(i))})
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("byte %d damaged: %s", at, diff)
		}
	}
}

// The disk is a real one of 256 KiB.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if err := unix.Mount("tmpfs", dir, "tmpfs", 0, "size=256k"); err != nil {
		t.Skip("mounting a small disk needs root:", err)
	}
	t.Cleanup(func() { unix.Unmount(dir, unix.MNT_DETACH) })
	s := open(t, dir)
	big := bytes.Repeat([]byte("x"), 8<<10)
	for range 100 {
		s.Append(big)
	}
	if got := all(s, 0); len(got) != 100 || len(got[0].Payload) == 0 {
		t.Errorf("a full disk lost changes: got %d records of 100", len(got))
	}
	for range 400 {
		s.Append(big)
	}
	var kept, lost int
	for _, r := range all(s, 0) {
		if r.Hole.To == 0 {
			kept++
		} else {
			lost += int(r.Hole.To - r.Hole.From + 1)
		}
	}
	if kept+lost != 500 || lost == 0 || kept < 100 {
		t.Errorf("memory is bounded too: kept %d, lost %d of 500", kept, lost)
	}
	s.Ack(500)
	if got := all(s, 500); len(got) != 0 {
		t.Errorf("after the ack: %v", got)
	}
}

func TestDiskIsTakenUpAgain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "spool")
	synctest.Test(t, func(t *testing.T) {
		s := open(t, dir)
		big := bytes.Repeat([]byte("x"), 8<<10)
		for range 120 {
			s.Append(big)
		}
		if err := os.RemoveAll(dir); err != nil { // segments cannot be made any more
			t.Fatal(err)
		}
		for range 50 {
			s.Append(big)
		}
		if got := all(s, 0); len(got) != 170 || got[169].Hole.To != 0 {
			t.Errorf("got %d records, want 170 without a hole", len(got))
		}
		if err := os.Mkdir(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		time.Sleep(6 * time.Second)
		s.Append(payload(171))
		if got := all(s, 0); len(got) != 171 {
			t.Errorf("got %d records, want 171", len(got))
		}
		s.Close()
		s = open(t, dir)
		got := all(s, 0)
		if len(got) != 2 || got[0].Hole.To != 170 || string(got[1].Payload) != "change 171" {
			t.Errorf("after a restart: got %+v, want a gap and the change that reached the disk", got)
		}
		s.Close()
	})
}

func TestAgree(t *testing.T) {
	stories := map[string]struct {
		acked   uint64 // by the collector
		renewed bool
		left    []string // what remains to be sent
	}{
		"the collector knows nothing":       {0, false, []string{"change 1", "change 2", "change 3", "new"}},
		"the collector knows some":          {2, false, []string{"change 3", "new"}},
		"the collector knows all":           {3, false, []string{"new"}},
		"the machine lost what was sent":    {4, true, []string{"new"}},
		"an old copy of the disk came back": {4000, true, []string{"new"}},
	}
	for name, story := range stories {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			s := open(t, dir)
			for i := 1; i <= 3; i++ {
				s.Append(payload(i))
			}
			s.Close()
			s = open(t, dir)
			id := s.ID()
			s.Append([]byte("new"))
			if got := s.Agree(story.acked); got != story.renewed || (s.ID() != id) != story.renewed {
				t.Errorf("renewed: got %v, want %v", got, story.renewed)
			}
			from := story.acked
			if story.renewed {
				from = 0
			}
			var left []string
			for _, r := range all(s, from) {
				left = append(left, string(r.Payload))
			}
			if diff := cmp.Diff(story.left, left); diff != "" {
				t.Error(diff)
			}
			if s.Agree(s.Last()) {
				t.Error("a number that was just given must be agreed on")
			}
		})
	}
}

func TestUnusableFolderIsAnError(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := spool.Open(path, slog.New(slog.DiscardHandler)); err == nil {
		t.Error("a file was taken for a spool folder")
	}
}

func files(t testing.TB, dir string) (out []os.FileInfo) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*.seg"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, info)
	}
	return out
}
