package cli_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/gapura-dev/gapura/collector/internal/cli"
)

// hostile holds what could steer a terminal, forge a line or hide text.
const hostile = "\x1b[2J\x1b]0;owned\x07\r\nshop.example is well\x9b31m\u009b31m\u202egnp\u2066\u200b\u2028\x00\x7f<script>alert(1)</script>\U000e0041"

// poison puts the hostile text into every string of a message.
func poison(m protoreflect.Message) {
	m.Range(func(f protoreflect.FieldDescriptor, v protoreflect.Value) bool {
		text := strings.ToValidUTF8(hostile, "")
		switch {
		case f.IsMap():
			v.Map().Range(func(k protoreflect.MapKey, _ protoreflect.Value) bool {
				v.Map().Set(k, protoreflect.ValueOfString(text))
				return true
			})
		case f.IsList() && f.Message() != nil:
			for i := range v.List().Len() {
				poison(v.List().Get(i).Message())
			}
		case f.IsList():
			for i := range v.List().Len() {
				v.List().Set(i, protoreflect.ValueOfString(text))
			}
		case f.Message() != nil:
			if !strings.HasPrefix(string(f.Message().FullName()), "google.") {
				poison(v.Message())
			}
		case f.Kind() == protoreflect.StringKind && f.Name() != "state" && f.Name() != "kind":
			m.Set(f, protoreflect.ValueOfString(text))
		}
		return true
	})
}

// TestHostileWordsNeverReachATerminal prints answers whose every word is hostile.
func TestHostileWordsNeverReachATerminal(t *testing.T) {
	poisoned := answers()
	for _, answer := range poisoned {
		poison(answer.ProtoReflect())
	}
	p := operator(t, &fake{why: poisoned})
	for name := range poisoned {
		for _, output := range []string{"table", "json"} {
			for _, lang := range []string{"en", "id", "vi"} {
				p.types(t, "why", name, "-o", output, "--lang", lang)
				check(t, name+" "+output, p.out.String())
			}
		}
		p.types(t, "why", name, "-o", "json")
		var back map[string]any
		if err := json.Unmarshal(p.out.Bytes(), &back); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	p.types(t, "why", hostile)
	check(t, "error", p.err.String())
	p.types(t, hostile)
	check(t, "command", p.err.String())
	p.types(t, "why", "x", "--"+hostile)
	check(t, "flag", p.err.String())
}

// check fails for what is neither printable nor a line break, and for a line that a host forged.
func check(t testing.TB, name, text string) {
	t.Helper()
	if text == "" || !utf8.ValidString(text) {
		t.Errorf("%s: printed %q", name, text)
	}
	for _, r := range text {
		if r != '\n' && !unicode.IsPrint(r) {
			t.Errorf("%s: %U reached the terminal", name, r)
			return
		}
	}
	if strings.Contains(text, "\nshop.example is well") {
		t.Errorf("%s: a forged line reached the terminal", name)
	}
}

func TestPoisonReachesDeep(t *testing.T) {
	answer := proto.CloneOf(answers()["sites/shop.example"])
	poison(answer.ProtoReflect())
	if !strings.Contains(answer.GetIncident().GetEvidence()[0].GetText(), "\x1b") {
		t.Error("the test above tests nothing")
	}
}

func FuzzSafe(f *testing.F) {
	for _, seed := range []string{"", "plain", hostile, "héllo Việt", "\xff\xfe", "\U000e0041"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, r := range cli.Safe(text) {
			if !unicode.IsPrint(r) {
				t.Fatalf("%q lets %U through", text, r)
			}
		}
		asJSON, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		var back, want string
		if json.Unmarshal(cli.SafeJSON(asJSON), &back) != nil || json.Unmarshal(asJSON, &want) != nil || back != want {
			t.Fatalf("%q became %q in JSON", want, back)
		}
	})
}
