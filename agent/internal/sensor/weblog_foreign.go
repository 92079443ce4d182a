package sensor

import (
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// foreignSpan is the bytes of one record: behind a script's words, what looks like a line need not be one.
const foreignSpan = 4096

// foreignWords are a script's words in a log, which nginx copies with their line breaks.
type foreignWords struct {
	from, to int64 // where they began, and where they end at the latest
	waits    bool  // sign is not said yet: its record may go on
	sign     fact.LogSign
}

// begin notes a line that holds a script's words; ok says that PHP's own are among them.
func (f *foreignWords) begin(line tailLine, sign fact.LogSign, ok bool) {
	*f = foreignWords{from: line.start, to: line.start + foreignSpan, waits: ok, sign: sign}
}

// over ends the words: the record that holds them is whole. A line behind it is the server's again.
func (f *foreignWords) over() { f.from, f.to = 0, 0 }

// hold reports whether a line may still be a script's. The one with which PHP and nginx end a record of several lines
// gives the sign its vhost: a script could write that too, and would only move its own word.
func (f *foreignWords) hold(line tailLine) bool {
	if line.start >= f.to || line.start < f.from {
		*f = foreignWords{waits: f.waits, sign: f.sign}
		return false
	}
	rest, thrown := strings.CutPrefix(line.text, "  thrown in "+f.sign.Script+" on line ")
	words, tail, asked := strings.Cut(rest, ", client: ")
	_, _, ends := strings.Cut(words, `" while reading `)
	long := line.start+int64(len(line.text))-f.from >= nginxCut
	if f.waits && thrown && asked && ends && !long && f.sign.Vhost == "" && !strings.Contains(tail, ", client: ") {
		f.sign.Vhost, f.sign.Target = nginxVhost(tail), nginxUpstream(tail, false)
	}
	return true
}
