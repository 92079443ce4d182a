package store_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/store"
)

// crashPath tells a copy of the test program to be the process that gets killed.
const crashPath = "GAPURA_STORE_CRASH_PATH"

func TestMain(m *testing.M) {
	if path := os.Getenv(crashPath); path != "" {
		if err := commitForEver(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// commitForEver commits as fast as it can and prints each number after its commit returned.
func commitForEver(path string) error {
	s, err := store.Open(context.Background(), path)
	if err != nil {
		return err
	}
	past, err := s.Load(context.Background())
	if err != nil {
		return err
	}
	for seq := past.HighWater["web-1/a"] + 1; ; seq++ {
		if _, err := s.Commit(context.Background(), heavy(seq)); err != nil {
			return err
		}
		fmt.Println(seq)
	}
}

// TestNothingAcknowledgedIsLostToAKill kills a process in the middle of its commits, again and again on one file.
func TestNothingAcknowledgedIsLostToAKill(t *testing.T) {
	path := filepath.Join(t.TempDir(), "gapura.db")
	var acknowledged uint64
	for round := range 6 {
		last := killedAt(t, path, 20+17*round)
		if last <= acknowledged {
			t.Fatalf("round %d acknowledged nothing", round)
		}
		s := open(t, path)
		stands := load(t, s).HighWater["web-1/a"]
		if stands < last || stands > last+1 { // the last commit may have been done and not told
			t.Errorf("round %d: %d was acknowledged, %d is there", round, last, stands)
		}
		holds(t, s, stands)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		acknowledged = stands
	}
}

// killedAt lets a process commit, kills it after so many commits, and returns the last number it acknowledged.
func killedAt(t *testing.T, path string, commits int) (last uint64) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	child := exec.CommandContext(ctx, os.Args[0])
	child.Env = append(os.Environ(), crashPath+"="+path)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for n := 1; lines.Scan(); n++ { // what it printed before it died is still in the pipe
		if last, err = strconv.ParseUint(lines.Text(), 10, 64); err != nil {
			t.Fatal(err)
		}
		if n == commits {
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := child.Wait(); err == nil || child.ProcessState.Exited() {
		t.Fatalf("the process ended by itself: %v", err)
	}
	return last
}
