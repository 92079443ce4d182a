package collector

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"time"

	"github.com/google/uuid"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/keepalive"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/dispatch"
	"github.com/gapura-dev/gapura/collector/internal/ingest"
	"github.com/gapura-dev/gapura/collector/internal/notify"
	"github.com/gapura-dev/gapura/collector/internal/record"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/pkg/build"
	"github.com/gapura-dev/gapura/pkg/identity"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

// New builds the parts in the order of the picture: who speaks, what we believe, what to do about it, and who is told.
func New(ctx context.Context, cfg Config, log *slog.Logger) (*Collector, error) {
	c := &Collector{cfg: cfg, log: log}
	if err := c.build(ctx); err != nil {
		if c.store != nil {
			c.close()
		}
		return nil, err
	}
	return c, nil
}

// build is one straight line on purpose: it is the picture of DESIGN, as code.
func (c *Collector) build(ctx context.Context) (err error) {
	// What it remembers.
	if c.store, err = store.Open(ctx, c.cfg.database()); err != nil {
		return err
	}
	past, err := c.store.Load(ctx)
	if err != nil {
		return err
	}
	for _, s := range c.cfg.Sites {
		past.Sites = append(past.Sites, s.record())
	}

	// Whom it believes, and who signs.
	keys, err := c.openAuthority()
	if err != nil {
		return err
	}

	// The brain between its eyes and its hands.
	feed := api.NewFeed(1024)
	c.lines, c.sealer = dispatch.New(keys.signer), keys.signer
	c.prober = c.newProber()
	told := criers{notify.NewLog(c.log), feedCrier{feed}}
	deps := brain.Deps{
		Journal: c.store, Hand: c.lines, Asker: asker{c.lines}, Eye: eye{c.prober}, Log: c.log, NewID: newID,
	}
	if c.cfg.Notify.Webhook.Enabled() {
		if c.webhook, err = notify.NewWebhook(c.cfg.Notify.Webhook, build.Version(), c.store, c.log); err != nil {
			return err
		}
		told, deps.Writer = append(told, c.webhook), notify.Letters{}
	}
	deps.Crier = told
	if c.cfg.Record != "" {
		if deps.Scribe, err = record.Open(c.cfg.Record); err != nil {
			return err
		}
	}
	if c.brain, err = brain.New(c.cfg.Brain, deps, past, time.Now()); err != nil {
		return err
	}

	// Who may speak to it.
	auth, err := authority.New(authority.Deps{
		CA: keys.ca, Signers: keys.public, Tokens: c.store, APITokens: c.store, Hosts: enrolments{c.store, c.brain},
		Audit: audit{c.store}.record, Log: c.log,
	})
	if err != nil {
		return err
	}
	agents := ingest.New(ingest.Config{
		SampleInterval: c.cfg.Listen.SampleInterval, ReconnectWindow: c.cfg.Listen.ReconnectWindow, Term: 1,
	}, c.brain, c.brain, c.store, c.lines, c.log)
	if err := c.open("enrol", c.cfg.Listen.Enrol, credentials.NewTLS(identity.OneWayTLS(keys.source)), strangers, func(s *grpc.Server) {
		enrollv1.RegisterEnrollServiceServer(s, auth.EnrolPort())
	}); err != nil {
		return err
	}
	if err := c.open("agents", c.cfg.Listen.Agents, credentials.NewTLS(identity.ServerTLS(keys.source, identity.RoleHost)), hosts, func(s *grpc.Server) {
		agentv1.RegisterAgentServiceServer(s, agents)
		enrollv1.RegisterEnrollServiceServer(s, auth.AgentPort())
	}); err != nil {
		return err
	}

	// And whom it serves.
	c.api, err = c.newAPI(keys, auth, feed)
	return err
}

// limits are what the callers of a port may take up.
type limits struct {
	message   int           // bytes
	idle, age time.Duration // of a connection; idle zero: for ever
}

// Hosts stay and talk; strangers ask one question and leave.
var (
	hosts     = limits{message: ingest.MaxMessage, age: 2 * time.Hour}
	strangers = limits{message: 16 << 10, idle: 30 * time.Second, age: time.Minute}
)

// open binds one gRPC port with the limits of safety.md 1.7 and the windows of performance.md C.1.
func (c *Collector) open(name, address string, creds credentials.TransportCredentials, most limits, register func(*grpc.Server)) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("listen for %s: %w (listen.%s in the configuration)", name, err, name)
	}
	const window = 65535 // fixed: turns BDP pings off
	server := grpc.NewServer(
		grpc.Creds(creds),
		grpc.InitialWindowSize(window), grpc.InitialConnWindowSize(window), grpc.ReadBufferSize(1024),
		grpc.MaxRecvMsgSize(most.message), grpc.MaxHeaderListSize(8<<10), grpc.MaxConcurrentStreams(4),
		grpc.ConnectionTimeout(10*time.Second),
		grpc.KeepaliveParams(keepalive.ServerParameters{
			Time: time.Minute, Timeout: 20 * time.Second,
			MaxConnectionIdle: most.idle, MaxConnectionAge: most.age, MaxConnectionAgeGrace: time.Minute,
		}),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: 10 * time.Second}),
	)
	register(server)
	c.ports = append(c.ports, port{name: name, listener: listener, server: server})
	return nil
}

// keyring is what the authority's folder holds.
type keyring struct {
	ca     *authority.CA
	public []authority.SignerKey
	signer signer
	source identity.Source
}

// signer signs orders and how the audit stands, in this process or its own.
type signer interface {
	dispatch.Signer
	sealer
}

func (c *Collector) openAuthority() (keyring, error) {
	var k keyring
	var err error
	if k.ca, err = authority.LoadCA(c.cfg.DataDir); err != nil {
		return k, fmt.Errorf("%w (was `gapura-collector init` run?)", err)
	}
	if k.public, err = authority.LoadSignerKeys(c.cfg.DataDir); err != nil {
		return k, err
	}
	if c.cfg.Signer.Socket != "" {
		k.signer = authority.NewRemoteSigner(c.cfg.Signer.Socket)
	} else {
		c.log.Warn("orders are signed in the collector's own process, which is for trying it out: see signer.socket")
		if k.signer, err = authority.LoadSigner(c.cfg.Signer.Dir); err != nil {
			return k, err
		}
	}
	k.source, err = k.ca.Server(authority.CollectorName(c.cfg.Names), c.cfg.Names)
	return k, err
}

// newID makes identifiers that sort by time.
func newID() string { return uuid.Must(uuid.NewV7()).String() }
