package diagnose

import (
	"fmt"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// configFails asks whether the server's own test finds its configuration wrong. A test that could not judge, because
// of DNS, a permission or a time-out, is no answer.
func configFails(p part) Condition {
	return Condition{fmt.Sprintf("the configuration test of %s fails", p), func(s *scene) answer {
		if s.name(p) == "" {
			return unseen(s.which(p))
		}
		test, why := latest[fact.ConfigTest](s, s.name(p))
		if why != "" {
			return lacking(s, why, AskConfigTest, s.name(p))
		}
		if v := test.Body.Verdict; v != fact.ConfigOK && v != fact.ConfigError {
			return unseen("configuration test of " + s.name(p) + ": " + v.String() + " " + test.Body.Text)
		}
		return seen(test.Body.Verdict == fact.ConfigError, evidence(test, testSays(test.Body)))
	}}
}

// testSays says what a configuration test found, and where.
func testSays(t fact.ConfigTest) string {
	if t.Verdict == fact.ConfigOK {
		return t.Server + " accepts its configuration"
	}
	text := t.Server + " rejects its configuration"
	if place := place(t.File, t.Line); place != "" {
		text += " at " + place
	}
	if t.Text != "" {
		text += ": " + t.Text
	}
	return text
}

// place prints file:line, as far as it is known.
func place(file string, line uint32) string {
	if file == "" || line == 0 {
		return file
	}
	return fmt.Sprintf("%s:%d", file, line)
}

// testWords asks whether the server's own test says certain words, whatever it made of them: a name that does not
// resolve is an error of the environment.
func testWords(p part, words string) Condition {
	return Condition{fmt.Sprintf("the configuration test of %s says %q", p, words), func(s *scene) answer {
		if s.name(p) == "" {
			return unseen(s.which(p))
		}
		test, why := latest[fact.ConfigTest](s, s.name(p))
		if why != "" {
			return unseen(why)
		}
		says := test.Body.Verdict != fact.ConfigOK && strings.Contains(test.Body.Text, words)
		return seen(says, evidence(test, s.name(p)+" cannot start with its configuration: "+test.Body.Text))
	}}
}
