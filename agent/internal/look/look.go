// Package look is the privileged reader: a process of its own, root, that answers a closed list of read-only questions.
//
// It is started by its socket, answers the unprivileged half of the agent, and exits when nobody has asked for a while.
// A question names a unit, an index into what look itself has reported before or a name that a vhost carries, never a path,
// an address or a command. What the indices mean, and the configuration that the present workers run, is kept in its
// runtime folder between two lives.
package look

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/user"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-systemd/v22/activation"
	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/agent/internal/local"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Config says where look listens and whom it answers.
type Config struct {
	// Socket is where look listens by itself when systemd did not hand it one.
	Socket string
	// State is the folder, on a file system that a reboot empties, in which look keeps its lists.
	State string
	// Evidence is the folder, for root alone, that keeps what a repair would destroy.
	Evidence string
	// User is whom look answers, besides root.
	User string
	// Idle is how long look waits for the next question before it exits; 0 is for ever.
	Idle time.Duration
}

// DefaultConfig returns the settings of a packaged host.
func DefaultConfig() Config {
	return Config{
		Socket: "/run/gapura/look.sock", State: "/run/gapura/look", Evidence: "/var/lib/gapura/evidence",
		User: "gapura", Idle: 15 * time.Second,
	}
}

// Look answers questions. Its zero value is not usable; see New.
type Look struct {
	cfg   Config
	log   *slog.Logger
	units units
	uid   uint32 // of cfg.User; 0 when there is no such user: then only root is answered

	mu     sync.Mutex // guards record and the file behind it
	record record
	tests  sync.Mutex // one configuration test at a time: together they would weigh on a small host
}

// units tells what systemd knows of a unit.
type units interface {
	Unit(ctx context.Context, name string) (unit, error)
}

// New returns a Look that knows again what an earlier one wrote into its folder.
func New(cfg Config, log *slog.Logger) (*Look, error) { return newLook(cfg, log, systemd{}) }

func newLook(cfg Config, log *slog.Logger, units units) (*Look, error) {
	if cfg.State == "" {
		return nil, errors.New("look: no state folder is set")
	}
	l := &Look{cfg: cfg, log: log.With("part", "look"), units: units}
	if err := os.MkdirAll(cfg.State, 0o700); err != nil {
		return nil, fmt.Errorf("make look's folder: %w", err)
	}
	if owner, err := user.Lookup(cfg.User); err == nil {
		id, err := strconv.ParseUint(owner.Uid, 10, 32)
		if err != nil {
			return nil, fmt.Errorf("read the id of user %s: %w", cfg.User, err)
		}
		l.uid = uint32(id)
	}
	var err error
	if l.record, err = readRecord(cfg.State); err != nil {
		l.log.Warn("starts without its old lists", "error", err)
	}
	return l, nil
}

// Run answers questions until ctx ends or nobody has asked for a while; both return nil.
func (l *Look) Run(ctx context.Context) error {
	listener, err := l.listen()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	idle := newIdle(l.cfg.Idle, cancel)
	defer idle.stop()
	return local.Serve(ctx, listener, l.allow, local.MaxRequest, func(ctx context.Context, request []byte) []byte {
		defer idle.busy()()
		return l.handle(ctx, request)
	})
}

// listen takes the socket that systemd holds, or makes its own.
func (l *Look) listen() (net.Listener, error) {
	listeners, err := activation.Listeners()
	if err != nil {
		return nil, fmt.Errorf("take the socket from systemd: %w", err)
	}
	if len(listeners) > 0 {
		return listeners[0], nil
	}
	return local.Listen(l.cfg.Socket, int(l.uid))
}

func (l *Look) allow(uid uint32) bool { return uid == 0 || uid == l.uid }

func (l *Look) handle(ctx context.Context, request []byte) []byte {
	var question agentv1.LookQuestion
	answer := &agentv1.LookAnswer{}
	if err := proto.Unmarshal(request, &question); err != nil {
		answer.Error = "the question cannot be read: is the agent of the same version?"
	} else {
		answer = l.Answer(ctx, &question)
	}
	reply, err := proto.Marshal(answer)
	if err != nil {
		l.log.Error("an answer cannot be written", "error", err)
		return nil
	}
	return reply
}

// Answer answers one question. It never fails: what could not be done is the answer's error.
func (l *Look) Answer(ctx context.Context, question *agentv1.LookQuestion) *agentv1.LookAnswer {
	var answer *agentv1.LookAnswer
	var err error
	switch q := question.GetQuestion().(type) {
	case *agentv1.LookQuestion_TestConfig:
		answer, err = l.testConfig(ctx, q.TestConfig)
	case *agentv1.LookQuestion_LookAtTargets:
		answer, err = l.lookAtTargets(ctx, q.LookAtTargets)
	case *agentv1.LookQuestion_ReadLog:
		answer, err = l.readLog(q.ReadLog)
	case *agentv1.LookQuestion_AskStop:
		answer, err = l.askStop(ctx, q.AskStop)
	case *agentv1.LookQuestion_LookAtSockets:
		answer, err = l.lookAtSockets(ctx, q.LookAtSockets)
	case *agentv1.LookQuestion_LookAtProcesses:
		answer, err = l.lookAtProcesses(ctx)
	case *agentv1.LookQuestion_LookAtWaits:
		answer, err = l.lookAtWaits(ctx, q.LookAtWaits)
	case *agentv1.LookQuestion_ReadFirewall:
		answer, err = l.readFirewall(ctx)
	case *agentv1.LookQuestion_LookAtCertificates:
		answer = l.lookAtCertificates()
	case *agentv1.LookQuestion_FreezeEvidence:
		answer, err = l.freezeEvidence(ctx, q.FreezeEvidence)
	case *agentv1.LookQuestion_RequestSite:
		answer, err = l.requestSite(ctx, q.RequestSite)
	default:
		err = errors.New("the question is not one that look knows: is the agent of the same version?")
	}
	if err != nil {
		return &agentv1.LookAnswer{Error: strings.ToValidUTF8(err.Error(), "?")}
	}
	return answer
}
