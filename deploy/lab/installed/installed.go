// Package installed puts Gapura into a lab as an operator would: its packages with apt, init, tokens, enrolment.
package installed

import (
	"bytes"
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// Name is how the lab's hosts call the collector.
const Name = "collector.lab"

// Config says what to install.
type Config struct {
	// AgentDeb and CollectorDeb are the packages that `make deb` built.
	AgentDeb, CollectorDeb string
	// CollectorPolicy is added to the collector's configuration, HostPolicy replaces each host's local policy. Both are
	// texts of values; empty leaves what the packages ship.
	CollectorPolicy, HostPolicy []byte
}

// Debs finds the packages that `make deb` built in a folder.
func Debs(dir string) (agent, collector string, err error) {
	for _, want := range []struct {
		pattern string
		into    *string
	}{{"gapura-agent_*.deb", &agent}, {"gapura-collector_*.deb", &collector}} {
		found, globErr := filepath.Glob(filepath.Join(dir, want.pattern))
		if globErr != nil || len(found) != 1 {
			return "", "", fmt.Errorf("find %s in %s: %d found, one is needed (make deb)", want.pattern, dir, len(found))
		}
		*want.into = found[0]
	}
	return agent, collector, nil
}

// Gapura is a collector with its hosts, in a lab.
type Gapura struct {
	Lab       *lab.Lab
	Collector *lab.Host
	Hosts     map[string]*lab.Host
	Token     string // of an administrator
	CA        []byte // certificate of the collector's authority, PEM

	cfg  Config
	conn *grpc.ClientConn
}

// Install boots a collector and hosts, and returns once every host's agent speaks.
func Install(ctx context.Context, l *lab.Lab, cfg Config, specs ...lab.Spec) (*Gapura, error) {
	g := &Gapura{Lab: l, Hosts: make(map[string]*lab.Host), cfg: cfg}
	boots, bootCtx := errgroup.WithContext(ctx)
	boots.Go(func() (err error) {
		g.Collector, err = l.Boot(bootCtx, lab.Spec{Name: "collector", Stack: stack.Collector, Install: []string{cfg.CollectorDeb}})
		return err
	})
	booted := make([]*lab.Host, len(specs))
	for i, spec := range specs {
		spec.Install = append(spec.Install, cfg.AgentDeb)
		boots.Go(func() (err error) {
			booted[i], err = l.Boot(bootCtx, spec)
			return err
		})
	}
	if err := boots.Wait(); err != nil {
		return nil, err
	}
	if err := g.start(ctx); err != nil {
		return nil, fmt.Errorf("start collector: %w", err)
	}
	for _, h := range booted {
		token, err := g.joinToken(ctx, h.Name())
		if err == nil {
			err = g.enrol(ctx, h, token)
		}
		if err != nil {
			return nil, err
		}
	}
	for _, h := range booted {
		if err := g.Speaks(ctx, h); err != nil {
			return nil, err
		}
	}
	return g, nil
}

// Add boots one more host and returns once its agent speaks.
func (g *Gapura) Add(ctx context.Context, spec lab.Spec) (*lab.Host, error) {
	h, err := g.Boot(ctx, spec)
	if err != nil {
		return h, err
	}
	return h, g.Join(ctx, h)
}

// Boot boots one more host, with an agent that was not told yet of whom to report to.
func (g *Gapura) Boot(ctx context.Context, spec lab.Spec) (*lab.Host, error) {
	spec.Install = append(spec.Install, g.cfg.AgentDeb)
	return g.Lab.Boot(ctx, spec)
}

// Join enrols a host's agent, with a token from the API, and returns once it speaks.
func (g *Gapura) Join(ctx context.Context, h *lab.Host) error {
	made, err := apiv1.NewHostServiceClient(g.conn).CreateJoinToken(ctx, &apiv1.CreateJoinTokenRequest{Name: "hosts/" + h.Name()})
	if err != nil {
		return fmt.Errorf("a token for %s: %w", h.Name(), err)
	}
	if err := g.enrol(ctx, h, made.GetToken()); err != nil {
		return err
	}
	return g.Speaks(ctx, h)
}

// Remove takes a host's certificate back and the host off the lab. Within half a minute the collector forgets it.
func (g *Gapura) Remove(ctx context.Context, h *lab.Host) error {
	delete(g.Hosts, h.Name())
	var removing errgroup.Group
	removing.Go(func() error {
		_, err := g.Collector.Exec(ctx, "gapura-collector", "ca", "revoke", "--host", h.Name())
		return err
	})
	return errors.Join(h.Discard(ctx), removing.Wait())
}

// start initialises the collector as the README says, adds the lab's policy and starts it.
func (g *Gapura) start(ctx context.Context) error {
	c := g.Collector
	// The second name is for tools that come through Lab.Forward.
	if _, err := c.Exec(ctx, "gapura-collector", "init", "--name", Name, "--name", "127.0.0.1"); err != nil {
		return err
	}
	if len(g.cfg.CollectorPolicy) > 0 {
		path := "/etc/gapura-collector/collector.yaml"
		text, err := c.ReadFile(ctx, path)
		if err != nil {
			return err
		}
		if err := c.WriteFile(ctx, path, append(text, g.cfg.CollectorPolicy...), 0o644); err != nil {
			return err
		}
	}
	if err := g.trust(ctx); err != nil {
		return err
	}
	if _, err := c.Exec(ctx, "systemctl", "start", "gapura-collector"); err != nil {
		return g.explain(ctx, c, "gapura-collector", err)
	}
	ca, err := c.Exec(ctx, "gapura-collector", "ca", "show")
	if err != nil {
		return err
	}
	g.CA = []byte(ca.Stdout)
	token, err := c.Exec(ctx, "gapura-collector", "token", "create", "--api", "lab", "--scope", "admin", "--quiet")
	if err != nil {
		return err
	}
	g.Token = strings.TrimSpace(token.Stdout)
	return g.dial()
}

// trust has the collector's machine trust the lab's authority, as it does those that sign real sites.
func (g *Gapura) trust(ctx context.Context) error {
	authority, err := g.Lab.Authority()
	if err != nil {
		return err
	}
	if err := g.Collector.WriteFile(ctx, "/usr/local/share/ca-certificates/lab.crt", authority, 0o644); err != nil {
		return err
	}
	_, err = g.Collector.Exec(ctx, "update-ca-certificates")
	return err
}

// joinToken returns a token with which a host of that name may enrol.
func (g *Gapura) joinToken(ctx context.Context, host string) (string, error) {
	token, err := g.Collector.Exec(ctx, "gapura-collector", "token", "create", "--host", host, "--quiet")
	if err != nil {
		return "", fmt.Errorf("a token for %s: %w", host, err)
	}
	return strings.TrimSpace(token.Stdout), nil
}

func (g *Gapura) enrol(ctx context.Context, h *lab.Host, token string) (err error) {
	g.Hosts[h.Name()] = h
	if len(g.cfg.HostPolicy) > 0 {
		// The lab's policy names the application of its first stacks; a stack may call its own otherwise.
		policy := bytes.ReplaceAll(g.cfg.HostPolicy, []byte("app.service"), []byte(h.Stack().App+".service"))
		err = h.WriteFile(ctx, "/etc/gapura/policy.yaml", policy, 0o644)
	}
	if err == nil {
		_, err = h.Exec(ctx, "gapura-agent", "enroll", "--collector", Name, "--token", token)
	}
	if err != nil {
		return fmt.Errorf("enrol %s: %w", h.Name(), err)
	}
	return nil
}

// Speaks waits until a host's agent speaks and the collector knows each of its sites.
func (g *Gapura) Speaks(ctx context.Context, h *lab.Host) error {
	limit, cancel := context.WithTimeout(ctx, time.Minute) // a guest takes its time
	defer cancel()
	hosts := apiv1.NewHostServiceClient(g.conn)
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		got, err := hosts.GetHost(limit, &apiv1.GetHostRequest{Name: "hosts/" + h.Name()})
		if err == nil && got.GetHost().GetState() == "speaking" && len(got.GetHost().GetSites()) >= len(h.Sites()) {
			return nil
		}
		select {
		case <-tick.C:
		case <-limit.Done():
			return g.explain(ctx, h, "gapura-agent", fmt.Errorf("wait for %s to speak: %w (last: %v %v)", h.Name(), limit.Err(), got, err))
		}
	}
}

// explain adds the end of a unit's journal to an error.
func (g *Gapura) explain(ctx context.Context, h *lab.Host, unit string, err error) error {
	journal, _ := h.Exec(ctx, "journalctl", "--no-pager", "-n", "30", "-u", unit, "-u", "gapura-look", "-u", "gapura-act", "-u", "gapura-sign")
	return errors.Join(err, errors.New(journal.Stdout))
}

// Conn is a connection to the collector's API, with an administrator's token.
func (g *Gapura) Conn() *grpc.ClientConn { return g.conn }

func (g *Gapura) dial() error {
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(g.CA) {
		return errors.New("the collector's CA certificate cannot be read")
	}
	var err error
	g.conn, err = grpc.NewClient("passthrough:///"+net.JoinHostPort(Name, "8503"),
		grpc.WithTransportCredentials(credentials.NewClientTLSFromCert(roots, Name)),
		grpc.WithPerRPCCredentials(bearer(g.Token)),
		grpc.WithContextDialer(func(ctx context.Context, address string) (net.Conn, error) { return g.Lab.Dial(ctx, "tcp", address) }))
	return err
}

// bearer carries a token with every call.
type bearer string

// GetRequestMetadata returns the token as a header.
func (b bearer) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return map[string]string{"authorization": "Bearer " + string(b)}, nil
}

// RequireTransportSecurity keeps the token off plaintext connections.
func (bearer) RequireTransportSecurity() bool { return true }

// Policies reads the lab's policies from a folder.
func Policies(dir string) (collector, host []byte, err error) {
	collector, err = os.ReadFile(filepath.Join(dir, "collector.yaml"))
	if err != nil {
		return nil, nil, err
	}
	host, err = os.ReadFile(filepath.Join(dir, "agent-policy.yaml"))
	return collector, host, err
}

// Close ends the connection to the API; the hosts end with their lab.
func (g *Gapura) Close() error {
	if g.conn == nil {
		return nil
	}
	return g.conn.Close()
}
