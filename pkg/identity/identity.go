// Package identity is the names of hosts, peers from certificates, and the TLS settings of both ends.
//
// A certificate says who its holder is by exactly one URI, spiffe://gapura/<role>/<name>, and by nothing else. There is
// one authority, our own; the web's is never asked. Everything is TLS 1.3.
package identity

import (
	"crypto/x509"
	"errors"
	"fmt"
	"net/url"
	"strings"
)

// Role is what the holder of a certificate is.
type Role string

// The roles.
const (
	RoleHost      Role = "host"      // an agent
	RoleCollector Role = "collector" // a collector, towards agents and other collectors
	RoleVantage   Role = "vantage"   // a remote prober
)

// Valid reports whether the role is one of the three.
func (r Role) Valid() bool { return r == RoleHost || r == RoleCollector || r == RoleVantage }

// ID is a role with a name: what a certificate speaks for.
type ID struct {
	Role Role
	Name string
}

// String prints the ID as it stands in a certificate.
func (id ID) String() string { return "spiffe://gapura/" + string(id.Role) + "/" + id.Name }

// URI is the ID as a certificate carries it.
func (id ID) URI() *url.URL {
	return &url.URL{Scheme: "spiffe", Host: "gapura", Path: "/" + string(id.Role) + "/" + id.Name}
}

// Of returns what a certificate speaks for. It does not verify the certificate.
func Of(cert *x509.Certificate) (ID, error) {
	if cert == nil {
		return ID{}, errors.New("read identity: no certificate")
	}
	if len(cert.URIs) != 1 {
		return ID{}, fmt.Errorf("read identity: certificate has %d URIs, exactly one is needed", len(cert.URIs))
	}
	text := cert.URIs[0].String()
	path, ok := strings.CutPrefix(text, "spiffe://gapura/")
	if !ok {
		return ID{}, fmt.Errorf("read identity: %q is not of spiffe://gapura/", text)
	}
	role, name, _ := strings.Cut(path, "/")
	id := ID{Role: Role(role), Name: name}
	if !id.Role.Valid() {
		return ID{}, fmt.Errorf("read identity: %q has no known role", text)
	}
	if err := CheckName(name); err != nil {
		return ID{}, fmt.Errorf("read identity: %w", err)
	}
	return id, nil
}

// HostOf returns the host whose agent a certificate speaks for. A collector's or vantage's certificate is an error.
func HostOf(cert *x509.Certificate) (string, error) {
	id, err := Of(cert)
	if err != nil {
		return "", err
	}
	if id.Role != RoleHost {
		return "", fmt.Errorf("read identity: %s is not a host", id)
	}
	return id.Name, nil
}

// Serial prints a certificate's serial number as everything in Gapura writes it: lower-case hexadecimal.
func Serial(cert *x509.Certificate) string {
	if cert == nil || cert.SerialNumber == nil {
		return ""
	}
	return cert.SerialNumber.Text(16)
}
