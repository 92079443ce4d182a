package stream

import (
	"context"
	"time"

	"google.golang.org/protobuf/proto"

	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// maxPart is the largest part of a snapshot in bytes.
const maxPart = 64 << 10

// speak sends the snapshot, then everything as it comes.
func (c *conversation) speak(talk context.Context) error {
	if err := c.sendSnapshot(); err != nil {
		return err
	}
	ticker := time.NewTicker(c.interval)
	defer ticker.Stop()
	for {
		if err := c.sendChanges(talk); err != nil {
			return err
		}
		var message *agentv1.ConverseRequest
		select {
		case <-talk.Done():
			return context.Cause(talk)
		case <-c.outbox.spool.Wake():
			continue
		case answer := <-c.looked:
			if err := c.sendFigures(talk); err != nil {
				return err
			}
			message = &agentv1.ConverseRequest{Message: &agentv1.ConverseRequest_Look{Look: answer}}
		case <-ticker.C: // an empty sample is a sign of life
			message = &agentv1.ConverseRequest{Message: &agentv1.ConverseRequest_Sample{Sample: &agentv1.Sample{Facts: c.outbox.samples()}}}
		}
		if err := c.link.Send(message); err != nil {
			return err
		}
	}
}

// sendFigures sends what was said until now: whoever asked must learn it before the answer comes that it was said.
func (c *conversation) sendFigures(talk context.Context) error {
	if err := c.sendChanges(talk); err != nil {
		return err
	}
	facts := c.outbox.samples()
	if len(facts) == 0 {
		return nil
	}
	return c.link.Send(&agentv1.ConverseRequest{Message: &agentv1.ConverseRequest_Sample{Sample: &agentv1.Sample{Facts: facts}}})
}

func (c *conversation) sendChanges(talk context.Context) error {
	for talk.Err() == nil {
		changes := c.outbox.changes(c.sent, time.Now())
		if len(changes) == 0 {
			return nil
		}
		message := &agentv1.ConverseRequest{Message: &agentv1.ConverseRequest_Changes{Changes: &agentv1.Changes{Changes: changes}}}
		if err := c.link.Send(message); err != nil {
			return err
		}
		c.sent = changes[len(changes)-1].GetSeq()
	}
	return context.Cause(talk)
}

func (c *conversation) sendSnapshot() error {
	seq, facts := c.outbox.snapshot(time.Now())
	begin := &agentv1.ConverseRequest_SnapshotBegin{SnapshotBegin: &agentv1.SnapshotBegin{Seq: seq}}
	if err := c.link.Send(&agentv1.ConverseRequest{Message: begin}); err != nil {
		return err
	}
	parts := parts(facts)
	for _, part := range parts {
		if err := c.link.Send(&agentv1.ConverseRequest{Message: &agentv1.ConverseRequest_SnapshotPart{SnapshotPart: part}}); err != nil {
			return err
		}
	}
	end := &agentv1.ConverseRequest_SnapshotEnd{SnapshotEnd: &agentv1.SnapshotEnd{Parts: uint32(len(parts))}}
	return c.link.Send(&agentv1.ConverseRequest{Message: end})
}

// parts cuts facts into parts of at most 64 KiB encoded.
func parts(facts []*agentv1.Fact) (out []*agentv1.SnapshotPart) {
	const frame = 8 // tag and length around a fact, and some
	size := maxPart
	for _, f := range facts {
		n := proto.Size(f) + frame
		if size+n > maxPart {
			out, size = append(out, &agentv1.SnapshotPart{}), 0
		}
		last := out[len(out)-1]
		last.Facts, size = append(last.Facts, f), size+n
	}
	return out
}
