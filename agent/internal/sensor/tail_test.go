package sensor

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// scroll is a log as its server and logrotate treat it.
type scroll struct {
	t    testing.TB
	path string
	tail *tail
}

func newScroll(t testing.TB, before string) *scroll {
	t.Helper()
	s := &scroll{t: t, path: filepath.Join(t.TempDir(), "error.log")}
	s.write(s.path, before)
	var err error
	if s.tail, err = newTail(s.path); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.tail.close)
	return s
}

func (s *scroll) write(path, text string) {
	s.t.Helper()
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err == nil {
		_, err = file.WriteString(text)
		file.Close()
	}
	s.ok(err)
}

func (s *scroll) ok(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *scroll) want(want ...string) {
	s.t.Helper()
	lines, _, err := s.tail.read()
	s.ok(err)
	var got []string
	for _, line := range lines {
		got = append(got, line.text)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		s.t.Error(diff)
	}
}

// turn reports nothing of a file that is as the last read left it.
func (s *scroll) turn(news bool) {
	s.t.Helper()
	if got, err := s.tail.turn(); err != nil || got != news {
		s.t.Errorf("news: %v, %v; want %v", got, err, news)
	}
}

func TestTailBeginsAtTheEndAndTakesWholeLines(t *testing.T) {
	s := newScroll(t, "old\nhalf a")
	s.want()
	s.write(s.path, " line\nnew\nunfin")
	s.want(" line", "new")
	s.write(s.path, "ished\n")
	s.want("unfinished")
	s.want()
}

func TestTailFollowsARename(t *testing.T) {
	s := newScroll(t, "old\n")
	s.ok(os.Rename(s.path, s.path+".1"))
	s.turn(false) // nothing is there yet
	s.write(s.path+".1", "still the old file\n")
	s.want("still the old file")
	s.write(s.path, "created\n")
	s.turn(true)
	s.write(s.path+".1", "a late worker\n")
	s.want("a late worker", "created")
	s.turn(false)
	s.write(s.path+".1", "too late\n")
	s.write(s.path, "second\n")
	s.want("second")
}

func TestTailFollowsCopyAndTruncate(t *testing.T) {
	s := newScroll(t, "")
	s.write(s.path, "2026/11/20 the first line\n")
	s.want("2026/11/20 the first line")
	s.ok(os.Truncate(s.path, 0))
	s.write(s.path, "short\n")
	s.want("short")
	s.ok(os.Truncate(s.path, 0))
	s.write(s.path, "longer than what was there before\nand more\n")
	s.want("longer than what was there before", "and more")
	s.turn(false)
	s.ok(os.Truncate(s.path, 0))
	s.write(s.path, "just as long as what was read of it before\n")
	s.ok(os.Chtimes(s.path, time.Time{}, time.Now().Add(time.Second))) // the clock of files ticks slowly
	s.turn(true)
	s.want("just as long as what was read of it before")
	s.turn(false)
}

func TestTailBoundsALine(t *testing.T) {
	s := newScroll(t, "")
	long := strings.Repeat("x", 3*maxLine)
	s.write(s.path, long+"\nshort\n"+long[:5000])
	s.want(long[:maxLine], "short", long[:maxLine])
	s.write(s.path, long+"\nlast\n")
	s.want("last")
}

func TestTailSkipsWhatIsTooMuchAndCountsIt(t *testing.T) {
	s := newScroll(t, "")
	for i := range 40000 {
		if i%4000 == 0 {
			s.write(s.path, strings.Repeat(fmt.Sprintf("line %06d\n", i), 4000))
		}
	}
	lines, skipped, err := s.tail.read()
	s.ok(err)
	if want := int64(40000*12 - maxTailRead); skipped != want || len(lines) > maxTailRead/12 {
		t.Errorf("skipped %d bytes, want %d; took %d lines", skipped, want, len(lines))
	}
	for _, line := range lines {
		if len(line.text) != len("line 000000") {
			t.Fatalf("half a line was taken for a whole one: %q", line.text)
		}
	}
}

func TestTailOfWhatIsNoFile(t *testing.T) {
	if _, err := newTail(t.TempDir()); err == nil {
		t.Error("a folder was taken for a log")
	}
	if _, err := newTail("/dev/zero"); err == nil {
		t.Error("a device was taken for a log")
	}
}
