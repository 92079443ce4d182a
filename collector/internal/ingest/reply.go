package ingest

import (
	"context"
	"errors"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// maxWaiting is how many orders and looks may wait for a slow stream.
const maxWaiting = 64

// post queues an order, a look or a drain for this stream. It does not block.
func (t *talk) post(m *agentv1.ConverseResponse) error {
	t.mu.Lock()
	full := len(t.out) >= maxWaiting
	if !full {
		t.out = append(t.out, m)
	}
	t.mu.Unlock()
	if full {
		return errors.New("the host's stream is full: it does not read")
	}
	t.signal()
	return nil
}

// acknowledge queues an acknowledgement; only the highest counts.
func (t *talk) acknowledge(seq uint64) {
	t.mu.Lock()
	t.ack = max(t.ack, seq)
	t.mu.Unlock()
	t.signal()
}

func (t *talk) signal() {
	select {
	case t.wake <- struct{}{}:
	default:
	}
}

// speak sends what waits until the stream ends. It runs beside listen: an agent that does not read must not keep its
// stream from being closed.
func (t *talk) speak(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.wake:
		}
		late := time.AfterFunc(readWithin, func() {
			t.cancel(status.Error(codes.ResourceExhausted, "the agent does not read what it is sent"))
		})
		err := t.flush()
		late.Stop()
		if err != nil {
			t.cancel(err)
			return
		}
	}
}

// flush sends what waits: orders first, they are what somebody waits for.
func (t *talk) flush() error {
	t.mu.Lock()
	out, ack := t.out, t.ack
	t.out, t.ack = nil, 0
	t.mu.Unlock()
	for _, m := range out {
		if err := t.stream.Send(m); err != nil {
			return err
		}
	}
	if ack == 0 {
		return nil
	}
	return t.stream.Send(&agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Ack{Ack: &agentv1.Ack{Seq: ack}}})
}

// watch ends the stream when its certificate is revoked or runs out.
func (t *talk) watch(ctx context.Context) {
	tick := time.NewTicker(recheck)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if time.Now().After(t.peer.NotAfter) {
			t.cancel(status.Error(codes.PermissionDenied, "the certificate ran out: renew it"))
			return
		}
		if gone, err := t.gate.Revoked(ctx, t.peer.Host, t.peer.Serial); err == nil && gone {
			t.cancel(status.Error(codes.PermissionDenied, "the certificate was revoked"))
			return
		}
	}
}
