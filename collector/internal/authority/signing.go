package authority

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/collector/internal/trail"
	"github.com/gapura-dev/gapura/pkg/command"
)

// maxAskers is how many callers the signing process serves at once.
const maxAskers = 8

// Signing is the process `gapura-collector sign`: it holds the key, and answers the collector at a Unix socket.
type Signing struct {
	signer   *Signer
	listener net.Listener
	allow    func(uid uint32) bool
	log      *slog.Logger
}

// NewSigning returns the process. allow says by the user id, as the kernel knows it, who may ask.
func NewSigning(signer *Signer, listener net.Listener, allow func(uid uint32) bool, log *slog.Logger) *Signing {
	return &Signing{signer: signer, listener: listener, allow: allow, log: log.With("part", "signing")}
}

// Run answers until ctx ends, and returns nil then. It closes the listener.
func (s *Signing) Run(ctx context.Context) error {
	defer context.AfterFunc(ctx, func() { s.listener.Close() })()
	defer s.listener.Close()
	var askers sync.WaitGroup
	defer askers.Wait()
	seats := make(chan struct{}, maxAskers)
	for {
		conn, err := s.listener.Accept()
		if ctx.Err() != nil {
			if err == nil {
				conn.Close()
			}
			return nil
		}
		if err != nil {
			return fmt.Errorf("accept on %s: %w", s.listener.Addr(), err)
		}
		seats <- struct{}{}
		askers.Go(func() {
			defer func() { <-seats }()
			defer conn.Close()
			if err := s.serve(ctx, conn); err != nil {
				s.log.Warn("order not signed", "error", err)
			}
		})
	}
}

// serve answers one caller. What it did is logged before the caller knows of it; what it returns the caller was not told.
func (s *Signing) serve(ctx context.Context, conn net.Conn) error {
	uid, err := callerUID(conn)
	if err != nil {
		return err
	}
	if !s.allow(uid) {
		return fmt.Errorf("user %d may not ask for signatures", uid)
	}
	conn.SetDeadline(time.Now().Add(signTimeout))
	var question signQuestion
	if err := hear(conn, &question); err != nil {
		return fmt.Errorf("read question: %w", err)
	}
	var answer signAnswer
	switch {
	case question.Order != nil && question.Checkpoint == nil:
		answer = s.order(ctx, *question.Order)
	case question.Checkpoint != nil && question.Order == nil:
		answer = s.checkpoint(ctx, *question.Checkpoint)
	default:
		return errors.New("read question: neither an order nor a checkpoint")
	}
	text, err := json.Marshal(answer)
	if err != nil {
		return fmt.Errorf("encode answer: %w", err)
	}
	if err := say(conn, text); err != nil {
		return fmt.Errorf("answer: %w", err)
	}
	return nil
}

func (s *Signing) order(ctx context.Context, order command.Order) signAnswer {
	about := s.log.With("order", order.ID, "host", order.Host, "unit", order.Unit, "verb", string(order.Verb),
		"audit", order.AuditIndex, "evidence", hex.EncodeToString(order.EvidenceHash))
	signed, err := s.signer.Sign(ctx, order)
	if err != nil {
		about.Warn("order not signed", "error", err)
		return signAnswer{Refused: err.Error()}
	}
	about.Info("order signed")
	return signAnswer{Body: signed.GetBody(), Signature: signed.GetSignature(), KeyID: signed.GetKeyId()}
}

func (s *Signing) checkpoint(ctx context.Context, c trail.Checkpoint) signAnswer {
	signed, err := s.signer.SignCheckpoint(ctx, c)
	if err != nil {
		s.log.Error("checkpoint not signed", "size", c.Size, "error", err)
		return signAnswer{Refused: err.Error()}
	}
	s.log.Info("audit checkpoint", "checkpoint", signed)
	return signAnswer{Checkpoint: &signed}
}

// callerUID asks the kernel who is at the other end of a Unix socket.
func callerUID(conn net.Conn) (uint32, error) {
	sock, ok := conn.(*net.UnixConn)
	if !ok {
		return 0, errors.New("ask who is calling: not a unix socket")
	}
	raw, err := sock.SyscallConn()
	if err != nil {
		return 0, fmt.Errorf("ask who is calling: %w", err)
	}
	var (
		cred    *unix.Ucred
		credErr error
	)
	if err := raw.Control(func(fd uintptr) {
		cred, credErr = unix.GetsockoptUcred(int(fd), unix.SOL_SOCKET, unix.SO_PEERCRED)
	}); err != nil || credErr != nil {
		return 0, fmt.Errorf("ask who is calling: %w", errors.Join(err, credErr))
	}
	return cred.Uid, nil
}
