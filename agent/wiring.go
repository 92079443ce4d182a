package agent

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"google.golang.org/grpc"

	"github.com/gapura-dev/gapura/agent/internal/enroll"
	"github.com/gapura-dev/gapura/agent/internal/journal"
	"github.com/gapura-dev/gapura/agent/internal/report"
	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/agent/internal/spool"
	"github.com/gapura-dev/gapura/agent/internal/stream"
	"github.com/gapura-dev/gapura/pkg/build"
	"github.com/gapura-dev/gapura/pkg/identity"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// New builds the parts in the order of the picture: witnesses, report, spool, stream, and the way back to act.
func New(cfg Config, log *slog.Logger) (*Agent, error) {
	a := &Agent{cfg: cfg, log: log, board: sensor.NewBoard()}

	// Who we are.
	files := identity.FilesIn(cfg.IdentityDir)
	if _, err := files.Load(); err != nil {
		return nil, fmt.Errorf("%w (is this host enrolled? gapura-agent enroll --collector HOST --token TOKEN)", err)
	}
	credentials := newMutual(files.Load)

	// What we see.
	reader := reader{cfg.LookSocket}
	indices := new(sensor.Indices)
	tests := sensor.NewConfigTest(reader, a.board, indices, log)
	targets := sensor.NewTarget(reader, a.board, indices, log)
	sockets := sensor.NewSockets(reader, a.board, log)
	load := sensor.NewLoad("/")
	processes := sensor.NewProcesses(reader, a.board, log)
	waits := sensor.NewWaits(reader, a.board, log)
	certificates := sensor.NewCertificates(reader, a.board)
	resolver := sensor.NewResolver("/etc/resolv.conf", a.board)
	firewall := sensor.NewFirewall(reader, a.board)
	changes := sensor.NewChanges(sensor.DefaultChangePaths(), a.board, log)
	inside := sensor.NewInside(a.board)
	a.sensors = []sensor.Sensor{
		sensor.NewUnits(sensor.UnitsConfig{Memory: filepath.Join(cfg.SpoolDir, "units.json")}, journal.Journal{Sessions: journal.Sessions}, a.board, log),
		tests,
		targets,
		load,
		sockets, processes, waits,
		sensor.NewWeblog(indices.Logs, logReader{reader, indices}, a.board, log),
		certificates, resolver, firewall, changes, inside,
		sensor.NewKernel(journal.Journal{}, a.board),
		sensor.NewTraffic(indices.AccessLogs, log),
		sensor.NewPools(a.board, log),
	}

	// How it gets to the collector.
	var err error
	if a.spool, err = spool.Open(cfg.SpoolDir, log); err != nil {
		return nil, err
	}
	a.outbox = stream.NewOutbox(report.New(), a.spool, log)
	a.stream, err = stream.New(stream.Config{
		Collectors: cfg.addresses(), Dial: []grpc.DialOption{grpc.WithTransportCredentials(credentials)},
		BootID: bootID(), Version: build.Version(),
	}, a.outbox, hands{act: cfg.ActSocket, reader: reader, board: a.board, witness: map[agentv1.LookRequest_Question]func(context.Context, string) string{
		agentv1.LookRequest_QUESTION_CONFIG_TEST:  tests.Again,
		agentv1.LookRequest_QUESTION_TARGET:       targets.Again,
		agentv1.LookRequest_QUESTION_SOCKETS:      sockets.Again,
		agentv1.LookRequest_QUESTION_PROCESSES:    both(load.Again, processes.Again),
		agentv1.LookRequest_QUESTION_WAITS:        waits.Again,
		agentv1.LookRequest_QUESTION_CERTIFICATES: certificates.Again,
		agentv1.LookRequest_QUESTION_RESOLVE:      resolver.Again,
		agentv1.LookRequest_QUESTION_FIREWALL:     firewall.Again,
		agentv1.LookRequest_QUESTION_CHANGES:      changes.Again,
		agentv1.LookRequest_QUESTION_INSIDE:       inside.Again,
		agentv1.LookRequest_QUESTION_STRAIGHT:     inside.Straight,
	}}, log)
	if err != nil {
		return nil, err
	}
	a.renewer = enroll.NewRenewer(cfg.IdentityDir, func(context.Context) (*grpc.ClientConn, error) {
		return grpc.NewClient("passthrough:///"+cfg.addresses()[0], grpc.WithTransportCredentials(credentials))
	}, a.stream.Again, log)
	return a, nil
}

// bootID is the kernel's name for the time since it started; empty when it cannot be read.
func bootID() string {
	text, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		return ""
	}
	return string(bytes.TrimSpace(text))
}
