// Package record writes down what the collector is told, one story a host, so that it can be told to a test again.
package record

import (
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// maxStory bounds one host's story in bytes; what comes after that is left out, and the story's last line says so.
const maxStory = 8 << 20

// hostName is what a story's file may be called after.
var hostName = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{0,200}$`)

// Record is a folder of stories.
type Record struct {
	dir     string
	mu      sync.Mutex // guards stories
	stories map[string]*tale
}

// tale is one host's story so far.
type tale struct {
	file  *os.File
	began time.Time
	size  int
}

// Open makes the folder. Stories of an earlier run are written anew.
func Open(dir string) (*Record, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the folder of recordings: %w", err)
	}
	return &Record{dir: dir, stories: make(map[string]*tale)}, nil
}

// Fact writes a fact about a host, or a look at one of its sites.
func (r *Record) Fact(host string, f fact.Fact, now time.Time) error {
	return r.write(host, now, func(began time.Time) story.Step {
		f.Body = since(f.Body, began)
		return story.Step{Fact: &f}
	})
}

// Stream writes that a host's agent opened its stream, or that it ended.
func (r *Record) Stream(host string, open bool, now time.Time) error {
	what := story.Gone
	if open {
		what = story.Speaks
	}
	return r.event(story.Event{What: what, Host: host}, now)
}

// Address writes that an address is registered for a host.
func (r *Record) Address(host string, address netip.Addr, now time.Time) error {
	return r.event(story.Event{What: story.Registered, Host: host, Address: address}, now)
}

func (r *Record) event(e story.Event, now time.Time) error {
	return r.write(e.Host, now, func(time.Time) story.Step { return story.Step{Event: &e} })
}

func (r *Record) write(host string, now time.Time, step func(began time.Time) story.Step) error {
	if !hostName.MatchString(host) {
		return nil // looks that concern no host belong to no host's story
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	t := r.stories[host]
	if t == nil {
		file, err := os.Create(filepath.Join(r.dir, host+".story"))
		if err != nil {
			return fmt.Errorf("begin a recording: %w", err)
		}
		t = &tale{file: file, began: now}
		r.stories[host] = t
	}
	if t.size > maxStory {
		return nil
	}
	s := step(t.began)
	s.At = max(now.Sub(t.began).Round(time.Millisecond), 0)
	line := story.Format(&story.Story{Steps: []story.Step{s}})
	if t.size += len(line); t.size > maxStory {
		line = "# the recording was longer than " + fmt.Sprint(maxStory) + " bytes\n"
	}
	if _, err := t.file.WriteString(strings.TrimLeft(line, " ")); err != nil {
		return fmt.Errorf("write a recording: %w", err)
	}
	return nil
}
