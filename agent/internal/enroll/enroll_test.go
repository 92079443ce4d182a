package enroll_test

import (
	"context"
	"errors"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/act"
	"github.com/gapura-dev/gapura/agent/internal/enroll"
	"github.com/gapura-dev/gapura/pkg/config"
	"github.com/gapura-dev/gapura/pkg/identity"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

func TestEnrolWritesWhatTheAgentNeeds(t *testing.T) {
	c := newCollector(t)
	cfg := c.host(t)
	enrolled, err := enroll.Enroll(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	if enrolled.Host != "web1.example" || !enrolled.NotAfter.Equal(c.given[0].NotAfter) {
		t.Errorf("got %+v", enrolled)
	}
	m, err := identity.FilesIn(cfg.Dir).Load()
	if err != nil {
		t.Fatal(err)
	}
	if host, err := identity.HostOf(m.Certificate.Leaf); host != "web1.example" || err != nil {
		t.Errorf("the certificate is for %q, %v", host, err)
	}
	signers, err := act.ReadSigners(cfg.Signers)
	if err != nil || len(signers) != 1 || len(signers["k1"]) != 32 {
		t.Errorf("signers %v, %v", signers, err)
	}
	if got := collectors(t, cfg.Settings); !slices.Equal(got, []string{"127.0.0.1"}) {
		t.Errorf("collectors %v", got)
	}
	info, err := os.Stat(filepath.Join(cfg.Dir, "key.pem"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("key: %v, %v", info, err)
	}
}

// collectors reads the settings as the agent does: strictly.
func collectors(t *testing.T, path string) []string {
	t.Helper()
	var settings struct {
		Collectors []string `yaml:"collectors"`
		Spool      string   `yaml:"spool"`
	}
	if err := config.Load(path, &settings); err != nil {
		t.Fatal(err)
	}
	return settings.Collectors
}

func TestEnrolRefusals(t *testing.T) {
	for _, test := range []struct {
		name string
		harm func(t *testing.T, c *collector, cfg *enroll.Config)
		is   error
		says []string
	}{
		{"token of nothing", func(_ *testing.T, _ *collector, cfg *enroll.Config) { cfg.Token = "hello" }, nil, []string{"does not begin with gapura-join.v1."}},
		{"token cut off", func(_ *testing.T, _ *collector, cfg *enroll.Config) { cfg.Token = cfg.Token[:50] }, nil, []string{"cut off?"}},
		{"token that was used", func(_ *testing.T, c *collector, _ *enroll.Config) { c.spent = true }, enroll.ErrToken, []string{"join token refused"}},
		{"token of another collector", func(t *testing.T, _ *collector, cfg *enroll.Config) {
			cfg.Token = newCollector(t).token().Text()
		}, identity.ErrPin, []string{"check the address, and that the token was made by this very collector"}},
		{"nobody listens", func(t *testing.T, _ *collector, cfg *enroll.Config) { cfg.Port = freePort(t) }, enroll.ErrUnreachable, []string{"127.0.0.1:", "check that gapura-collector is running"}},
		{"name that does not resolve", func(_ *testing.T, _ *collector, cfg *enroll.Config) { cfg.Collector = "collector.invalid" }, enroll.ErrUnreachable, []string{"collector.invalid:", "does not resolve"}},
		{"name that the collector does not have", func(t *testing.T, c *collector, cfg *enroll.Config) {
			cfg.Port = c.serve(t, identity.OneWayTLS(c.material(t, "collector.example")))
		}, nil, []string{"not for this name"}},
		{"something that is no collector", func(t *testing.T, _ *collector, cfg *enroll.Config) { cfg.Port = chatter(t) }, nil, []string{"does not speak TLS"}},
		{"collector with a port", func(_ *testing.T, _ *collector, cfg *enroll.Config) { cfg.Collector += ":8501" }, nil, []string{"without a port"}},
		{"folder that is not there", func(_ *testing.T, _ *collector, cfg *enroll.Config) { cfg.Dir += "/none" }, fs.ErrNotExist, []string{"run as root"}},
		{"settings that do not parse", func(t *testing.T, _ *collector, cfg *enroll.Config) {
			if err := os.WriteFile(cfg.Settings, []byte("spool: [\n"), 0o600); err != nil {
				t.Fatal(err)
			}
		}, nil, []string{"agent.yaml", "line 1", "mend it"}},
		{"enrolled before", func(t *testing.T, _ *collector, cfg *enroll.Config) {
			if err := os.WriteFile(filepath.Join(cfg.Dir, "key.pem"), []byte("mine"), 0o600); err != nil {
				t.Fatal(err)
			}
		}, enroll.ErrEnrolled, []string{"--force"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := newCollector(t)
			cfg := c.host(t)
			test.harm(t, c, &cfg)
			before, spent := files(t, cfg), c.spent
			_, err := enroll.Enroll(t.Context(), cfg)
			if err == nil || test.is != nil && !errors.Is(err, test.is) {
				t.Fatalf("got %v, want %v", err, test.is)
			}
			for _, part := range test.says {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("got  %v\nwant %s", err, part)
				}
			}
			if diff := cmp.Diff(before, files(t, cfg)); diff != "" {
				t.Errorf("files changed: %s", diff)
			}
			if c.spent != spent {
				t.Error("the token was spent for nothing")
			}
			if secret := strings.Split(c.token().Text(), ".")[3]; strings.Contains(err.Error(), secret) {
				t.Errorf("the error repeats the secret: %v", err)
			}
		})
	}
}

// A collector that answers wrongly gets nothing written.
func TestWrongAnswersAreNotBelieved(t *testing.T) {
	other := newCollector(t)
	stranger, err := identity.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	for name, harm := range map[string]func(c *collector, r *enrollv1.EnrollResponse){
		"a certificate for another key": func(c *collector, r *enrollv1.EnrollResponse) {
			cert, err := c.give(newRequest(t, stranger))
			if err != nil {
				t.Error(err)
			}
			r.Certificate = cert.Raw
		},
		"all by another authority": func(c *collector, r *enrollv1.EnrollResponse) {
			theirs := *c.given[0]
			theirs.SignatureAlgorithm = 0
			r.Certificate = sign(t, &theirs, other.ca, theirs.PublicKey, other.key).Raw
			r.Authorities = [][]byte{other.ca.Raw}
		},
		"no certificate":           func(_ *collector, r *enrollv1.EnrollResponse) { r.Certificate = nil },
		"noise":                    func(_ *collector, r *enrollv1.EnrollResponse) { r.Certificate = []byte("noise") },
		"the CA as a certificate":  func(_ *collector, r *enrollv1.EnrollResponse) { r.Certificate = r.GetAuthorities()[0] },
		"another name":             func(_ *collector, r *enrollv1.EnrollResponse) { r.Host = "web2.example" },
		"no authority":             func(_ *collector, r *enrollv1.EnrollResponse) { r.Authorities = nil },
		"another authority":        func(_ *collector, r *enrollv1.EnrollResponse) { r.Authorities = [][]byte{other.ca.Raw} },
		"authorities without end":  func(_ *collector, r *enrollv1.EnrollResponse) { r.Authorities = slices.Repeat(r.GetAuthorities(), 100) },
		"no signer":                func(_ *collector, r *enrollv1.EnrollResponse) { r.SignerKeys = nil },
		"a signer's key too short": func(_ *collector, r *enrollv1.EnrollResponse) { r.SignerKeys[0].PublicKey = []byte{1} },
		"a signer without a name":  func(_ *collector, r *enrollv1.EnrollResponse) { r.SignerKeys[0].KeyId = "" },
	} {
		t.Run(name, func(t *testing.T) {
			c := newCollector(t)
			c.harm = func(r *enrollv1.EnrollResponse) { harm(c, r) }
			cfg := c.host(t)
			if _, err := enroll.Enroll(t.Context(), cfg); err == nil {
				t.Error("it was believed")
			}
			if left := files(t, cfg); len(left) != 0 {
				t.Errorf("written: %v", left)
			}
		})
	}
}

func TestForceEnrolsAgainWithANewKey(t *testing.T) {
	c := newCollector(t)
	cfg := c.host(t)
	if _, err := enroll.Enroll(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	before := files(t, cfg)
	c.spent, cfg.Force = false, true
	if _, err := enroll.Enroll(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	after := files(t, cfg)
	for _, name := range []string{"key.pem", "cert.pem"} {
		if before[name] == after[name] {
			t.Errorf("%s is the old one", name)
		}
	}
	if _, err := identity.FilesIn(cfg.Dir).Load(); err != nil {
		t.Error(err)
	}
}

// A collector that accepts and then says nothing must not hang a person's terminal.
func TestSilentCollectorEndsWithTheContext(t *testing.T) {
	c := newCollector(t)
	cfg := c.host(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	_, cfg.Port, _ = net.SplitHostPort(listener.Addr().String())
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	_, err = enroll.Enroll(ctx, cfg)
	if !errors.Is(err, enroll.ErrUnreachable) || !strings.Contains(err.Error(), "firewall") {
		t.Errorf("got %v", err)
	}
}

func TestSetCollectorKeepsTheRest(t *testing.T) {
	path := filepath.Join(t.TempDir(), "agent.yaml")
	for _, test := range []struct{ before, after string }{
		{"", "collectors: [\"c2.example\"]\n"},
		{"# what the package ships\n", "# what the package ships\ncollectors: [\"c2.example\"]\n"},
		{"collectors: []\n", "collectors: [c2.example]\n"},
		{
			"# ours\nspool: /var/spool # big disk\ncollectors: [c1.example] # old\n",
			"# ours\nspool: /var/spool # big disk\ncollectors: [c2.example]\n",
		},
		{"spool: /var/spool\n", "spool: /var/spool\ncollectors: [c2.example]\n"},
	} {
		if err := os.WriteFile(path, []byte(test.before), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := enroll.SetCollector(path, "c2.example"); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(test.after, string(got)); diff != "" {
			t.Error(diff)
		}
	}
	for _, address := range []string{"2001:db8::1", "::1", "192.0.2.1"} {
		for _, before := range []string{"", "spool: x\n"} {
			if err := os.WriteFile(path, []byte(before), 0o600); err != nil {
				t.Fatal(err)
			}
			if err := enroll.SetCollector(path, address); err != nil {
				t.Fatal(err)
			}
			if got := collectors(t, path); !slices.Equal(got, []string{address}) {
				t.Errorf("%s is read as %v", address, got)
			}
		}
	}
	for _, bad := range []string{"- a list\n", "{", "just text\n"} {
		if err := os.WriteFile(path, []byte(bad), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := enroll.SetCollector(path, "c2.example"); err == nil {
			t.Errorf("%q was overwritten", bad)
		}
	}
}

// files is the name and content of every file of a host.
func files(t *testing.T, cfg enroll.Config) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, dir := range []string{cfg.Dir, filepath.Dir(cfg.Settings)} {
		entries, err := os.ReadDir(dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		for _, entry := range entries {
			content, err := os.ReadFile(filepath.Join(dir, entry.Name()))
			if err != nil {
				t.Fatal(err)
			}
			out[entry.Name()] = string(content)
		}
	}
	return out
}

// freePort is a port that nobody listens at.
func freePort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// chatter is a port where a server greets in plain text.
func chatter(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			conn.Write([]byte("220 mail.example ESMTP ready\r\n"))
		}
	}()
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}
