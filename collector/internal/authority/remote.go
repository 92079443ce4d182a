package authority

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/trail"
	"github.com/gapura-dev/gapura/pkg/command"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// maxSigning is the largest question or answer on the signer's socket, in bytes.
const maxSigning = 16 << 10

// signTimeout bounds one question on the signer's socket, at either end.
const signTimeout = 5 * time.Second

// signQuestion is what the signer's socket is asked, in JSON: to sign one of the two. One connection carries one question
// and one answer; whoever has said all closes its half.
type signQuestion struct {
	Order      *command.Order    `json:"order,omitempty"`
	Checkpoint *trail.Checkpoint `json:"checkpoint,omitempty"`
}

// signAnswer is what it answers.
type signAnswer struct {
	Refused    string            `json:"refused,omitempty"`
	Body       []byte            `json:"body,omitempty"`
	Signature  []byte            `json:"signature,omitempty"`
	KeyID      string            `json:"key_id,omitempty"`
	Checkpoint *trail.Checkpoint `json:"checkpoint,omitempty"`
}

// RemoteSigner asks the process `gapura-collector sign` over its Unix socket.
type RemoteSigner struct{ path string }

// NewRemoteSigner returns a signer that asks at the socket path.
func NewRemoteSigner(path string) *RemoteSigner { return &RemoteSigner{path} }

// Sign has an order signed. An error says whether the signer refused or could not be asked.
func (s *RemoteSigner) Sign(ctx context.Context, order command.Order) (*agentv1.Order, error) {
	answer, err := s.ask(ctx, signQuestion{Order: &order})
	if err != nil {
		return nil, err
	}
	return &agentv1.Order{Body: answer.Body, Signature: answer.Signature, KeyId: answer.KeyID}, nil
}

// SignCheckpoint has a checkpoint of the audit signed.
func (s *RemoteSigner) SignCheckpoint(ctx context.Context, c trail.Checkpoint) (trail.Checkpoint, error) {
	answer, err := s.ask(ctx, signQuestion{Checkpoint: &c})
	if err != nil {
		return trail.Checkpoint{}, err
	}
	if answer.Checkpoint == nil {
		return trail.Checkpoint{}, fmt.Errorf("ask signer at %s: its answer holds no checkpoint", s.path)
	}
	return *answer.Checkpoint, nil
}

func (s *RemoteSigner) ask(ctx context.Context, question signQuestion) (signAnswer, error) {
	answer, err := s.talk(ctx, question)
	if err != nil {
		return answer, fmt.Errorf("ask signer at %s: %w", s.path, err)
	}
	if answer.Refused != "" {
		return answer, fmt.Errorf("signer refuses: %s", answer.Refused)
	}
	return answer, nil
}

func (s *RemoteSigner) talk(ctx context.Context, asked signQuestion) (answer signAnswer, err error) {
	question, err := json.Marshal(asked)
	if err != nil {
		return answer, err
	}
	ctx, cancel := context.WithTimeout(ctx, signTimeout)
	defer cancel()
	var dialer net.Dialer
	conn, err := dialer.DialContext(ctx, "unix", s.path)
	if err != nil {
		return answer, fmt.Errorf("%w (is gapura-sign.socket up?)", err)
	}
	defer conn.Close()
	defer context.AfterFunc(ctx, func() { conn.SetDeadline(time.Unix(1, 0)) })()
	if err := say(conn, question); err != nil {
		return answer, err
	}
	return answer, hear(conn, &answer)
}

// say writes one message and closes that half of the connection.
func say(conn net.Conn, message []byte) error {
	if _, err := conn.Write(message); err != nil {
		return err
	}
	half, ok := conn.(interface{ CloseWrite() error })
	if !ok {
		return errors.New("not a stream that can be closed by halves")
	}
	return half.CloseWrite()
}

// hear reads one message of JSON, to the end of what the other side says.
func hear(conn net.Conn, into any) error {
	message, err := io.ReadAll(io.LimitReader(conn, maxSigning+1))
	if err != nil {
		return err
	}
	if len(message) > maxSigning {
		return fmt.Errorf("a message of over %d bytes", maxSigning)
	}
	decoder := json.NewDecoder(bytes.NewReader(message))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if decoder.More() {
		return errors.New("more than one message")
	}
	return nil
}
