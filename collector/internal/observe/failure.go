package observe

import (
	"errors"
	"io"
	"net"
	"os"
	"strings"
	"syscall"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// connectFailure names the class of an error while connecting.
func connectFailure(err error) string {
	switch {
	case errors.Is(err, syscall.ECONNREFUSED):
		return fact.Refused
	case late(err), errors.Is(err, syscall.ETIMEDOUT):
		return fact.ConnectTime
	}
	return fact.ConnectFailed
}

// handshakeFailure names the class of an error in a TLS handshake. A server that hangs up on the connection itself does
// the same with TLS or without, so that is not called a TLS failure.
func handshakeFailure(err error) string {
	switch {
	case late(err):
		return fact.AnswerTime
	case reset(err):
		return fact.Reset
	case errors.Is(err, io.EOF):
		return fact.EmptyAnswer
	}
	return fact.TLSFailed
}

// silenceFailure names the class of an error before the first byte of an answer.
func silenceFailure(err error) string {
	switch {
	case late(err):
		return fact.AnswerTime
	case reset(err):
		return fact.Reset
	case errors.Is(err, io.EOF):
		return fact.EmptyAnswer
	}
	return fact.TLSFailed // an alert instead of an answer: nothing else fails here
}

// answerFailure names the class of an error within an answer. Once its head was read, whatever goes wrong leaves the
// visitor with a part of the page.
func answerFailure(a answer, err error) string {
	switch {
	case a.status != 0:
		return fact.Truncated
	case late(err):
		return fact.AnswerTime
	case reset(err):
		return fact.Reset
	}
	return fact.Truncated // it ended within its head, or is no HTTP at all
}

func late(err error) bool { return errors.Is(err, os.ErrDeadlineExceeded) || timeout(err) }

func timeout(err error) bool {
	var t interface{ Timeout() bool }
	return errors.As(err, &t) && t.Timeout()
}

func reset(err error) bool {
	return errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE) || errors.Is(err, syscall.ECONNABORTED)
}

// plainWords says what went wrong without the addresses of the connection: they stand beside, and the port on our side
// would make every failure look like a new one.
func plainWords(err error) string {
	var op *net.OpError
	if !errors.As(err, &op) || op.Err == nil {
		return err.Error()
	}
	plain := op.Err
	if call, ok := errors.AsType[*os.SyscallError](plain); ok {
		plain = call.Err
	}
	return strings.Replace(err.Error(), op.Error(), plain.Error(), 1)
}

// Bounds of what an observation quotes, in bytes.
const (
	maxWords  = 256
	maxServer = 128
)

// clean bounds a stranger's text and makes it printable.
func clean(s string, most int) string {
	if len(s) > most {
		s = s[:most]
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' || (r >= 0x7f && r < 0xa0) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}
