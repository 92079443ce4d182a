package api

import (
	"crypto/tls"
	"fmt"
	"os"
	"sync"
	"time"
)

// CertificateFiles name a certificate that the port shows instead of one by the collector's own authority. Both are PEM;
// the certificate's file holds those between it and its authority as well.
type CertificateFiles struct {
	Certificate string `yaml:"certificate"`
	Key         string `yaml:"key"`
}

// named reports whether there is one.
func (f CertificateFiles) named() bool { return f.Certificate != "" || f.Key != "" }

// settings returns TLS settings that show the certificate, and show its successor once the files are replaced. Other
// organisations' tools may be old, so TLS 1.2 is spoken here too.
func (f CertificateFiles) settings() (*tls.Config, error) {
	shown := &shownCertificate{files: f}
	if _, err := shown.get(nil); err != nil {
		return nil, err
	}
	return &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: shown.get}, nil
}

// shownCertificate is read again whenever one of its files was replaced.
type shownCertificate struct {
	files CertificateFiles

	mu      sync.Mutex // guards what follows
	changed [2]time.Time
	loaded  *tls.Certificate
}

func (s *shownCertificate) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	changed, err := s.files.changed()
	if err == nil && (s.loaded == nil || changed != s.changed) {
		var next tls.Certificate
		if next, err = tls.LoadX509KeyPair(s.files.Certificate, s.files.Key); err == nil {
			s.loaded, s.changed = &next, changed
		}
	}
	if s.loaded == nil {
		return nil, fmt.Errorf("load the API's certificate: %w (api.tls in the configuration)", err)
	}
	return s.loaded, nil // half-replaced files: the one before goes on until both fit
}

func (f CertificateFiles) changed() (times [2]time.Time, err error) {
	for i, path := range []string{f.Certificate, f.Key} {
		info, err := os.Stat(path)
		if err != nil {
			return times, err
		}
		times[i] = info.ModTime()
	}
	return times, nil
}
