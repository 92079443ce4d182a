package cli

import (
	"errors"
	"fmt"
	"strings"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// makeToken is the hint for everybody without a good token.
const makeToken = "make one on the collector with `gapura-collector token create --api NAME`"

// ended is the end of a command that has said everything, with an exit code.
type ended int

// Error is never shown.
func (e ended) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

// withHint is an error and what to do about it.
type withHint struct {
	err  error
	hint string
}

// Error prints both.
func (h *withHint) Error() string { return h.err.Error() + "\n  " + h.hint }

// Unwrap returns the error without its hint.
func (h *withHint) Unwrap() error { return h.err }

func hinted(err error, hint string) error { return &withHint{err, hint} }

// exit says what went wrong, and returns the exit code.
func (a *app) exit(err error) int {
	var end ended
	switch {
	case err == nil:
		return 0
	case errors.As(err, &end):
		return int(end)
	}
	text, code := a.explain(err)
	_, _ = fmt.Fprintln(a.env.Stderr, "gapura: "+text)
	return code
}

// explain turns an error into words and an exit code.
func (a *app) explain(err error) (text string, code int) {
	s, fromCollector := status.FromError(err)
	if !fromCollector {
		return lines(err.Error()), ExitError
	}
	text, code = safe(s.Message()), ExitError
	switch s.Code() {
	case codes.NotFound:
		code = ExitUnknown
	case codes.Unavailable:
		if reason(s) == "" {
			return a.unreachable(s.Message()), code
		}
	case codes.DeadlineExceeded:
		text = "no answer from " + safe(a.set.collector) + " within " + a.set.timeout.String() + "\n  is it overloaded? wait longer with --timeout"
	case codes.Unauthenticated:
		if !strings.Contains(text, "token create") {
			text += "\n  " + makeToken
		}
	case codes.PermissionDenied:
		text += "\n  " + makeToken + " --scope SCOPE"
	}
	return text, code
}

// unreachable says why a collector could not be talked to.
func (a *app) unreachable(message string) string {
	at := "cannot talk to the collector at " + safe(a.set.collector) + ": " + safe(cause(message))
	switch {
	case strings.Contains(message, "unknown authority"):
		return at + "\n  give the collector's CA with --ca FILE or GAPURA_CA; `gapura-collector ca show` prints it"
	case strings.Contains(message, "x509:"):
		return at + "\n  use a name that the collector's certificate holds"
	}
	return at + "\n  is it running, and is this its address? set it with --collector or GAPURA_ADDR"
}

// cause takes the transport's wrappings off a message.
func cause(message string) string {
	for _, wrap := range []string{"desc = ", "transport: ", "Error while dialing: ", "authentication handshake failed: "} {
		if i := strings.LastIndex(message, wrap); i >= 0 {
			message = message[i+len(wrap):]
		}
	}
	return strings.Trim(message, `"`)
}

// reason returns the API's own reason, empty for an error that is not the API's.
func reason(s *status.Status) string {
	for _, detail := range s.Details() {
		if info, ok := detail.(*errdetails.ErrorInfo); ok {
			return info.GetReason()
		}
	}
	return ""
}

// lines makes each line of a text safe, and keeps the lines.
func lines(text string) string {
	parts := strings.Split(text, "\n")
	for i, part := range parts {
		parts[i] = safe(part)
	}
	return strings.Join(parts, "\n")
}
