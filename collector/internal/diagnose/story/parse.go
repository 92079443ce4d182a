package story

import (
	"bufio"
	"fmt"
	"io"
	"net/netip"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Parse reads a story. An error names the line.
func Parse(r io.Reader) (*Story, error) {
	story := &Story{}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, MaxLine)
	for n := 1; lines.Scan(); n++ {
		if len(story.Steps) >= MaxSteps {
			return nil, fmt.Errorf("line %d: more than %d steps", n, MaxSteps)
		}
		if err := story.read(n, strings.TrimSpace(lines.Text())); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read the story: %w", err)
	}
	return story, nil
}

// read takes in one line.
func (s *Story) read(n int, line string) error {
	if comment, ok := strings.CutPrefix(line, "#"); ok {
		if s.Title == "" && len(s.Steps) == 0 {
			s.Title = strings.TrimSpace(comment)
		}
		return nil
	}
	words, err := split(line)
	if err != nil || len(words) == 0 {
		return err
	}
	if words[0] == "given" {
		if len(words) != 2 || s.Given != "" || len(s.Steps) > 0 {
			return fmt.Errorf("given takes one name and stands first")
		}
		s.Given = words[1]
		return nil
	}
	if len(words) < 3 {
		return fmt.Errorf("a line is a time, who it is about, and what")
	}
	at, err := time.ParseDuration(words[0])
	if err != nil || at < 0 || len(s.Steps) > 0 && at < s.Steps[len(s.Steps)-1].At {
		return fmt.Errorf("the time %q does not go forward", words[0])
	}
	step := Step{At: at, Line: n}
	if err := step.read(words[1], words[2:]); err != nil {
		return err
	}
	s.Steps = append(s.Steps, step)
	return nil
}

// read takes in what follows the time.
func (s *Step) read(who string, words []string) (err error) {
	switch {
	case who == "expect":
		s.Expect, err = parseExpect(words)
	case isEvent(words):
		s.Event, err = parseEvent(who, words)
	default:
		s.Fact, err = s.parseFact(who, words)
	}
	return err
}

func (s *Step) parseFact(who string, words []string) (*fact.Fact, error) {
	word, ok := vocabulary[words[0]]
	if !ok {
		return nil, fmt.Errorf("no fact is called %q", words[0])
	}
	f := &fact.Fact{At: s.Time(), Host: who, Witness: word.witness}
	if who == Outside {
		f.Host = ""
	}
	rest := words[1:]
	if last := len(rest) - 1; last >= word.places && strings.HasPrefix(rest[last], "witness=") {
		f.Witness = strings.TrimPrefix(rest[last], "witness=")
		rest = rest[:last]
	}
	body, err := word.parse(rest)
	f.Body = body
	return f, err
}

func isEvent(words []string) bool {
	return words[0] == "agent" || words[0] == Registered || words[0] == Configured || words[0] == Window
}

func parseEvent(who string, words []string) (*Event, error) {
	e := &Event{What: words[0], Host: who}
	switch {
	case len(words) == 2 && words[0] == Registered:
		address, err := netip.ParseAddr(words[1])
		e.Address = address
		return e, err
	case len(words) == 2 && words[0] == Configured && who == Outside:
		e.Host = words[1]
		return e, nil
	case len(words) == 3 && words[0] == Window:
		lasts, err := time.ParseDuration(words[1])
		e.Lasts, e.Why = lasts, words[2]
		return e, err
	case len(words) == 2 && words[0] == "agent" && (words[1] == Speaks || words[1] == Gone):
		e.What = words[1]
		return e, nil
	}
	return nil, fmt.Errorf("an event is agent speaks, agent gone, registered ADDRESS, window LENGTH WHY, or outside site NAME")
}

// parseExpect reads `[latent] CAUSE [STRENGTH] [on SUBJECT] [because TEXT…]`.
func parseExpect(words []string) (*Expect, error) {
	e := &Expect{}
	if words[0] == "latent" {
		e.Latent, words = true, words[1:]
	}
	if len(words) == 0 {
		return nil, fmt.Errorf("expect names a cause, unknown or none")
	}
	e.Cause, words = words[0], words[1:]
	if i := slices.Index(words, "because"); i >= 0 {
		e.Because, words = words[i+1:], words[:i]
	}
	if i := slices.Index(words, "on"); i >= 0 {
		e.On, words = strings.Join(words[i+1:], " "), words[:i]
	}
	if len(words) > 0 {
		e.Strength, words = words[0], words[1:]
	}
	if len(words) > 0 {
		return nil, fmt.Errorf("expect does not understand %q", words[0])
	}
	return e, nil
}
