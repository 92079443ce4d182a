package identity

import (
	"context"
	"errors"
	"fmt"
	"time"

	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/peer"
)

// Caller is the host at the other end of a call, as its verified certificate names it.
type Caller struct {
	Host     string
	Serial   string    // of its certificate, as Serial prints it
	Address  string    // it calls from, with the port
	NotAfter time.Time // end of its certificate
}

// Peer returns the host that makes the call of ctx. It is known from the verified certificate of the connection alone;
// a caller without one, or whose certificate is not a host's, is an error.
func Peer(ctx context.Context) (Caller, error) {
	p, ok := peer.FromContext(ctx)
	if !ok {
		return Caller{}, errors.New("read peer: the call has none")
	}
	info, ok := p.AuthInfo.(credentials.TLSInfo)
	if !ok || len(info.State.VerifiedChains) == 0 || len(info.State.VerifiedChains[0]) == 0 {
		return Caller{}, errors.New("read peer: the connection has no verified certificate")
	}
	leaf := info.State.VerifiedChains[0][0]
	host, err := HostOf(leaf)
	if err != nil {
		return Caller{}, fmt.Errorf("read peer: %w", err)
	}
	caller := Caller{Host: host, Serial: Serial(leaf), NotAfter: leaf.NotAfter}
	if p.Addr != nil {
		caller.Address = p.Addr.String()
	}
	return caller, nil
}
