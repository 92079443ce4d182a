package sensor

import (
	"strings"
	"time"
)

// nginxCut is where nginx cuts a line (NGX_MAX_ERROR_STR is 2048): what a longer one ends with cannot be trusted.
const nginxCut = 2040

// readNginx reads
//
//	2026/11/20 22:56:12 [error] 29#29: *31 MESSAGE, client: …, server: NAME, request: "…", upstream: "URL", host: "…", referrer: "…"
//
// nginx does not escape what visitors send. The message and the server's name stand before the first of it; the
// upstream stands behind the request, so it is taken only when there is no second thing that looks like one.
func readNginx(line string, zone *time.Location) (logLine, bool) {
	const layout = "2006/01/02 15:04:05"
	if len(line) < len(layout)+2 || line[len(layout)] != ' ' {
		return logLine{}, false
	}
	at, err := time.ParseInLocation(layout, line[:len(layout)], zone)
	if err != nil {
		return logLine{}, false
	}
	fields, ok := match("[{word}] {number}#{number}: {any}", line[len(layout)+1:])
	if !ok {
		return logLine{}, false
	}
	message := fields["any"]
	if rest, found := strings.CutPrefix(message, "*"); found {
		connection, rest, _ := strings.Cut(rest, " ")
		if !all(connection, digit) {
			return logLine{}, false
		}
		message = rest
	}
	out := logLine{at: at.UTC()}
	message, tail, asked := strings.Cut(message, ", client: ")
	out.message = message
	out.doubtful = strings.Contains(tail, ", client: ") || len(line) >= nginxCut
	if asked {
		out.vhost = nginxVhost(tail)
		out.target = nginxUpstream(tail, len(line) >= nginxCut)
	}
	return out, true
}

// nginxVhost reads the name behind the client's address: everything before the request is the server's.
func nginxVhost(tail string) string {
	tail, _, _ = strings.Cut(tail, `, request: "`)
	_, name, ok := strings.Cut(tail, ", server: ")
	if !ok || name == "" || len(name) > 253 || strings.ContainsAny(name, "\", ") {
		return ""
	}
	return name
}

// nginxUpstream reads the address of the upstream as a target.
func nginxUpstream(tail string, cut bool) string {
	const field = `, upstream: "`
	if cut || strings.Count(tail, field) != 1 {
		return "" // a visitor wrote one of them, or the real one is cut off
	}
	_, url, _ := strings.Cut(tail, field)
	scheme, rest, ok := strings.Cut(url, "://")
	if !ok || !all(scheme, letter) {
		return ""
	}
	if path, unix := strings.CutPrefix(rest, "unix:"); unix {
		if end := strings.IndexAny(path, `":`); end > 0 && all(path[:end], fieldClasses["unix"]) {
			return "unix:" + path[:end]
		}
		return ""
	}
	end := strings.IndexAny(rest, `/"`)
	if end <= 0 || !all(rest[:end], fieldClasses["address"]) || !strings.Contains(rest[:end], ":") {
		return "" // the name of a group
	}
	return "tcp:" + rest[:end]
}

// foreign reports whether nginx copies a script's words into this line as they are, line breaks included: what follows
// within one record may then look like lines of nginx and is not.
func foreign(line string) bool {
	_, rest, ok := strings.Cut(line, "] ")
	if !ok {
		return false
	}
	_, message, _ := strings.Cut(rest, ": ")
	if number, after, ok := strings.Cut(message, " "); ok && strings.HasPrefix(number, "*") {
		message = after
	}
	return strings.HasPrefix(message, "FastCGI sent in stderr:") || strings.HasPrefix(message, "[lua]") ||
		strings.HasPrefix(message, "js:") || strings.HasPrefix(message, "perl:")
}
