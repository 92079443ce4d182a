package webconf

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// maxText bounds the words of a test that are handed on, in bytes.
const maxText = 480

// Result is the answer of a server's own configuration test.
type Result struct {
	Verdict fact.Verdict
	File    string // where the error is, when the test says so
	Line    uint32
	Text    string // the test's own words about its first error: one line, bounded, without credentials
}

// environment lists words of errors that say nothing about the configuration: the same file passes on a healthy host,
// or outside our own sandbox.
var environment = []string{
	"host not found in", "could not be resolved",
	"Permission denied", "Operation not permitted", "Read-only file system", "No space left on device",
	"Cannot allocate memory", "Too many open files", "Resource temporarily unavailable", "Disk quota exceeded",
	"Input/output error", "Connection timed out", "Temporary failure in name resolution",
}

// judge builds the answer of a test that failed, from the line that says why.
func judge(text, file string, line uint32) Result {
	r := Result{Verdict: fact.ConfigError, File: file, Line: line, Text: clean(text)}
	for _, words := range environment {
		if strings.Contains(text, words) {
			r.Verdict = fact.EnvironmentError
		}
	}
	return r
}

// unread is the answer of a test that failed without saying why: nothing is known about the configuration.
func unread(output string) Result {
	return Result{Verdict: fact.EnvironmentError, Text: clean(output)}
}

var (
	nginxError = lazily(`\[(?:emerg|alert|crit)\] (?:\d+#\d+: )?(?:\*\d+ )?(.+)`)
	nginxPlace = lazily(` in (/[^\n]+):(\d+)$`)
	apacheAt   = lazily(`(?:AH\d{5}: )?[Ss]yntax error on line (\d+) of ([^\n]+?):(?: (.+))?$`)
	apacheCode = lazily(`AH\d{5}: .+|\(\d+\)[A-Z].+`)
	// It writes "2025-03-24 15:56:30.519198 [ERROR] [962401] [config:server:listener] …".
	litespeedError = lazily(`\[ERROR\] (?:\[[^\]\n]*\] )*(.+)`)
	fpmError       = lazily(`(?:ERROR|ALERT): (?:\[(/[^\]\n]+):(\d+)\] )?(.+)`)
)

// NginxTest reads what `nginx -t` or `nginx -T` printed on its error output; ok says that it ended with 0.
func NginxTest(output string, ok bool) Result {
	if ok {
		return Result{Verdict: fact.ConfigOK}
	}
	found := nginxError().FindStringSubmatch(bounded(output))
	if found == nil {
		return unread(output)
	}
	text := strings.TrimSpace(found[1])
	place := nginxPlace().FindStringSubmatch(text)
	if place == nil {
		return judge(text, "", 0)
	}
	return judge(strings.TrimSuffix(text, place[0]), place[1], number(place[2]))
}

// ApacheTest reads what `apachectl configtest` printed; ok says that it ended with 0.
func ApacheTest(output string, ok bool) Result {
	if ok {
		return Result{Verdict: fact.ConfigOK}
	}
	lines := strings.Split(bounded(output), "\n")
	place := Result{}
	for i, line := range lines {
		found := apacheAt().FindStringSubmatch(strings.TrimSpace(line))
		if found == nil {
			continue
		}
		// An error in an included file is told from the outside in, on one line; the innermost place counts.
		place = Result{File: found[2], Line: number(found[1]), Text: found[3]}
		for inner := apacheAt().FindStringSubmatch(place.Text); inner != nil; inner = apacheAt().FindStringSubmatch(place.Text) {
			place = Result{File: inner[2], Line: number(inner[1]), Text: inner[3]}
		}
		if place.Text == "" && i+1 < len(lines) {
			place.Text = lines[i+1]
		}
		return judge(place.Text, place.File, place.Line)
	}
	for _, line := range lines {
		noise := strings.Contains(line, "AH00557") || strings.Contains(line, "AH00558")
		if found := apacheCode().FindString(line); found != "" && !noise {
			return judge(found, "", 0)
		}
	}
	return unread(output)
}

// PHPFPMTest reads what `php-fpm -t` printed; ok says that it ended with 0.
func PHPFPMTest(output string, ok bool) Result {
	if ok {
		return Result{Verdict: fact.ConfigOK}
	}
	found := fpmError().FindStringSubmatch(bounded(output))
	if found == nil {
		return unread(output)
	}
	return judge(found[3], found[1], number(found[2]))
}

// LiteSpeedTest reads what `openlitespeed -t` printed; ok says that it ended with 0. It says errors and ends with 0 all
// the same for some of them.
func LiteSpeedTest(output string, ok bool) Result {
	if found := litespeedError().FindStringSubmatch(bounded(output)); found != nil {
		return judge(found[1], "", 0)
	}
	if ok {
		return Result{Verdict: fact.ConfigOK}
	}
	return unread(output)
}

func bounded(output string) string { return valid(output[:min(len(output), 64<<10)]) }

func number(s string) uint32 {
	n, err := strconv.ParseUint(s, 10, 32)
	if err != nil {
		return 0
	}
	return uint32(n)
}

var credentials = lazily(`(://)[^/@\s"']+@|(?i)((?:password|passwd|secret|token|api_?key)\s*[=: ]\s*)["']?[^\s"']+`)

// clean makes words fit to be handed on: one line of printable text, bounded, without credentials.
func clean(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, bounded(text))
	text = credentials().ReplaceAllString(strings.Join(strings.Fields(text), " "), "$1$2…")
	if len(text) <= maxText {
		return text
	}
	cut := maxText
	for !utf8.RuneStart(text[cut]) {
		cut--
	}
	return text[:cut]
}
