package story

import (
	"fmt"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Format writes a story so that Parse reads the same one.
func Format(s *Story) string {
	var b strings.Builder
	if s.Title != "" {
		fmt.Fprintf(&b, "# %s\n", strings.Join(strings.Fields(s.Title), " "))
	}
	if s.Given != "" {
		fmt.Fprintf(&b, "given %s\n", quote(s.Given))
	}
	for _, step := range s.Steps {
		fmt.Fprintf(&b, "%-5s %s\n", step.At, step.words())
	}
	return b.String()
}

func (s Step) words() string {
	switch {
	case s.Expect != nil:
		return s.Expect.words()
	case s.Event != nil:
		return s.Event.words()
	}
	return factWords(*s.Fact)
}

func factWords(f fact.Fact) string {
	who := f.Host
	if who == "" {
		who = Outside
	}
	word := wordOf(f.Body.Kind())
	text := fmt.Sprintf("%-8s %s %s", quote(who), word.name, strings.Join(word.print(f.Body), " "))
	if f.Witness != word.witness {
		text += " witness=" + quote(f.Witness)
	}
	return text
}

func (e *Event) words() string {
	switch e.What {
	case Registered:
		return fmt.Sprintf("%-8s %s %s", quote(e.Host), Registered, e.Address)
	case Configured:
		return fmt.Sprintf("%-8s %s %s", Outside, Configured, quote(e.Host))
	case Window:
		return fmt.Sprintf("%-8s %s %s %s", quote(e.Host), Window, e.Lasts, quote(e.Why))
	}
	return fmt.Sprintf("%-8s agent %s", quote(e.Host), e.What)
}

func (e *Expect) words() string {
	words := []string{"expect  "}
	if e.Latent {
		words = append(words, "latent")
	}
	words = append(words, quote(e.Cause))
	if e.Strength != "" {
		words = append(words, quote(e.Strength))
	}
	if e.On != "" {
		words = append(words, "on", e.On)
	}
	if len(e.Because) > 0 {
		words = append(words, "because")
	}
	for _, text := range e.Because {
		words = append(words, quote(text))
	}
	return strings.Join(words, " ")
}
