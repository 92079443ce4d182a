package agent

import (
	"errors"
	"fmt"
	"net"
	"path/filepath"

	"github.com/gapura-dev/gapura/agent/internal/enroll"
)

// Config is everything an operator sets on a host. Enrolment writes it; few hosts ever need more.
type Config struct {
	// Collectors are the names or addresses of the collectors, with a port when it is not 8502. They are tried in order.
	Collectors []string `yaml:"collectors"`
	// IdentityDir holds the host's key and certificate.
	IdentityDir string `yaml:"identity_dir"`
	// SpoolDir holds what was not acknowledged yet, and what witnesses remember.
	SpoolDir string `yaml:"spool_dir"`
	// LookSocket and ActSocket are where the two privileged processes listen.
	LookSocket string `yaml:"look_socket"`
	ActSocket  string `yaml:"act_socket"`
}

// Defaults returns the settings of a packaged host.
func Defaults() Config {
	return Config{
		IdentityDir: "/var/lib/gapura/agent", SpoolDir: "/var/lib/gapura/spool",
		LookSocket: "/run/gapura/look.sock", ActSocket: "/run/gapura/act.sock",
	}
}

// Validate returns everything that is wrong.
func (c Config) Validate() error {
	var errs []error
	if len(c.Collectors) == 0 {
		errs = append(errs, errors.New("collectors: none is named; `gapura-agent enroll` writes it"))
	}
	for key, path := range map[string]string{"identity_dir": c.IdentityDir, "spool_dir": c.SpoolDir, "look_socket": c.LookSocket, "act_socket": c.ActSocket} {
		if !filepath.IsAbs(path) {
			errs = append(errs, fmt.Errorf("%s: %q is not an absolute path", key, path))
		}
	}
	return errors.Join(errs...)
}

// addresses returns the collectors with their ports.
func (c Config) addresses() []string {
	out := make([]string, len(c.Collectors))
	for i, name := range c.Collectors {
		if _, _, err := net.SplitHostPort(name); err != nil {
			name = net.JoinHostPort(name, enroll.AgentPort)
		}
		out[i] = name
	}
	return out
}
