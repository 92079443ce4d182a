package collector

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/pkg/identity"
)

// Setup says what to initialise.
type Setup struct {
	Path  string   // of the configuration to write
	Names []string // by which hosts and tools dial the collector
	// Dir puts everything below one folder, listens on loopback only and signs in the same process: for a developer's
	// machine, without root. Empty for the paths of the packages.
	Dir string
}

// Init makes everything a new collector needs: folders, authority, signer's key, database, configuration and the first
// admin token. It refuses to overwrite anything. What it returns is what to tell the person who ran it.
func Init(ctx context.Context, setup Setup) (fmt.Stringer, error) {
	if _, err := os.Stat(setup.Path); err == nil {
		return nil, fmt.Errorf("initialise: %s is there already; this collector was initialised before", setup.Path)
	}
	cfg := setup.config()
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("initialise: %w", err)
	}
	if err := errors.Join(makeDir(cfg.DataDir, "gapura-collector"), makeDir(cfg.Signer.Dir, "gapura-sign")); err != nil {
		return nil, fmt.Errorf("initialise: %w (run it as root)", err)
	}
	s, err := store.Open(ctx, cfg.database())
	if err != nil {
		return nil, err
	}
	defer s.Close() // what was committed is in the file
	made, err := authority.Init(ctx, authority.Setup{Dir: cfg.DataDir, SignerDir: cfg.Signer.Dir, Names: cfg.Names, APITokens: s})
	if err != nil {
		return nil, err
	}
	if err := own(cfg.database(), "gapura-collector"); err != nil {
		return nil, fmt.Errorf("initialise: %w", err)
	}
	if err := setup.write(cfg); err != nil {
		return nil, fmt.Errorf("initialise: %w", err)
	}
	return made, nil
}

func (s Setup) config() Config {
	cfg := Defaults()
	cfg.Names = s.Names
	if s.Dir != "" {
		cfg.DataDir, cfg.Signer = filepath.Join(s.Dir, "collector"), SignerConfig{Dir: filepath.Join(s.Dir, "signer")}
		cfg.Listen.Enrol, cfg.Listen.Agents, cfg.API.Listen = "127.0.0.1:8501", "127.0.0.1:8502", "127.0.0.1:8503"
	}
	return cfg
}

// write writes what differs from the shipped settings.
func (s Setup) write(cfg Config) error {
	var text strings.Builder
	text.WriteString("# Gapura collector. Every option: /usr/share/doc/gapura-collector/examples/collector.yaml\nnames:\n")
	for _, name := range cfg.Names {
		fmt.Fprintf(&text, "  - %q\n", name)
	}
	if s.Dir != "" {
		fmt.Fprintf(&text, "data_dir: %q\nsigner:\n  dir: %q\n  socket: \"\"\n", cfg.DataDir, cfg.Signer.Dir)
		fmt.Fprintf(&text, "listen:\n  enrol: %q\n  agents: %q\napi:\n  listen: %q\n", cfg.Listen.Enrol, cfg.Listen.Agents, cfg.API.Listen)
	}
	if err := os.MkdirAll(filepath.Dir(s.Path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(s.Path, []byte(text.String()), 0o644)
}

// makeDir makes a folder that only its user can read. Without that user, as on a developer's machine, it stays ours.
func makeDir(dir, owner string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return own(dir, owner)
}

// own gives a file and its SQLite companions to a user, when there is one of that name.
func own(path, owner string) error {
	u, err := user.Lookup(owner)
	if err != nil || os.Geteuid() != 0 {
		return nil //nolint:nilerr // no such user: the file stays with whoever runs this
	}
	uid, err := strconv.Atoi(u.Uid)
	if err != nil {
		return err
	}
	gid, err := strconv.Atoi(u.Gid)
	if err != nil {
		return err
	}
	for _, file := range []string{path, path + "-wal", path + "-shm"} {
		if err := os.Chown(file, uid, gid); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	return nil
}

// TokenRequest says which token to make.
type TokenRequest struct {
	Host      string // for a host that shall join
	API       string // or for a tool, with what it is for
	Scope     string
	Customer  string
	Cluster   string
	Addresses []string
	Life      time.Duration
	Quiet     bool
}

// MakeToken makes a token beside a running collector.
func MakeToken(ctx context.Context, cfg Config, r TokenRequest) (string, error) {
	s, err := store.Open(ctx, cfg.database())
	if err != nil {
		return "", err
	}
	defer s.Close() // what was committed is in the file
	ca, err := authority.LoadCA(cfg.DataDir)
	if err != nil {
		return "", fmt.Errorf("%w (was `gapura-collector init` run, and is this its user or root?)", err)
	}
	keys, err := authority.LoadSignerKeys(cfg.DataDir)
	if err != nil {
		return "", err
	}
	auth, err := authority.New(authority.Deps{
		CA: ca, Signers: keys, Tokens: s, APITokens: s, Hosts: s, Audit: audit{s}.record, Log: slog.Default(),
	})
	if err != nil {
		return "", err
	}
	defer own(cfg.database(), "gapura-collector") //nolint:errcheck // root's WAL files must stay usable to the collector
	if r.API != "" {
		return auth.MakeAPIToken(ctx, authority.Grant{
			Name: r.API, Scope: authority.Scope(r.Scope), Customer: r.Customer, Life: r.Life, By: person(),
		})
	}
	addresses, err := parseAddresses(r.Addresses)
	if err != nil {
		return "", err
	}
	token, err := auth.Invite(ctx, authority.Invitation{
		Role: identity.RoleHost, Host: r.Host, Life: r.Life, By: person(),
		Labels: authority.Labels{Customer: r.Customer, Cluster: r.Cluster, Addresses: addresses},
	})
	if err != nil {
		return "", err
	}
	return token.Text(), nil
}

func parseAddresses(list []string) ([]netip.Addr, error) {
	var out []netip.Addr
	for _, text := range list {
		a, err := netip.ParseAddr(text)
		if err != nil {
			return nil, fmt.Errorf("--address: %q is not an IP address", text)
		}
		out = append(out, a)
	}
	return out, nil
}

// person names who runs a command on the collector's machine, for the audit.
func person() string {
	if name := os.Getenv("SUDO_USER"); name != "" {
		return "local:" + name
	}
	if u, err := user.Current(); err == nil {
		return "local:" + u.Username
	}
	return "local"
}

// RevokeHost withdraws every certificate of a host beside a running collector, which closes the host's stream within half a
// minute. The host comes back by enrolling again.
func RevokeHost(ctx context.Context, cfg Config, name string) error {
	s, err := store.Open(ctx, cfg.database())
	if err != nil {
		return err
	}
	defer own(cfg.database(), "gapura-collector") //nolint:errcheck // root's WAL files must stay usable to the collector
	err = s.RevokeHost(ctx, name)
	if err == nil {
		err = audit{s}.record(ctx, authority.Event{At: time.Now(), What: "host revoked", By: person(), Host: name})
	}
	return errors.Join(err, s.Close())
}

// Backup copies the database to a new file while the collector runs.
func Backup(ctx context.Context, cfg Config, to string) error {
	s, err := store.Open(ctx, cfg.database())
	if err != nil {
		return err
	}
	return errors.Join(s.Backup(ctx, to), s.Close())
}
