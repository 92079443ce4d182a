package sensor

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"net"
	"net/netip"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/visit"
	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	handshakeLimit = 2 * time.Second
	maxCertNames   = 100
	maxErrorWords  = 256 // bytes
)

// door is one place where a certificate is shown.
type door struct {
	certificate fact.Certificate // as far as it is known before
	address     string           // that is connected to
	name        string           // that is asked for; empty: none
}

// served shakes hands at every door.
func (r *certsRun) served(ctx context.Context) []fact.Body {
	var looks []func() fact.Body
	for _, d := range doorsOf(Latest[fact.Vhost](r.board)) {
		looks = append(looks, func() fact.Body { return shakeHands(ctx, d) })
	}
	return together(looks)
}

// doorsOf lists the TLS listeners of vhosts for each of their names, and the TLS upstreams of their routes; in a fixed
// order, so that of too many it is always the same ones that are left out.
func doorsOf(vhosts []fact.Vhost) (doors []door) {
	known := make(map[string]door)
	for _, v := range vhosts {
		for _, l := range v.Listeners {
			address := visit.Knock(l.Address)
			if !l.TLS || address == "" {
				continue
			}
			names := askable(v.Names)
			if len(names) == 0 {
				names = []string{""}
			}
			for _, name := range names {
				where := strings.TrimSpace("tcp:" + l.Address + " " + name)
				known[where] = door{fact.Certificate{Where: where, Served: true, File: l.Certificate}, address, name}
			}
		}
		for _, route := range v.Routes {
			address, ok := strings.CutPrefix(route.Target, "tcp:")
			if !ok || route.Protocol != "https" && route.Protocol != "grpcs" && route.Protocol != "wss" {
				continue
			}
			host, _, _ := net.SplitHostPort(address)
			if _, err := netip.ParseAddr(host); err == nil {
				host = "" // servers ask an address for no name
			}
			known[route.Target] = door{fact.Certificate{Where: route.Target, Served: true, Upstream: true}, address, host}
		}
	}
	for _, where := range sortedKeys(known) {
		doors = append(doors, known[where])
	}
	return doors[:min(len(doors), maxCerts)]
}

// askable returns the names of a vhost that a visitor can ask for; of a wildcard one of those it stands for.
func askable(names []string) (out []string) {
	for _, name := range names {
		if rest, wild := strings.CutPrefix(name, "*."); wild {
			name = "www." + rest
		}
		if visit.HostName(strings.TrimPrefix(name, ".")) {
			out = append(out, strings.TrimPrefix(name, "."))
		}
	}
	return out
}

// shakeHands looks at the certificate that is shown at a door. It never judges it: who may be trusted, and whether the
// time is over, is not for a witness to say. The protocol is held to versions that browsers and proxies of today speak.
func shakeHands(ctx context.Context, d door) fact.Certificate {
	ctx, cancel := context.WithTimeout(ctx, handshakeLimit)
	defer cancel()
	out := d.certificate
	conn, err := new(net.Dialer).DialContext(ctx, "tcp", d.address)
	if err != nil {
		out.Error = errorWords(err)
		return out
	}
	defer conn.Close()
	shown := false
	talk := tls.Client(conn, &tls.Config{
		ServerName: d.name, MinVersion: tls.VersionTLS12,
		InsecureSkipVerify: true, //nolint:gosec // it only shows what is served; nothing is sent
		VerifyConnection: func(state tls.ConnectionState) error { // also when the server then wants one of ours
			shown = describe(state.PeerCertificates, &out)
			return nil
		},
	})
	if err := talk.HandshakeContext(ctx); err != nil && !shown {
		out.Error = errorWords(err)
	}
	return out
}

// describe takes over what the first certificate of a chain says.
func describe(chain []*x509.Certificate, out *fact.Certificate) bool {
	if len(chain) == 0 {
		return false
	}
	found := chain[0]
	sum := sha256.Sum256(found.Raw)
	out.NotBefore, out.NotAfter, out.Fingerprint = found.NotBefore, found.NotAfter, hex.EncodeToString(sum[:])
	for _, name := range found.DNSNames[:min(len(found.DNSNames), maxCertNames)] {
		out.Names = append(out.Names, strings.ToValidUTF8(name, "?"))
	}
	for _, ip := range found.IPAddresses[:min(len(found.IPAddresses), maxCertNames-len(out.Names))] {
		out.Names = append(out.Names, ip.String())
	}
	return true
}

// errorWords returns an error's own words without addresses, which differ each time.
func errorWords(err error) string {
	var op *net.OpError
	if errors.As(err, &op) && op.Err != nil && op.Op != "remote error" && op.Op != "local error" {
		err = op.Err
	}
	text := strings.ToValidUTF8(err.Error(), "?")
	return text[:min(len(text), maxErrorWords)]
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
