package look

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// maxGreeting bounds what is read of a database's first words, maxRefusal what is kept of its own.
const (
	maxGreeting = 4096
	maxRefusal  = 200
)

// tongue is how to greet one kind of database.
type tongue struct {
	say []byte // what the caller says first; nil where the server does
	// hear reads what the server has said so far: what it means, and whether that was all. Words in no known form mean
	// nothing.
	hear func(said []byte) (greeting string, whole bool)
	// reserve: a full server still greets one more, its administrator.
	reserve bool
}

// sslRequest asks PostgreSQL whether it speaks TLS: an answer that leaves no line in its log.
var sslRequest = []byte{0, 0, 0, 8, 4, 210, 22, 47}

// startup asks PostgreSQL for a session: it answers with its demand for a password, or says that it has no room.
var startup = []byte("\x00\x00\x00\x15\x00\x03\x00\x00user\x00gapura\x00\x00")

// tongueOf returns how to greet a database. PostgreSQL's own file takes callers by their user and would log each
// greeting as a failure, so only the first question is asked there.
func tongueOf(trade, network string) tongue {
	switch trade {
	case mysql:
		return tongue{hear: hearMySQL, reserve: true}
	case postgres:
		if network == "unix" {
			return tongue{say: sslRequest, hear: hearPostgres}
		}
		return tongue{say: startup, hear: hearPostgres}
	default:
		return tongue{say: []byte("PING\r\n"), hear: hearRedis}
	}
}

// hearMySQL reads the packet with which MySQL and MariaDB open a conversation: a handshake, or an error. It is read to
// its end, so that the server sees an orderly goodbye.
func hearMySQL(said []byte) (string, bool) {
	if len(said) < 5 {
		return "", false
	}
	size := int(said[0]) | int(said[1])<<8 | int(said[2])<<16
	if size == 0 || size > maxGreeting-4 || said[3] > 1 {
		return "", true
	}
	packet := said[4:]
	if len(packet) < size {
		return "", false
	}
	switch packet = packet[:size]; {
	case packet[0] == 9 || packet[0] == 10: // version of the protocol
		return fact.GreetOK, true
	case packet[0] != 0xff || size < 3:
		return "", true
	}
	words := packet[3:] // behind the error's number
	if len(words) >= 6 && words[0] == '#' {
		words = words[6:]
	}
	return refusal(words), true
}

// hearPostgres reads the first message of PostgreSQL. Whoever asks for a name or a password has answered; so has one who
// will not have us.
func hearPostgres(said []byte) (string, bool) {
	if len(said) == 0 {
		return "", false
	}
	switch said[0] {
	case 'N', 'S', 'R', 'v':
		return fact.GreetOK, true
	case 'E':
	default:
		return "", true
	}
	if len(said) < 5 {
		return "", false
	}
	size := int(binary.BigEndian.Uint32(said[1:]))
	if size < 4 || size > maxGreeting-1 { // words without a length: the server could not even start a session
		text, _, whole := bytes.Cut(said[1:], []byte{0})
		if !whole {
			return "", false
		}
		return refusal(text), true
	}
	if len(said) < 1+size {
		return "", false
	}
	code, message := "", []byte(nil)
	for field := range bytes.SplitSeq(said[5:1+size], []byte{0}) {
		switch {
		case len(field) > 1 && field[0] == 'C':
			code = string(field[1:])
		case len(field) > 1 && field[0] == 'M':
			message = field[1:]
		}
	}
	if strings.HasPrefix(code, "28") || strings.HasPrefix(code, "3D") { // who are you; no such database
		return fact.GreetOK, true
	}
	return refusal(message), true
}

// hearRedis reads one line of Redis. One who wants a password first has answered.
func hearRedis(said []byte) (string, bool) {
	line, _, whole := bytes.Cut(said, []byte("\r\n"))
	if !whole {
		return "", len(said) > 0 && said[0] != '+' && said[0] != '-'
	}
	switch text := string(line); {
	case text == "+PONG", strings.HasPrefix(text, "-NOAUTH"), strings.HasPrefix(text, "-NOPERM"):
		return fact.GreetOK, true
	case strings.HasPrefix(text, "-"):
		return refusal(line[1:]), true
	}
	return "", true
}

// refusal keeps a server's own words, as far as they are words.
func refusal(words []byte) string {
	text := strings.ToValidUTF8(string(words[:min(len(words), maxRefusal)]), "")
	text = strings.TrimSpace(strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, text))
	if text == fact.GreetOK || text == fact.GreetSilent {
		return "" // these two are ours to say
	}
	return text
}
