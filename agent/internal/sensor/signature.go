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
	Errno  string // when the text names a fixed one, none when what stands before the message misleads
	About  string // what it is about, where that is not one of the fields that say so
	With   string // errno that must stand before the message
	Wakes  string // server whose logs are worth a look when this is seen
	// Alone says that a visitor can write into the text itself: a line that holds a second client is not read at all.
	Alone bool
	// Remote says that the line must be about a connection that the server itself made.
	Remote bool
}

// none is the errno of a row whose line carries a number that means something else.
const none = "-"

// abouts are the fields that say what a sign is about.
var abouts = [...]string{"name", "zone", "reason", "scheme", "stage", "resolver", "other"}

// Fields of a text, and the characters that each of them may hold.
var fieldClasses = map[string]func(c byte) bool{
	"number":   digit,
	"child":    digit,
	"errno":    digit,
	"signal":   func(c byte) bool { return 'A' <= c && c <= 'Z' || digit(c) },
	"decimal":  func(c byte) bool { return digit(c) || c == '.' },
	"word":     func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte("._-@", c) >= 0 },
	"words":    func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte(" ._-'/,", c) >= 0 },
	"phase":    func(c byte) bool { return letter(c) || c == ' ' },
	"stage":    func(c byte) bool { return letter(c) || c == ' ' },
	"took":     func(c byte) bool { return digit(c) || c == '.' },
	"code":     func(c byte) bool { return letter(c) || digit(c) },
	"zone":     func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte("._-", c) >= 0 },
	"other":    func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte("._-", c) >= 0 },
	"scheme":   func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte("+-.", c) >= 0 },
	"name":     func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte(".-_:[]*", c) >= 0 },
	"reason":   func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte(" ._-'/", c) >= 0 },
	"resolver": func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte(".:-[]%", c) >= 0 },
	"address":  func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte(".:-_[]*%", c) >= 0 },
	"visitor":  func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte(".:", c) >= 0 },
	"to":       func(c byte) bool { return letter(c) || digit(c) || strings.IndexByte(".:-_[]*%", c) >= 0 },
	"unix":     func(c byte) bool { return c > ' ' && c < 0x7f && c != '"' && c != '\'' },
	"file":     func(c byte) bool { return c > ' ' && c < 0x7f && c != '"' && c != '\'' },
	"place":    func(c byte) bool { return c > ' ' && c < 0x7f && c != '"' && c != '\'' },
	"script":   func(c byte) bool { return c >= ' ' && c != 0x7f && c != '"' && c != '\'' && c != '?' },
	"any":      func(byte) bool { return true },
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

// recognise finds the signature of what a server wrote.
func recognise(server string, l logLine) (*signature, map[string]string) {
	for i := range signatures {
		s := &signatures[i]
		if s.Server != server || s.With != "" && s.With != l.errno || s.Alone && l.doubtful || s.Remote && l.target == "" {
			continue
		}
		if fields, ok := match(s.Text, l.message); ok {
			return s, fields
		}
	}
	return nil, nil
}
