package identity

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
)

// ServerTLS is for a port whose callers must show a certificate of ours with this role. The certificates of both sides
// are read anew at each handshake.
func ServerTLS(source Source, role Role) *tls.Config {
	return perHandshake(source, func(m *Material) *tls.Config {
		return &tls.Config{
			MinVersion:             tls.VersionTLS13,
			NextProtos:             []string{"h2"},
			Certificates:           []tls.Certificate{m.Certificate},
			ClientAuth:             tls.RequireAndVerifyClientCert, // fills VerifiedChains, which Peer reads
			ClientCAs:              m.pool(),
			SessionTicketsDisabled: true, // each connection proves itself anew
			VerifyConnection: func(state tls.ConnectionState) error {
				return checkRole(state.VerifiedChains[0][0], role) // the chain was verified just before
			},
		}
	})
}

// OneWayTLS is for a port whose callers prove themselves by a token: the enrolment port and the API.
func OneWayTLS(source Source) *tls.Config {
	return perHandshake(source, func(m *Material) *tls.Config {
		return &tls.Config{
			MinVersion:             tls.VersionTLS13,
			NextProtos:             []string{"h2", "http/1.1"},
			Certificates:           []tls.Certificate{m.Certificate},
			SessionTicketsDisabled: true,
		}
	})
}

// perHandshake makes a server's settings whose every handshake uses settings made from fresh material.
func perHandshake(source Source, settings func(*Material) *tls.Config) *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS13,
		NextProtos: []string{"h2"},
		GetConfigForClient: func(*tls.ClientHelloInfo) (*tls.Config, error) {
			m, err := source()
			if err != nil {
				return nil, fmt.Errorf("load certificate for a handshake: %w", err)
			}
			return settings(m), nil
		},
	}
}

// ClientTLS is for a host's connection to a collector at serverName, a DNS name or an IP address. Only a collector's
// certificate of our own authority for that very name is accepted.
func ClientTLS(source Source, serverName string) *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS13,
		NextProtos: []string{"h2"},
		ServerName: serverName,
		GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
			m, err := source()
			if err != nil {
				return nil, fmt.Errorf("load certificate for a handshake: %w", err)
			}
			return &m.Certificate, nil
		},
		// The library's own verification would keep the authorities of the first connection for ever. VerifyConnection
		// does the whole of it with fresh ones: chain, time, usage, name, role.
		InsecureSkipVerify: true, //nolint:gosec // see above
		VerifyConnection: func(state tls.ConnectionState) error {
			m, err := source()
			if err != nil {
				return fmt.Errorf("load authorities for a handshake: %w", err)
			}
			return m.verifyCollector(state.PeerCertificates, serverName)
		},
	}
}

// PinnedTLS is for the first connection of a host, which knows nothing but the pin from its join token and the name it
// dials: the collector must show an authority with that pin, and a certificate by that authority for that name.
func PinnedTLS(pin Pin, serverName string) *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS13,
		NextProtos: []string{"h2"},
		ServerName: serverName,
		// There is no pool to verify with before the pin was found; VerifyConnection then does the whole of it.
		InsecureSkipVerify: true, //nolint:gosec // see above
		VerifyConnection: func(state tls.ConnectionState) error {
			for _, cert := range state.PeerCertificates {
				if cert.IsCA && PinOf(cert) == pin {
					m := Material{Authorities: []*x509.Certificate{cert}}
					return m.verifyCollector(state.PeerCertificates, serverName)
				}
			}
			return ErrPin
		},
	}
}
