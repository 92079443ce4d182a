package agent

import (
	"context"
	"crypto/tls"
	"net"

	"google.golang.org/grpc/credentials"

	"github.com/gapura-dev/gapura/pkg/identity"
)

// mutual proves the host to whichever collector is dialled, and demands that collector's own name of it. Certificates are
// read anew for each connection, so a renewed one needs no restart.
type mutual struct {
	credentials.TransportCredentials // for what concerns no name
	source                           identity.Source
}

func newMutual(source identity.Source) credentials.TransportCredentials {
	return mutual{credentials.NewTLS(&tls.Config{MinVersion: tls.VersionTLS13}), source}
}

// ClientHandshake dials the collector that authority names.
func (m mutual) ClientHandshake(ctx context.Context, authority string, conn net.Conn) (net.Conn, credentials.AuthInfo, error) {
	name, _, err := net.SplitHostPort(authority)
	if err != nil {
		name = authority
	}
	return credentials.NewTLS(identity.ClientTLS(m.source, name)).ClientHandshake(ctx, authority, conn)
}

// Clone returns a copy, as gRPC asks for.
func (m mutual) Clone() credentials.TransportCredentials {
	return mutual{m.TransportCredentials.Clone(), m.source}
}
