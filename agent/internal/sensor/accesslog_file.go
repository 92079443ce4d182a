package sensor

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// accessLog is an access log that is followed.
type accessLog struct {
	AccessLog
	tail          *tail
	form          accessForm
	counts        *counts
	bytes, missed int64     // read and skipped in this window
	still         int       // reads in a row that found nothing; see sleep
	watched       bool      // the kernel tells when it is written to
	asleep        bool      // not read until then
	stirred       time.Time // when it was told last
}

// read counts the lines that were added, hands on the looks that arrived with them, and returns how many bytes it read.
func (l *accessLog) read(arrived func(fact.Arrival)) (int64, error) {
	lines, skipped, err := l.tail.read()
	var size int64
	for _, line := range lines {
		size += int64(len(line.text)) + 1
		asked, ok := l.form.read(line.text)
		if !ok {
			continue
		}
		if l.Vhost != "" {
			asked.vhost = l.Vhost
		}
		l.counts.add(asked)
		if token := lookToken(asked.request); token != "" {
			arrived(fact.Arrival{Token: token, Unit: l.Unit, Vhost: asked.vhost, Status: asked.status})
		}
	}
	l.bytes, l.missed = l.bytes+size, l.missed+skipped
	return size, err
}

// counted returns which share of the log was read since the last call: 1 when nothing was skipped.
func (l *accessLog) counted() float64 {
	read, missed := l.bytes, l.missed
	l.bytes, l.missed = 0, 0
	if missed == 0 {
		return 1
	}
	return float64(read) / float64(read+missed)
}
