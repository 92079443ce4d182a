package stream

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/keepalive"

	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Bounds of one connection. The collector must allow pings every pingEvery.
const (
	pingEvery    = 20 * time.Second
	pingTimeout  = 10 * time.Second
	connectLimit = 30 * time.Second // a collector with a full gate of handshakes is slow, not dead
	flowWindow   = 65535            // fixed: turns BDP pings off
	maxReceived  = 256 << 10
	maxSent      = 256 << 10
	maxHeaders   = 16 << 10
)

// dial prepares a connection; it is made when the first call needs it.
func dial(collector string, more []grpc.DialOption) (*grpc.ClientConn, error) {
	options := append([]grpc.DialOption{
		grpc.WithInitialWindowSize(flowWindow),
		grpc.WithInitialConnWindowSize(flowWindow),
		grpc.WithReadBufferSize(1 << 10),
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: pingEvery, Timeout: pingTimeout}),
		grpc.WithMaxHeaderListSize(maxHeaders),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maxReceived), grpc.MaxCallSendMsgSize(maxSent)),
		grpc.WithConnectParams(grpc.ConnectParams{Backoff: backoff.DefaultConfig, MinConnectTimeout: connectLimit}),
		grpc.WithDisableServiceConfig(),
		grpc.WithIdleTimeout(0),
	}, more...)
	conn, err := grpc.NewClient("passthrough:///"+collector, options...)
	if err != nil {
		return nil, fmt.Errorf("dial collector %s: %w", collector, err)
	}
	return conn, nil
}

// link is a stream whose sends are bounded in time: a collector that stopped reading must not hold us for ever.
type link struct {
	agentv1.AgentService_ConverseClient
	cancel context.CancelCauseFunc
}

func (l link) Send(m *agentv1.ConverseRequest) error {
	timer := time.AfterFunc(sendLimit, func() { l.cancel(errStuck) })
	defer timer.Stop()
	return l.AgentService_ConverseClient.Send(m)
}
