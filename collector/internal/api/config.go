package api

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"strings"
	"time"
)

// Config says where the API listens and what one caller may ask of it.
type Config struct {
	// Listen is "host:port", or "unix:/path" for a socket of the local machine.
	Listen string `yaml:"listen"`
	// Own names a certificate to show; without one the port shows what TLS says.
	Own CertificateFiles `yaml:"tls"`
	// TLS is how the port proves itself. It may be nil only for a loopback address or a Unix socket.
	TLS *tls.Config `yaml:"-"`
	// CallsPerSecond and Burst bound the calls of one token.
	CallsPerSecond float64 `yaml:"calls_per_second"`
	Burst          int     `yaml:"burst"`
	// CallLimit ends a call that is not a watch.
	CallLimit time.Duration `yaml:"call_limit"`
	// Heartbeat is the time between two signs of life on a watch; the token is checked again at each.
	Heartbeat time.Duration `yaml:"-"`
}

// Bounds of what one caller may send or hold.
const (
	maxMessage = 1 << 20  // bytes of one request, either face
	maxAnswer  = 64 << 20 // bytes of one answer: a full page of the longest incidents
	maxHeader  = 32 << 10
	maxStreams = 100 // calls at once on one connection
)

// Defaults returns the shipped settings.
func Defaults() Config {
	return Config{Listen: ":8503", CallsPerSecond: 50, Burst: 100, CallLimit: 30 * time.Second, Heartbeat: 15 * time.Second}
}

// Validate returns all problems of the settings, joined.
func (c Config) Validate() error {
	var errs []error
	if c.Own.named() && (c.Own.Certificate == "" || c.Own.Key == "") {
		errs = append(errs, errors.New("api.tls: name both certificate and key"))
	}
	if c.TLS == nil && !c.Own.named() && !local(c.Listen) {
		errs = append(errs, fmt.Errorf("api.listen: %q would speak plaintext to the network; name a certificate, or a loopback address or unix:/path", c.Listen))
	}
	if c.CallsPerSecond <= 0 || c.Burst < 1 {
		errs = append(errs, errors.New("api.calls_per_second and api.burst: must be above zero"))
	}
	if c.CallLimit <= 0 || c.Heartbeat <= 0 {
		errs = append(errs, errors.New("api.call_limit: must be above zero"))
	}
	return errors.Join(errs...)
}

// local reports whether only this machine can reach an address.
func local(listen string) bool {
	if strings.HasPrefix(listen, "unix:") {
		return true
	}
	host, _, err := net.SplitHostPort(listen)
	ip := net.ParseIP(host)
	return err == nil && (host == "localhost" || ip != nil && ip.IsLoopback())
}

func (c Config) listener() (net.Listener, error) {
	network, address := "tcp", c.Listen
	if path, ok := strings.CutPrefix(c.Listen, "unix:"); ok {
		network, address = "unix", path
	}
	l, err := net.Listen(network, address)
	if err != nil {
		return nil, fmt.Errorf("listen for the API: %w (api.listen in the configuration)", err)
	}
	return l, nil
}
