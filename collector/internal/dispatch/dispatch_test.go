package dispatch_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/dispatch"
	"github.com/gapura-dev/gapura/pkg/command"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// signer signs by repeating what it was given.
type signer struct {
	mu     sync.Mutex
	signed []command.Order
	err    error
}

func (s *signer) Sign(_ context.Context, o command.Order) (*agentv1.Order, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.signed = append(s.signed, o)
	return &agentv1.Order{Body: []byte(o.ID)}, s.err
}

// wire is what a line's other end got.
type wire struct {
	mu     sync.Mutex
	got    []string
	closed []error
	full   bool
}

func (w *wire) line(host string, stream uint64) *dispatch.Line {
	return &dispatch.Line{
		Host: host, Stream: stream, Serial: fmt.Sprint("serial ", stream), Nonce: []byte(fmt.Sprint("nonce ", stream)),
		Send: func(m *agentv1.ConverseResponse) error {
			w.mu.Lock()
			defer w.mu.Unlock()
			if w.full {
				return errors.New("full")
			}
			w.got = append(w.got, string(m.GetOrder().GetBody()))
			return nil
		},
		Close: func(why error) {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.closed = append(w.closed, why)
		},
	}
}

func TestAnOrderGoesToThePresentStreamOnce(t *testing.T) {
	s, w := &signer{}, &wire{}
	d := dispatch.New(s)
	d.Attach(w.line("web-1", 7))
	send, err := d.Seal(t.Context(), command.Order{ID: "a", Host: "web-1"})
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if err := send(); err != nil {
			t.Error(err)
		}
	}
	if !slices.Equal(w.got, []string{"a"}) {
		t.Errorf("the host got %v", w.got)
	}
	if o := s.signed[0]; o.CertificateSerial != "serial 7" || string(o.SessionNonce) != "nonce 7" {
		t.Errorf("it was bound to %q, %q", o.CertificateSerial, o.SessionNonce)
	}
}

func TestAnOrderIsLostWithItsStream(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(d *dispatch.Dispatch, w *wire, line *dispatch.Line)
		want   error
	}{
		"the stream ended":       {func(d *dispatch.Dispatch, _ *wire, line *dispatch.Line) { d.Detach(line) }, dispatch.ErrAway},
		"a newer stream is open": {func(d *dispatch.Dispatch, _ *wire, _ *dispatch.Line) { d.Attach((&wire{}).line("web-1", 8)) }, dispatch.ErrAway},
		"the stream is full":     {func(_ *dispatch.Dispatch, w *wire, _ *dispatch.Line) { w.full = true }, nil},
	} {
		w := &wire{}
		d := dispatch.New(&signer{})
		line := w.line("web-1", 7)
		d.Attach(line)
		send, err := d.Seal(t.Context(), command.Order{ID: "a", Host: "web-1"})
		if err != nil {
			t.Fatal(err)
		}
		tt.change(d, w, line)
		err = send()
		w.full = false
		if again := send(); err == nil || again == nil || tt.want != nil && !errors.Is(err, tt.want) || len(w.got) != 0 {
			t.Errorf("%s: %v, then %v; the host got %v", name, err, again, w.got)
		}
	}
}

func TestNothingIsSignedForNobody(t *testing.T) {
	s := &signer{}
	d := dispatch.New(s)
	if _, err := d.Seal(t.Context(), command.Order{ID: "a", Host: "web-1"}); !errors.Is(err, dispatch.ErrAway) || len(s.signed) != 0 {
		t.Errorf("%v, signed %v", err, s.signed)
	}
	s.err = errors.New("no signer")
	d.Attach((&wire{}).line("web-1", 1))
	if send, err := d.Seal(t.Context(), command.Order{ID: "a", Host: "web-1"}); err == nil || send != nil {
		t.Error("sealed without a signature")
	}
}

func TestTheNewerStreamStays(t *testing.T) {
	for name, attach := range map[string]func(d *dispatch.Dispatch, old, young *dispatch.Line){
		"it comes last":       func(d *dispatch.Dispatch, old, young *dispatch.Line) { d.Attach(old); d.Attach(young) },
		"it overtook the old": func(d *dispatch.Dispatch, old, young *dispatch.Line) { d.Attach(young); d.Attach(old) },
	} {
		first, second := &wire{}, &wire{}
		d := dispatch.New(&signer{})
		old := first.line("web-1", 1)
		attach(d, old, second.line("web-1", 2))
		if len(first.closed) != 1 || !errors.Is(first.closed[0], dispatch.ErrReplaced) || len(second.closed) != 0 {
			t.Errorf("%s: the old closed by %v, the young by %v", name, first.closed, second.closed)
		}
		d.Detach(old) // the end of the old one is not the end of the young one
		if !d.Connected("web-1") {
			t.Errorf("%s: nobody is connected", name)
		}
		d.Revoke("web-1")
		if len(second.closed) != 1 || !errors.Is(second.closed[0], dispatch.ErrRevoked) {
			t.Errorf("%s: revoked: %v", name, second.closed)
		}
	}
}

// TestManyAtOnce comes and goes from all sides; the race detector and the last line judge.
func TestManyAtOnce(t *testing.T) {
	d := dispatch.New(&signer{})
	var all sync.WaitGroup
	for n := range 50 {
		all.Go(func() {
			w := &wire{}
			line := w.line("web-1", uint64(n))
			d.Attach(line)
			if send, err := d.Seal(context.WithoutCancel(t.Context()), command.Order{ID: "a", Host: "web-1"}); err == nil {
				_ = send()
			}
			d.Drain(&agentv1.Drain{})
			d.Connected("web-1")
			d.Detach(line)
		})
	}
	all.Wait()
	if d.Connected("web-1") {
		t.Error("somebody is still connected")
	}
}
