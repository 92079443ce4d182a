package diagnose

import (
	"fmt"
	"strings"
	"text/template"
)

// Advice is what to tell the owner of a site: what happened, what to do, what not to do; in English, Indonesian and
// Vietnamese. Each text is a text/template over Particulars.
type Advice struct {
	EN, ID, VI string

	texts map[string]*template.Template
}

// compile parses the texts once; one that is missing or wrong is a mistake of the programmer.
func (a *Advice) compile(cause string) {
	a.texts = map[string]*template.Template{}
	for language, text := range map[string]string{"en": a.EN, "id": a.ID, "vi": a.VI} {
		if strings.TrimSpace(text) == "" {
			panic(fmt.Sprintf("cause %s has no advice in %s", cause, language))
		}
		a.texts[language] = template.Must(template.New(cause + " " + language).Parse(unindent(text)))
	}
}

// about writes the advice for a scene in which this part is broken, by language.
func (a *Advice) about(s *scene, broken part) map[string]string {
	particulars := s.particulars(broken)
	texts := make(map[string]string, len(a.texts))
	for language, text := range a.texts {
		var b strings.Builder
		if err := text.Execute(&b, particulars); err != nil {
			b.WriteString(" …") // a test executes every text, so this is a text cut short and never a panic
		}
		texts[language] = b.String()
	}
	return texts
}

// unindent returns the lines of a text without the blanks around them.
func unindent(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line)
	}
	return strings.Join(lines, "\n")
}
