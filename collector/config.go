package collector

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"path/filepath"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/notify"
)

// Config is everything an operator sets. Each part is owned and checked by the package that uses it.
type Config struct {
	// DataDir holds the database and the certificate authority.
	DataDir string `yaml:"data_dir"`
	// Names are the DNS names and addresses that hosts and tools dial this collector by.
	Names  []string     `yaml:"names"`
	Listen ListenConfig `yaml:"listen"`
	Signer SignerConfig `yaml:"signer"`
	Prober ProberConfig `yaml:"prober"`
	API    api.Config   `yaml:"api"`
	Brain  brain.Config `yaml:"brain"`
	Notify NotifyConfig `yaml:"notify"`
	// Record is a folder in which all that hosts and observers say is written down as stories for tests; empty: nowhere.
	Record string `yaml:"record"`
	// Sites are looked at whether or not a host claims them.
	Sites []SiteConfig `yaml:"sites"`
}

// NotifyConfig says who is told of what happens.
type NotifyConfig struct {
	Webhook notify.WebhookConfig `yaml:"webhook"`
}

// ListenConfig says where agents speak.
type ListenConfig struct {
	Enrol  string `yaml:"enrol"`  // server TLS, ":8501"
	Agents string `yaml:"agents"` // mutual TLS, ":8502"
	// SampleInterval is how often agents send samples.
	SampleInterval time.Duration `yaml:"sample_interval"`
	// ReconnectWindow is what agents spread their return over.
	ReconnectWindow time.Duration `yaml:"reconnect_window"`
}

// SignerConfig says who signs orders.
type SignerConfig struct {
	// Dir holds the signer's key; it belongs to the signer's own user.
	Dir string `yaml:"dir"`
	// Socket is where `gapura-collector sign` listens. Empty: sign in this process, which only `make run` does.
	Socket string `yaml:"socket"`
}

// ProberConfig says how sites are looked at.
type ProberConfig struct {
	Configured time.Duration `yaml:"configured"` // between looks at a configured site
	Discovered time.Duration `yaml:"discovered"` // between looks at a discovered one
	Timeout    time.Duration `yaml:"timeout"`    // of one look
	// Resolvers are asked for the names of sites looked at by DNS; this machine's when empty.
	Resolvers []string `yaml:"resolvers"`
	// Control are pages of others that are looked at when a look fails.
	Control []string `yaml:"control"`
}

// SiteConfig is a site to look at.
type SiteConfig struct {
	Name     string        `yaml:"name"`
	URL      string        `yaml:"url"`
	Address  string        `yaml:"address"`
	Interval time.Duration `yaml:"interval"`
	Expect   int           `yaml:"expect"`
	OptOut   bool          `yaml:"opt_out"`
}

// Defaults returns the shipped settings.
func Defaults() Config {
	return Config{
		DataDir: "/var/lib/gapura-collector",
		Listen: ListenConfig{
			Enrol: ":8501", Agents: ":8502", SampleInterval: 10 * time.Second, ReconnectWindow: 30 * time.Second,
		},
		Signer: SignerConfig{Dir: "/var/lib/gapura-sign", Socket: "/run/gapura-sign/sign.sock"},
		Prober: ProberConfig{Configured: time.Minute, Discovered: 5 * time.Minute, Timeout: 10 * time.Second},
		API:    api.Defaults(),
		Brain:  brain.Defaults(),
	}
}

// Validate returns everything that is wrong.
func (c Config) Validate() error {
	var errs []error
	if !filepath.IsAbs(c.DataDir) {
		errs = append(errs, fmt.Errorf("data_dir: %q is not an absolute path", c.DataDir))
	}
	if len(c.Names) == 0 {
		errs = append(errs, errors.New("names: say by which names or addresses hosts dial this collector"))
	}
	for key, listen := range map[string]string{"listen.enrol": c.Listen.Enrol, "listen.agents": c.Listen.Agents} {
		if _, _, err := net.SplitHostPort(listen); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", key, err))
		}
	}
	if c.Prober.Timeout <= 0 || c.Prober.Configured < time.Second || c.Prober.Discovered < time.Second {
		errs = append(errs, errors.New("prober: timeout must be above zero, the intervals at least 1s"))
	}
	for n, text := range c.Prober.Resolvers {
		if _, err := nameServer(text); err != nil {
			errs = append(errs, fmt.Errorf("prober.resolvers[%d]: %q is neither IP nor IP:PORT", n, text))
		}
	}
	for n, text := range c.Prober.Control {
		if u, err := url.Parse(text); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			errs = append(errs, fmt.Errorf("prober.control[%d]: %q is no http or https URL", n, text))
		}
	}
	if c.Listen.SampleInterval < time.Second {
		errs = append(errs, errors.New("listen.sample_interval: at least 1s"))
	}
	for n, s := range c.Sites {
		if s.Name == "" {
			errs = append(errs, fmt.Errorf("sites[%d].name: is empty", n))
		}
		if _, err := netip.ParseAddrPort(s.Address); s.Address != "" && err != nil {
			errs = append(errs, fmt.Errorf("sites[%d].address: %q is not IP:PORT", n, s.Address))
		}
	}
	return errors.Join(append(errs, c.Notify.Webhook.Validate(), c.Brain.Remedy.Validate())...)
}

// nameServer reads IP or IP:PORT.
func nameServer(text string) (netip.AddrPort, error) {
	if a, err := netip.ParseAddr(text); err == nil {
		return netip.AddrPortFrom(a, 53), nil
	}
	return netip.ParseAddrPort(text)
}

func (p ProberConfig) nameServers() (servers []netip.AddrPort) {
	for _, text := range p.Resolvers {
		if at, err := nameServer(text); err == nil { // Validate has seen them
			servers = append(servers, at)
		}
	}
	return servers
}

func (c Config) database() string { return filepath.Join(c.DataDir, "gapura.db") }

func (s SiteConfig) record() brain.SiteRecord {
	return brain.SiteRecord{Name: s.Name, URL: s.URL, Address: s.Address, Interval: s.Interval, Expect: s.Expect, OptOut: s.OptOut}
}
