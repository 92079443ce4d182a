package enroll_test

import (
	"context"
	"crypto/tls"
	"log/slog"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"

	"github.com/gapura-dev/gapura/agent/internal/enroll"
	"github.com/gapura-dev/gapura/pkg/identity"
)

// renewal is an enrolled host on simulated time, with a renewer that reaches the collector's agents' port.
type renewal struct {
	collector *collector
	files     identity.Files
	renewer   *enroll.Renewer
	logged    lines

	mu    sync.Mutex // guards what follows
	times []time.Time
}

func newRenewal(t *testing.T) *renewal {
	t.Helper()
	c := &collector{life: 7 * 24 * time.Hour, name: "web1.example"}
	c.ca, c.key = makeCA(t)
	r := &renewal{collector: c, files: identity.FilesIn(t.TempDir())}
	r.enrol(t)
	listener := bufconn.Listen(1 << 16)
	c.serveAt(t, listener, identity.ServerTLS(c.material(t, "collector.example"), identity.RoleHost))
	dial := func(context.Context) (*grpc.ClientConn, error) {
		return grpc.NewClient("passthrough:///collector",
			grpc.WithTransportCredentials(credentials.NewTLS(identity.ClientTLS(r.files.Source(), "collector.example"))),
			grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return listener.DialContext(ctx) }))
	}
	renewed := func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.times = append(r.times, time.Now())
	}
	r.renewer = enroll.NewRenewer(strings.TrimSuffix(r.files.Key, "/key.pem"), dial, renewed, slog.New(slog.NewTextHandler(&r.logged, nil)))
	return r
}

// enrol gives the host its first certificate by hand.
func (r *renewal) enrol(t *testing.T) {
	t.Helper()
	key, err := identity.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	secret, err := identity.EncodeKey(key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := r.collector.give(newRequest(t, key))
	if err != nil {
		t.Fatal(err)
	}
	for path, content := range map[string][]byte{
		r.files.Key: secret, r.files.Certificate: identity.EncodeCerts(cert), r.files.Authorities: identity.EncodeCerts(r.collector.ca),
	} {
		if err := identity.Save(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// renewals is when it renewed, so far.
func (r *renewal) renewals() []time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.times)
}

// run runs the renewer until the test's bubble has seen what it wants.
func (r *renewal) run(t *testing.T, do func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- r.renewer.Run(ctx) }()
	do()
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestRenewsAtHalfLife(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, start := newRenewal(t), time.Now()
		before := load(t, r.files)
		r.run(t, func() { time.Sleep(30 * 24 * time.Hour) })
		if n := len(r.renewals()); n < 7 || n > 10 {
			t.Errorf("renewed %d times in 30 days", n)
		}
		for _, at := range r.renewals() {
			if life := at.Sub(start); life < 2*7*24*time.Hour/5 || life > 3*7*24*time.Hour/5+time.Hour {
				t.Errorf("renewed at an age of %s", life)
			}
			start = at
		}
		after := load(t, r.files)
		if identity.Serial(after.Leaf) == identity.Serial(before.Leaf) {
			t.Error("the certificate is the old one")
		}
		newest := r.collector.given[len(r.collector.given)-1]
		if identity.Serial(after.Leaf) != identity.Serial(newest) {
			t.Error("the certificate is not the newest one")
		}
	})
}

func TestRenewalIsTriedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRenewal(t)
		r.collector.fail = status.Error(codes.Unavailable, "store is away")
		r.run(t, func() {
			time.Sleep(5 * 24 * time.Hour) // beyond half life
			if len(r.renewals()) != 0 {
				t.Errorf("renewed %d times", len(r.renewals()))
			}
			if tries := r.logged.count("store is away"); tries < 10 || tries > 60 {
				t.Errorf("tried %d times", tries)
			}
			r.collector.mu.Lock()
			r.collector.fail = nil
			r.collector.mu.Unlock()
			time.Sleep(time.Hour)
			if len(r.renewals()) != 1 {
				t.Errorf("renewed %d times after the collector came back", len(r.renewals()))
			}
		})
	})
}

func TestEndedCertificateAsksForAPerson(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRenewal(t)
		time.Sleep(8 * 24 * time.Hour)
		r.run(t, func() { time.Sleep(time.Second) })
		if r.logged.count("enroll --force") != 1 || len(r.collector.given) != 1 {
			t.Errorf("logged %v", r.logged.all)
		}
	})
}

func TestCertificateOfAnotherHostIsNotTaken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRenewal(t)
		before := load(t, r.files)
		r.collector.name = "web2.example"
		if err := r.renewer.Renew(t.Context()); err == nil || !strings.Contains(err.Error(), "web2.example") {
			t.Errorf("got %v", err)
		}
		if after := load(t, r.files); identity.Serial(after.Leaf) != identity.Serial(before.Leaf) {
			t.Error("it was taken")
		}
	})
}

func load(t *testing.T, files identity.Files) tls.Certificate {
	t.Helper()
	m, err := files.Load()
	if err != nil {
		t.Fatal(err)
	}
	return m.Certificate
}

// lines is a log that a test reads while it is written.
type lines struct {
	mu  sync.Mutex
	all []string
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.all = append(l.all, string(p))
	return len(p), nil
}

func (l *lines) count(part string) (n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, line := range l.all {
		if strings.Contains(line, part) {
			n++
		}
	}
	return n
}
