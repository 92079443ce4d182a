package sensor

import (
	"strconv"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// logLine is what a server itself wrote in one line of its error log.
type logLine struct {
	at      time.Time
	message string // without anything that a visitor chose, or with it behind a fixed beginning
	errno   string // named before the message (Apache)
	vhost   string
	target  string
	// doubtful says that a second client stands in the line: somebody else than the server wrote one of them.
	doubtful bool
}

// readers cut a line into what the server wrote; they report false for a line that is not of the server's own form.
var readers = map[string]func(line string, zone *time.Location) (logLine, bool){
	nginx: readNginx, apache: readApache, phpFPM: readPHPFPM, php: readPHPLog,
}

// readSign reads one line as a sign, without unit and count. Times in logs are those of the machine's zone.
func readSign(server, line string, zone *time.Location) (sign fact.LogSign, wakes string, ok bool) {
	read := readers[server]
	if read == nil {
		return fact.LogSign{}, "", false
	}
	l, ok := read(line, zone)
	if !ok {
		return fact.LogSign{}, "", false
	}
	if words, ok := scriptsWords(server, l.message); ok {
		sign, ok := readPHP(words)
		if sign.Server = server; server == php {
			sign.Server = phpFPM
		}
		sign.Vhost, sign.Target = l.vhost, l.target
		sign.Count, sign.First, sign.Last = 1, l.at, l.at
		return sign, "", ok
	}
	if server == nginx && foreign(line) {
		return fact.LogSign{}, "", false
	}
	s, fields := recognise(server, l)
	if s == nil {
		return fact.LogSign{}, "", false
	}
	if l.doubtful && strings.Contains(s.Text, "{any}") {
		l.vhost, l.target = "", ""
	}
	if server == nginx && !strings.Contains(s.Text, "upstream") && !strings.Contains(fields["phase"], "upstream") {
		l.target = "" // nginx names none here: if there is one, a visitor wrote it
	}
	sign = fact.LogSign{
		Signature: s.ID, Server: server, Vhost: l.vhost, Target: l.target, Script: fields["script"], Errno: l.errno,
		About: aboutOf(s, fields), Took: seconds(fields["took"]), Count: 1, First: l.at, Last: l.at,
	}
	if path := fields["unix"]; path != "" {
		sign.Target = "unix:" + path
	} else if address := fields["address"]; strings.Contains(address, ":") {
		sign.Target = "tcp:" + address
	}
	if number := fields["errno"]; number != "" {
		sign.Errno = errnoName(number)
	} else if fields["signal"] != "" {
		sign.Errno = fields["signal"]
	}
	switch s.Errno {
	case "":
	case none:
		sign.Errno = ""
	default:
		sign.Errno = s.Errno
	}
	sign.Sample = redact(s.Text, fields, l)
	return sign, s.Wakes, true
}

// aboutOf returns what a sign is about.
func aboutOf(s *signature, fields map[string]string) string {
	if s.About == ruleID {
		return wafRule(fields["any"])
	}
	if s.About != "" {
		return s.About
	}
	for _, name := range abouts {
		if value := fields[name]; value != "" {
			return value[:min(len(value), maxAbout)]
		}
	}
	return ""
}

// maxAbout bounds what a sign is about, in bytes.
const maxAbout = 255

// seconds reads a duration as servers write it, "2.346010"; what is none, or longer than a day, is 0.
func seconds(s string) time.Duration {
	value, err := strconv.ParseFloat(s, 64)
	if err != nil || value < 0 || value > 86_400 {
		return 0
	}
	return time.Duration(value * float64(time.Second)).Round(time.Microsecond)
}

// redact writes the line anew from what the server said, without client, request, host and referrer.
func redact(text string, fields map[string]string, l logLine) string {
	var out strings.Builder
	for literal, rest, more := strings.Cut(text, "{"); ; literal, rest, more = strings.Cut(rest, "{") {
		out.WriteString(literal)
		if !more {
			break
		}
		var name string
		name, rest, _ = strings.Cut(rest, "}")
		switch name {
		case "any", "visitor":
			out.WriteString("…")
		default:
			out.WriteString(fields[name])
		}
	}
	if l.vhost != "" {
		out.WriteString(", server: " + l.vhost)
	}
	if l.target != "" {
		out.WriteString(", upstream: " + l.target)
	}
	return strings.ToValidUTF8(out.String()[:min(out.Len(), 512)], "?")
}

// errnoNames are those that separate causes (truth.md section 2).
var errnoNames = map[string]string{
	"2": "ENOENT", "11": "EAGAIN", "13": "EACCES", "24": "EMFILE", "28": "ENOSPC", "98": "EADDRINUSE", "99": "EADDRNOTAVAIL",
	"101": "ENETUNREACH", "104": "ECONNRESET", "110": "ETIMEDOUT", "111": "ECONNREFUSED", "113": "EHOSTUNREACH",
	"70007": "ETIMEDOUT", // APR_TIMEUP
}

// errnoName returns the name of an error number, or the number where it has no name here.
func errnoName(number string) string {
	if name := errnoNames[number]; name != "" {
		return name
	}
	if _, err := strconv.ParseUint(number, 10, 16); err != nil {
		return ""
	}
	return number
}
