package fact

import "time"

// Certificate is a TLS certificate, as it is served or as it lies on disk.
type Certificate struct {
	Where       string // "tcp:0.0.0.0:443 shop.example", "tcp:127.0.0.1:8443" for an upstream, or the path of a file
	Served      bool   // as a handshake showed it; else read from a file
	Upstream    bool   // it is that of a TLS upstream
	File        string // that a configuration names for it
	Names       []string
	NotBefore   time.Time
	NotAfter    time.Time
	Fingerprint string // SHA-256, hexadecimal
	Error       string // why there is none: words of the handshake or of the file's reader
}

// Kind returns "certificate".
func (Certificate) Kind() Kind { return "certificate" }

// Subject returns where it is, and whether it is served there.
func (c Certificate) Subject() string {
	if c.Served {
		return "served " + c.Where
	}
	return "file " + c.Where
}
