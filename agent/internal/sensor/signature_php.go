package sensor

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// What PHP says about a script reaches a server's log through the same door as the script's own words, so a script can
// write all of it. These signs are therefore a script's word, never a server's: they name a file and the form that PHP
// itself would use, and are bounded like everything that comes from a host. Which plugin or theme a file belongs to is
// for the collector to say.

// Bounds of what is read of PHP's messages.
const (
	maxMessages = 8    // of one line
	maxScript   = 1024 // bytes of a path
)

// scriptsWords returns what FastCGI's error channel carried, for a line that holds it.
func scriptsWords(server, message string) (words string, ok bool) {
	switch server {
	case nginx:
		words, ok = strings.CutPrefix(message, `FastCGI sent in stderr: "`)
		if end := strings.LastIndex(words, `" while reading `); end >= 0 {
			words = words[:end]
		}
	case apache:
		words, ok = strings.CutPrefix(message, "AH01071: Got error '")
		words = strings.TrimSuffix(strings.TrimSuffix(words, "'"), `\n`)
	case php:
		return phpSays + message, true
	case phpFPM:
		fields, said := match(`[pool {word}] child {child} said into stderr: "NOTICE: {any}`, message)
		words, ok = strings.TrimSuffix(fields["any"], `"`), said
	}
	return words, ok
}

// readPHP reads the first of PHP's messages that is known, without the server, the vhost and the time.
func readPHP(words string) (fact.LogSign, bool) {
	if words == "Primary script unknown" {
		return fact.LogSign{Signature: "php-no-script", Sample: words}, true
	}
	_, rest, more := strings.Cut(words, phpSays)
	for n := 0; more && n < maxMessages; n++ {
		var message string
		if message, rest, more = strings.Cut(rest, phpSays); message == "" {
			break // these are words of a script's that PHP logged
		}
		if sign, ok := phpMessage(strings.TrimSuffix(message, "; ")); ok {
			return sign, true
		}
	}
	return fact.LogSign{}, false
}

// phpSays begins each message. PHP 8 puts "; " before the next, PHP 7 nothing at all.
const phpSays = "PHP message: "

// phpMessage reads one message of PHP.
func phpMessage(message string) (fact.LogSign, bool) {
	level, text, ok := strings.Cut(message, ":  ")
	text, script, placed := phpPlace(text)
	if !ok || !placed {
		return fact.LogSign{}, false
	}
	sign := fact.LogSign{Script: script}
	switch level {
	case "PHP Parse error":
		sign.Signature = "php-parse-error"
	case "PHP Fatal error":
		phpFatal(&sign, text)
	case "PHP Warning":
		sign = phpWarning(sign, text)
	}
	if sign.Signature == "" {
		return fact.LogSign{}, false
	}
	sample := strings.Join(strings.Fields(level+": "+sign.Signature+" "+sign.About+" "+sign.Errno+" in "+script), " ")
	sign.Sample = strings.ToValidUTF8(sample[:min(len(sample), 512)], "?")
	return sign, true
}

// phpPlace takes a message apart at the place that PHP names: "TEXT in FILE on line N", or of what was thrown "TEXT in
// FILE:N" at the end of its first line, which Apache writes as \n.
func phpPlace(message string) (text, script string, ok bool) {
	message, _, _ = strings.Cut(message, "\n")
	message, _, _ = strings.Cut(message, `\nStack trace:`)
	at := strings.LastIndex(message, " in /")
	if at < 0 {
		return "", "", false
	}
	text, place := message[:at], message[at+len(" in "):]
	script, line, ok := strings.Cut(place, " on line ")
	if !ok {
		colon := strings.LastIndexByte(place, ':')
		if colon < 0 {
			return "", "", false
		}
		script, line = place[:colon], place[colon+1:]
	}
	ok = line != "" && len(line) <= 9 && all(line, digit) && len(script) <= maxScript && all(script, fieldClasses["script"])
	return text, script, ok
}

// phpFatal says which limit or what was thrown ended a script.
func phpFatal(sign *fact.LogSign, text string) {
	if fields, ok := match("Allowed memory size of {number} bytes exhausted (tried to allocate {child} bytes)", text); ok {
		sign.Signature, sign.About = "php-memory-limit", fields["number"]
		return
	}
	for _, form := range []string{"Maximum execution time of {number} seconds exceeded", "Maximum execution time of {number} second exceeded"} {
		if fields, ok := match(form, text); ok {
			sign.Signature, sign.Took = "php-time-limit", seconds(fields["number"]).Round(time.Second)
			return
		}
	}
	thrown, uncaught := strings.CutPrefix(text, "Uncaught ")
	class, words, named := strings.Cut(thrown, ": ")
	if !uncaught || !named || len(class) > 128 || !all(class, phpClass) {
		sign.Signature, sign.About = "php-fatal", firstWords(text)
		return
	}
	if phpDatabase(sign, class, words) || phpRemote(sign, words) {
		return
	}
	sign.Signature, sign.About = "php-fatal", class
}

func phpClass(c byte) bool { return letter(c) || digit(c) || c == '_' || c == '\\' }

// firstWords returns the words a message begins with: letters only, so that no value is handed on.
func firstWords(text string) string {
	end := 0
	for end < len(text) && end < 64 && (letter(text[end]) || text[end] == ' ') {
		end++
	}
	return strings.TrimSpace(text[:end])
}

// phpErrnos are the kernel's words in PHP's messages.
var phpErrnos = []struct{ words, errno string }{
	{"No such file or directory", "ENOENT"},
	{"Connection refused", "ECONNREFUSED"},
	{"Connection timed out", "ETIMEDOUT"},
	{"Operation timed out", "ETIMEDOUT"},
	{"Connection reset by peer", "ECONNRESET"},
	{"No route to host", "EHOSTUNREACH"},
	{"Permission denied", "EACCES"},
}

func phpErrno(words string) string {
	for _, known := range phpErrnos {
		if words == known.words {
			return known.errno
		}
	}
	return ""
}

// databaseWords are what database servers and their drivers say when they take nobody.
var databaseWords = []string{"Too many connections", "MySQL server has gone away", "Lost connection to MySQL server"}

// phpDatabase reads what was thrown by PHP's own database drivers.
func phpDatabase(sign *fact.LogSign, class, words string) bool {
	switch class {
	case "mysqli_sql_exception":
	case "PDOException":
		rest, ok := strings.CutPrefix(words, "SQLSTATE[")
		state, rest, ok2 := strings.Cut(rest, "] [")
		number, rest, ok3 := strings.Cut(rest, "] ")
		if !ok || !ok2 || !ok3 || len(state) != 5 || !all(number, digit) {
			return false
		}
		if words = rest; number == "1203" || number == "1226" || number == "1040" {
			words = "Too many connections"
		}
	default:
		return false
	}
	return databaseSaid(sign, words)
}

// databaseSaid takes the words of a failed connection, if they are known ones.
func databaseSaid(sign *fact.LogSign, words string) bool {
	if errno := phpErrno(words); errno != "" {
		sign.Signature, sign.Errno = "php-database-failed", errno
		return true
	}
	for _, known := range databaseWords {
		if strings.HasPrefix(words, known) {
			sign.Signature, sign.About = "php-database-failed", known
			return true
		}
	}
	return false
}

// phpWarning reads the warnings with which PHP's own functions say that a server did not answer. The script goes on.
func phpWarning(sign fact.LogSign, text string) fact.LogSign {
	function, words, ok := strings.Cut(text, "): ")
	name, argument, open := strings.Cut(function, "(")
	if !ok || !open {
		return fact.LogSign{}
	}
	switch name {
	case "mysqli_real_connect", "mysqli_connect", "mysqli::real_connect", "mysqli::__construct", "mysqli::mysqli":
		if state, said, ok := strings.Cut(words, "): "); ok && strings.HasPrefix(state, "(") && databaseSaid(&sign, said) {
			return sign
		}
	case "file_get_contents", "fopen", "fsockopen", "stream_socket_client", "SoapClient::SoapClient", "get_headers", "copy":
		if host := hostOf(argument); host != "" {
			sign.About = host
		}
		if phpRemote(&sign, words) {
			return sign
		}
	}
	return fact.LogSign{}
}

// phpRemote reads why another machine was not reached.
func phpRemote(sign *fact.LogSign, words string) bool {
	words = strings.TrimPrefix(words, "Failed to open stream: ")
	words = strings.TrimPrefix(words, "failed to open stream: ")
	if rest, ok := strings.CutPrefix(words, "cURL error "); ok {
		number, rest, _ := strings.Cut(rest, ": ")
		return curlSaid(sign, number, rest)
	}
	for _, known := range curlWords {
		if strings.HasPrefix(words, known.words) && strings.Contains(words, known.then) {
			return curlSaid(sign, known.number, words)
		}
	}
	if rest, ok := strings.CutPrefix(words, "php_network_getaddresses: getaddrinfo "); ok {
		if host, found := strings.CutPrefix(rest, "for "); found {
			host, _, _ = strings.Cut(host, " ")
			aboutHost(sign, host)
		}
		sign.Signature, sign.Errno = "php-remote-failed", fact.ResolvedNoName
		return strings.Contains(rest, "failed: ") && sign.About != ""
	}
	if rest, ok := strings.CutPrefix(words, "Unable to connect to "); ok {
		address, why, _ := strings.Cut(rest, " (")
		aboutHost(sign, hostOf(address))
		words = strings.TrimSuffix(why, ")")
	}
	if errno := phpErrno(words); errno != "" && errno != "ENOENT" && errno != "EACCES" && sign.About != "" {
		sign.Signature, sign.Errno = "php-remote-failed", errno
		return true
	}
	return false
}

// curlWords are what curl_error says, without the number, of another machine.
var curlWords = []struct{ words, then, number string }{
	{"Could not resolve host: ", "", "6"},
	{"Failed to connect to ", " port ", "7"},
	{"Connection timed out after ", " milliseconds", "28"},
	{"Operation timed out after ", " milliseconds", "28"},
	{"Resolving timed out after ", " milliseconds", "28"},
}

// curlSaid reads curl's own words for the errors that mean another machine.
func curlSaid(sign *fact.LogSign, number, words string) bool {
	errno, known := map[string]string{"6": fact.ResolvedNoName, "7": "", "28": "ETIMEDOUT"}[number]
	if !known {
		return false
	}
	if host, ok := strings.CutPrefix(words, "Could not resolve host: "); ok {
		host, _, _ = strings.Cut(host, " ")
		aboutHost(sign, host)
	} else if rest, ok := strings.CutPrefix(words, "Failed to connect to "); ok {
		host, _, _ := strings.Cut(rest, " ")
		aboutHost(sign, host)
		_, why, _ := strings.Cut(rest, ": ")
		errno = phpErrno(why) // newer ones say only that they could not
	} else if at := strings.LastIndex(words, " for http"); at >= 0 {
		aboutHost(sign, hostOf(words[at+len(" for "):]))
	}
	sign.Signature, sign.Errno = "php-remote-failed", errno
	return true
}

// aboutHost notes a host's name, if it can be one.
func aboutHost(sign *fact.LogSign, host string) {
	if host != "" && len(host) <= maxAbout && all(host, fieldClasses["word"]) {
		sign.About = host
	}
}

// hostOf returns the host of a URL or of "host:port", without anything else that stands in it.
func hostOf(address string) string {
	if !strings.Contains(address, "://") {
		host, port, ok := strings.Cut(address, ":")
		if _, err := strconv.ParseUint(port, 10, 16); !ok || err != nil {
			return ""
		}
		address = "tcp://" + host
	}
	if u, err := url.Parse(address); err == nil && all(u.Hostname(), fieldClasses["word"]) {
		return u.Hostname()
	}
	return ""
}
