package sensor

import (
	"strings"
	"time"
)

// readApache reads Apache's default form of 2.4:
//
//	[Fri Nov 20 22:56:15.226907 2026] [proxy:error] [pid 41:tid 140] (2)No such file or directory: [client 10.0.0.1:5000] MESSAGE, referer: …
//
// Apache escapes quotes and line breaks of what visitors send; the referrer stands behind the message and is cut off
// only where the message is one that ends before it.
func readApache(line string, zone *time.Location) (logLine, bool) {
	stamp, rest, ok := bracket(line)
	if !ok {
		return logLine{}, false
	}
	at, err := time.ParseInLocation("Mon Jan 02 15:04:05.000000 2006", stamp, zone)
	if err != nil {
		return logLine{}, false
	}
	module, rest, ok := bracket(rest)
	if name, level, two := strings.Cut(module, ":"); !ok || !two || !all(name, fieldClasses["word"]) || !all(level, fieldClasses["word"]) {
		return logLine{}, false
	}
	process, rest, ok := bracket(rest)
	if !ok || !strings.HasPrefix(process, "pid ") {
		return logLine{}, false
	}
	out := logLine{at: at.UTC()}
	if number, after, ok := strings.Cut(rest, ")"); ok && strings.HasPrefix(number, "(") {
		out.errno = errnoName(number[1:])
		_, after, ok = strings.Cut(after, ": ")
		if !ok {
			return logLine{}, false
		}
		rest = after
	}
	for range 2 { // ModSecurity writes the client once more
		party, after, ok := bracket(rest)
		address, remote := strings.CutPrefix(party, "remote ")
		if !ok || !remote && !strings.HasPrefix(party, "client ") {
			break
		}
		if remote && all(address, fieldClasses["address"]) && strings.Contains(address, ":") {
			out.target = "tcp:" + address // the far end of a connection that Apache made
		}
		rest = after
	}
	out.message = rest
	if message, _, ok := strings.Cut(rest, ", referer: "); ok {
		out.message = message
	}
	return out, true
}

// bracket cuts "[content] " off the front.
func bracket(s string) (content, rest string, ok bool) {
	if !strings.HasPrefix(s, "[") {
		return "", s, false
	}
	return strings.Cut(s[1:], "] ")
}
