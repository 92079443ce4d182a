package cli

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// port is where collectors serve their API.
const port = "8503"

// maxAnswer is the largest answer in bytes: a full page of the longest incidents.
const maxAnswer = 64 << 20

// collector is a connection to one.
type collector struct {
	sites        apiv1.SiteServiceClient
	hosts        apiv1.HostServiceClient
	incidents    apiv1.IncidentServiceClient
	actions      apiv1.ActionServiceClient
	observations apiv1.ObservationServiceClient
	latents      apiv1.LatentServiceClient
}

// ask connects, asks within the time-out, and disconnects.
func (a *app) ask(ctx context.Context, question func(ctx context.Context, c collector) error) error {
	return a.talk(ctx, func(ctx context.Context, c collector) error {
		ctx, cancel := context.WithTimeout(ctx, a.set.timeout)
		defer cancel()
		return question(ctx, c)
	})
}

// talk finds the settings, and connects and disconnects around a conversation that takes its time.
func (a *app) talk(ctx context.Context, conversation func(ctx context.Context, c collector) error) error {
	if err := a.resolve(); err != nil {
		return err
	}
	if a.set.token == "" {
		return hinted(errors.New("no token"), makeToken+"; then set GAPURA_TOKEN, or token in ~/.config/gapura/config.yaml")
	}
	conn, err := a.dial()
	if err != nil {
		return err
	}
	defer conn.Close()
	ctx = metadata.AppendToOutgoingContext(ctx, "accept-language", a.set.lang)
	return conversation(ctx, collector{
		apiv1.NewSiteServiceClient(conn), apiv1.NewHostServiceClient(conn), apiv1.NewIncidentServiceClient(conn),
		apiv1.NewActionServiceClient(conn), apiv1.NewObservationServiceClient(conn), apiv1.NewLatentServiceClient(conn),
	})
}

func (a *app) dial() (*grpc.ClientConn, error) {
	target, plain, err := address(a.set.collector)
	if err != nil {
		return nil, err
	}
	secure := insecure.NewCredentials()
	if !plain {
		pool, err := a.pool()
		if err != nil {
			return nil, err
		}
		secure = credentials.NewTLS(&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool})
	}
	conn, err := grpc.NewClient(target, grpc.WithTransportCredentials(secure),
		grpc.WithPerRPCCredentials(bearer{a.set.token, plain}), grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maxAnswer)))
	if err != nil {
		return nil, fmt.Errorf("dial collector: %w", err)
	}
	return conn, nil
}

// address turns what a person writes into what is dialled. Plaintext is spoken over a Unix socket only, and to an
// http:// address of this machine.
func address(text string) (target string, plain bool, err error) {
	if path, ok := strings.CutPrefix(text, "unix:"); ok {
		return "unix:" + path, true, nil
	}
	rest, plain := strings.CutPrefix(strings.TrimSuffix(text, "/"), "http://")
	rest = strings.TrimPrefix(rest, "https://")
	host, p, err := net.SplitHostPort(rest)
	if err != nil {
		host, p = strings.Trim(rest, "[]"), port
	}
	if host == "" || strings.ContainsAny(host, "/ @") {
		return "", false, hinted(fmt.Errorf("%q is not the address of a collector", text), "write HOST, HOST:PORT or unix:/path")
	}
	if ip := net.ParseIP(host); plain && host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return "", false, hinted(fmt.Errorf("%q would send the token in plain text", text), "leave http:// out")
	}
	return "dns:///" + net.JoinHostPort(host, p), plain, nil
}

// pool returns the CAs that are believed, nil for the system's.
func (a *app) pool() (*x509.CertPool, error) {
	if a.set.ca == "" {
		return nil, nil
	}
	text, err := os.ReadFile(a.set.ca)
	if err != nil {
		return nil, hinted(fmt.Errorf("read CA: %w", err), "give the collector's CA with --ca or GAPURA_CA")
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(text) {
		return nil, hinted(fmt.Errorf("read CA: %s holds no PEM certificate", a.set.ca), "`gapura-collector ca show` prints the right one")
	}
	return pool, nil
}

// bearer sends the token with every call.
type bearer struct {
	token string
	plain bool // over a connection that does not leave this machine
}

// GetRequestMetadata returns the token's header.
func (b bearer) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return map[string]string{"authorization": "Bearer " + b.token}, nil
}

// RequireTransportSecurity keeps the token off plaintext connections to other machines.
func (b bearer) RequireTransportSecurity() bool { return !b.plain }
