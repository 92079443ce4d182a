package sensor

import "strings"

// signature is one error that a server itself writes into its log.
//
// Text is the whole message, from its first character to its last; {fields} stand for what varies. Nothing that a
// visitor can choose may stand before the end of Text: a request, a host, a referrer or a script's output is either
// cut off before (see the readers in signature_line.go) or covered by {any}, which is never looked into.
type signature struct {
	ID     string
	Server string
	Text   string
	Errno  string // when the text names a fixed one
	Wakes  string // server whose logs are worth a look when this is seen
}

// Fields of a text, and the characters that each of them may hold.
var fieldClasses = map[string]func(c byte) bool{
	"number":  digit,
	"child":   digit,
	"errno":   digit,
	"signal":  func(c byte) bool { return 'A' <= c && c <= 'Z' || digit(c) },
	"decimal": func(c byte) bool { return digit(c) || c == '.' },
	"word":    func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte("._-@", c) >= 0 },
	"words":   func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte(" ._-'/,", c) >= 0 },
	"phase":   func(c byte) bool { return letter(c) || c == ' ' },
	"address": func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte(".:-_[]*%", c) >= 0 },
	"to":      func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte(".:-_[]*%", c) >= 0 },
	"unix":    func(c byte) bool { return c > ' ' && c < 0x7f && c != '"' && c != '\'' },
	"script":  func(c byte) bool { return c >= ' ' && c != 0x7f && c != '"' && c != '\'' && c != '?' },
	"any":     func(byte) bool { return true },
}

func digit(c byte) bool  { return '0' <= c && c <= '9' }
func letter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// match compares a message with a signature's text, from its first character to its last, and returns the fields. Of
// two fields with one name the first counts.
func match(text, message string) (map[string]string, bool) {
	literal, rest, more := strings.Cut(text, "{")
	message, ok := strings.CutPrefix(message, literal)
	if !ok || !more {
		return make(map[string]string), ok && message == ""
	}
	name, rest, _ := strings.Cut(rest, "}")
	literal, _, more = strings.Cut(rest, "{")
	class := fieldClasses[name]
	if !more { // the last field ends where the end of the text begins
		value, ok := strings.CutSuffix(message, literal)
		return map[string]string{name: value}, ok && value != "" && all(value, class)
	}
	for end := 1; end < len(message) && class(message[end-1]); end++ {
		if !strings.HasPrefix(message[end:], literal) {
			continue
		}
		if fields, ok := match(rest, message[end:]); ok {
			fields[name] = message[:end]
			return fields, true
		}
	}
	return nil, false
}

func all(s string, class func(byte) bool) bool {
	for i := range len(s) {
		if !class(s[i]) {
			return false
		}
	}
	return true
}

// recognise finds the signature of a message.
func recognise(server, message string) (*signature, map[string]string) {
	for i := range signatures {
		s := &signatures[i]
		if s.Server != server {
			continue
		}
		if fields, ok := match(s.Text, message); ok {
			return s, fields
		}
	}
	return nil, nil
}
