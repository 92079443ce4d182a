package sensor

import (
	"strconv"
	"strings"
)

// asked is what one line of an access log says. All of it but the status and the vhost is the visitor's.
type asked struct {
	vhost   string
	client  string // address; it is counted and never handed on
	request string // "GET / HTTP/1.1", or the target alone
	status  int
}

// accessForm is the form of an access log: fields, and what the server writes between them.
type accessForm struct {
	before string // the first field
	fields []accessField
}

// accessField is one field and the text that ends it.
type accessField struct {
	is    fieldKind
	until string
}

type fieldKind int8

const (
	otherField fieldKind = iota
	clientField
	vhostField
	requestField
	statusField
)

// nginxFields and apacheFields are those that are read. $host and %V are the visitor's own word for the vhost.
var (
	nginxFields = map[string]fieldKind{
		"remote_addr": clientField, "server_name": vhostField, "request": requestField, "request_uri": requestField, "status": statusField,
	}
	apacheFields = map[byte]fieldKind{'h': clientField, 'a': clientField, 'v': vhostField, 'r': requestField, 's': statusField}
)

// The forms that the servers bring along.
const (
	combinedForm      = `$remote_addr - $remote_user [$time_local] "$request" $status `
	vhostCombinedForm = `%v:%p %h %l %u %t "%r" %>s `
)

// formOf reads the form of a log as log_format or LogFormat have it. One that names no status, or is one of the servers'
// own, is read as the combined form.
func formOf(format string) accessForm {
	var form accessForm
	switch {
	case format == "vhost_combined":
		form = formOfApache(vhostCombinedForm)
	case strings.Contains(format, "$"):
		form = formOfNginx(format)
	case strings.Contains(format, "%"):
		form = formOfApache(format)
	}
	for i, field := range form.fields {
		if field.is == statusField {
			form.fields = form.fields[:i+1] // what follows is of no use
			return form
		}
	}
	return formOfNginx(combinedForm)
}

func formOfNginx(format string) accessForm {
	var form accessForm
	form.before, format, _ = strings.Cut(format, "$")
	for more := format != ""; more; {
		var name string
		if inner, braced := strings.CutPrefix(format, "{"); braced {
			name, format, _ = strings.Cut(inner, "}")
		} else {
			end := 0
			for end < len(format) && (letter(format[end]) || digit(format[end]) || format[end] == '_') {
				end++
			}
			name, format = format[:end], format[end:]
		}
		field := accessField{is: nginxFields[name]}
		field.until, format, more = strings.Cut(format, "$")
		form.add(field, more)
	}
	return form
}

func formOfApache(format string) accessForm {
	var form accessForm
	form.before, format, _ = strings.Cut(strings.ReplaceAll(format, `\"`, `"`), "%")
	for more := format != ""; more; {
		plain := !strings.HasPrefix(format, "{")
		if !plain {
			_, format, _ = strings.Cut(format, "}")
		}
		format = strings.TrimLeft(format, "<>!,0123456789")
		field := accessField{}
		if format != "" {
			if plain {
				field.is = apacheFields[format[0]]
			}
			format = format[1:]
		}
		field.until, format, more = strings.Cut(format, "%")
		form.add(field, more)
	}
	return form
}

// add adds a field. Fields with nothing between them are one, and it cannot be told what is whose.
func (f *accessForm) add(field accessField, more bool) {
	if last := len(f.fields) - 1; last >= 0 && f.fields[last].until == "" {
		f.fields[last] = accessField{until: field.until}
	} else if field.until != "" || more || field.is != otherField {
		f.fields = append(f.fields, field)
	}
}

// read reads a line. What a visitor sends may hold any text but a bare quote: both servers escape it.
func (f accessForm) read(line string) (asked, bool) {
	var out asked
	line, ok := strings.CutPrefix(line, f.before)
	for i := 0; ok && i < len(f.fields); i++ {
		field := f.fields[i]
		end := len(line)
		if field.until != "" {
			end = endOf(line, field.until)
		}
		if ok = end >= 0; !ok {
			break
		}
		value := line[:end]
		line = line[min(end+len(field.until), len(line)):]
		switch field.is {
		case clientField:
			out.client = value
		case vhostField:
			if len(value) <= 253 && all(value, fieldClasses["word"]) {
				out.vhost = value
			}
		case requestField:
			out.request = value
		case statusField:
			out.status, ok = statusOf(value)
		}
	}
	return out, ok && out.status != 0
}

// endOf returns where a text begins in a line, passing over quotes that a backslash escapes.
func endOf(line, until string) int {
	for from := 0; ; {
		at := strings.Index(line[from:], until)
		if at < 0 {
			return -1
		}
		at += from
		if until[0] != '"' || !escaped(line[:at]) {
			return at
		}
		from = at + 1
	}
}

func escaped(before string) bool {
	backslashes := len(before) - len(strings.TrimRight(before, `\`))
	return backslashes%2 == 1
}

func statusOf(s string) (int, bool) {
	if len(s) > 3 { // the last field of a form that was cut after it
		s = s[:3]
	}
	n, err := strconv.ParseUint(s, 10, 16)
	return int(n), err == nil && n >= 100 && n <= 999
}

// lookToken returns the token of a look that an observer of ours sent: "gapura-look=" and 16 hexadecimal digits, the last
// of a request's query.
func lookToken(request string) string {
	const name, size = "gapura-look=", 16
	target := request
	if _, rest, ok := strings.Cut(request, " "); ok {
		target, _, _ = strings.Cut(rest, " ")
	}
	at := len(target) - size - len(name)
	if at < 1 || target[at-1] != '?' && target[at-1] != '&' || target[at:at+len(name)] != name {
		return ""
	}
	token := target[at+len(name):]
	if !all(token, func(c byte) bool { return digit(c) || 'a' <= c && c <= 'f' }) {
		return ""
	}
	return strings.Clone(token)
}
