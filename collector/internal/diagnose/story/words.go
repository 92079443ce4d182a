package story

import (
	"fmt"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// word is how a kind of fact is told: its name, who usually says it, and how its body is read and written.
type word struct {
	name, witness string
	kind          fact.Kind
	places        int // how many values stand by place, before those with a name
	parse         func(words []string) (fact.Body, error)
	print         func(body fact.Body) []string
}

// vocabulary holds one word for each kind of fact. Silence has none: it is computed, and told by leaving things out.
var vocabulary = index(
	tell("unit", "units", unitFields),
	tell("load", "load", loadFields),
	tell("test", "configtest", testFields),
	tell("vhost", "topology", vhostFields),
	tell("target", "targets", targetFields),
	tell("pool", "pools", poolFields),
	tell("sign", "weblog", signFields),
	tell("look", "prober", lookFields),
	tell("socket", "sockets", socketFields),
	tell("process", "processes", processFields),
	tell("wait", "waits", waitFields),
	tell("certificate", "certificates", certificateFields),
	tell("resolver", "resolver", resolverFields),
	tell("firewall", "firewall", firewallFields),
	tell("change", "changes", changeFields),
	tell("traffic", "traffic", trafficFields),
	tell("inside", "inside", insideFields),
	tell("arrival", "traffic", arrivalFields),
	tell("outcome", "act", outcomeFields),
	tell("missing", "agent", missingFields),
	tell("gap", "agent", gapFields),
	tell("removal", "agent", removalFields),
	tell("opaque", "agent", opaqueFields),
)

// Kinds returns every kind of fact that a story can tell.
func Kinds() []fact.Kind {
	var kinds []fact.Kind
	for _, w := range vocabulary {
		kinds = append(kinds, w.kind)
	}
	return kinds
}

func index(words ...word) map[string]word {
	byName := map[string]word{}
	for _, w := range words {
		byName[w.name] = w
	}
	return byName
}

func wordOf(kind fact.Kind) word {
	for _, w := range vocabulary {
		if w.kind == kind {
			return w
		}
	}
	return word{}
}

// tell makes the word of a fact from the list of its fields.
func tell[T fact.Body](name, witness string, fields func(*T) []field) word {
	var zero T
	return word{
		name: name, witness: witness, kind: zero.Kind(), places: places(fields(&zero)),
		parse: func(words []string) (fact.Body, error) {
			var body T
			err := fill(fields(&body), words)
			return body, err
		},
		print: func(body fact.Body) []string {
			said := body.(T)
			return spell(fields(&said))
		},
	}
}

// field is one part of a fact: a value by place when it has no name, else name=value.
type field struct {
	name  string
	value value
}

// value is a place that a text can be read into and written from. A repeated value is read once for each text.
type value interface {
	read(text string) error
	write() []string // empty when there is nothing to say
}

// places counts the fields without a name; they stand first.
func places(fields []field) (n int) {
	for _, f := range fields {
		if f.name == "" {
			n++
		}
	}
	return n
}

// fill reads the words into the fields: those without a name by place, all of them; the others by name, in any order.
func fill(fields []field, words []string) error {
	if n := places(fields); len(words) < n {
		return fmt.Errorf("%d words are not the %d that must stand there", len(words), n)
	}
	for i, w := range words {
		f, text := &fields[min(i, len(fields)-1)], w
		if i >= places(fields) {
			name, value, _ := strings.Cut(w, "=")
			f, text = find(fields, name), value
		}
		if f == nil {
			return fmt.Errorf("no field takes %q", w)
		}
		if err := f.value.read(text); err != nil {
			return fmt.Errorf("read %q: %w", w, err)
		}
	}
	return nil
}

func find(fields []field, name string) *field {
	for i := range fields {
		if fields[i].name == name && name != "" {
			return &fields[i]
		}
	}
	return nil
}

func spell(fields []field) []string {
	var words []string
	for _, f := range fields {
		texts := f.value.write()
		if f.name == "" && len(texts) == 0 {
			texts = []string{""}
		}
		for _, text := range texts {
			if f.name != "" {
				words = append(words, f.name+"="+quote(text))
			} else {
				words = append(words, quote(text))
			}
		}
	}
	return words
}
