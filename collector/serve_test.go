package collector_test

import (
	"context"
	"crypto/tls"
	"log/slog"
	"net"
	"path/filepath"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/status"

	"github.com/gapura-dev/gapura/collector"
	"github.com/gapura-dev/gapura/pkg/config"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

// free returns a loopback address that nobody listens on.
func free(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// TestItServesStrangersWithinLimitsAndLeaves starts a whole collector, lets a stranger send too much, and ends it.
func TestItServesStrangersWithinLimitsAndLeaves(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "collector.yaml")
	if _, err := collector.Init(t.Context(), collector.Setup{Path: path, Names: []string{"127.0.0.1"}, Dir: dir}); err != nil {
		t.Fatal(err)
	}
	cfg := collector.Defaults()
	if err := config.Load(path, &cfg); err != nil {
		t.Fatal(err)
	}
	cfg.Listen.Enrol, cfg.Listen.Agents, cfg.API.Listen = free(t), free(t), free(t)
	c, err := collector.New(t.Context(), cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- c.Run(ctx) }()

	anyone := credentials.NewTLS(&tls.Config{InsecureSkipVerify: true})
	stranger, err := grpc.NewClient(cfg.Listen.Enrol, grpc.WithTransportCredentials(anyone))
	if err != nil {
		t.Fatal(err)
	}
	defer stranger.Close()
	ask, done := context.WithTimeout(t.Context(), 20*time.Second)
	defer done()
	for size, want := range map[int]codes.Code{17 << 10: codes.ResourceExhausted, 15 << 10: codes.InvalidArgument} {
		_, err := enrollv1.NewEnrollServiceClient(stranger).Enroll(ask, &enrollv1.EnrollRequest{CertificateRequest: make([]byte, size)}, grpc.WaitForReady(true))
		if got := status.Code(err); got != want {
			t.Errorf("%d bytes: %v", size, err)
		}
	}
	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("it does not leave")
	}
}
