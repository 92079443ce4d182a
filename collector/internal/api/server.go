package api

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/reflection"
	"google.golang.org/grpc/test/bufconn"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// drain is how long calls under way may take to end when the server does.
const drain = 5 * time.Second

// Deps are what the API speaks for.
type Deps struct {
	Authenticator Authenticator
	Readers       Readers
	Hands         Hands
	// Console serves every path that is not the API's; nil for none.
	Console http.Handler
	Log     *slog.Logger
}

// Server is the API on its port.
type Server struct {
	cfg      Config
	deps     Deps
	log      *slog.Logger
	limits   *limits
	listener net.Listener
	memory   *bufconn.Listener // where the JSON face reaches the gRPC server
	rpc      *grpc.Server
	json     *grpc.ClientConn
	web      *http.Server
	health   *health.Server
	end      chan struct{} // closed when the server ends
}

// New binds the port. Nobody is served before Run.
func New(cfg Config, deps Deps) (*Server, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	if cfg.Own.named() {
		own, err := cfg.Own.settings()
		if err != nil {
			return nil, err
		}
		cfg.TLS = own
	}
	s := &Server{
		cfg: cfg, deps: deps, log: deps.Log.With("part", "api"), limits: newLimits(cfg.CallsPerSecond, cfg.Burst),
		memory: bufconn.Listen(1 << 20), health: health.NewServer(), end: make(chan struct{}),
	}
	s.rpc = grpc.NewServer(
		grpc.UnaryInterceptor(s.unary), grpc.StreamInterceptor(s.streaming), grpc.UnknownServiceHandler(unknown),
		grpc.MaxRecvMsgSize(maxMessage), grpc.MaxHeaderListSize(maxHeader),
	)
	s.register()
	face, conn, err := jsonHandler(s.memory)
	if err != nil {
		return nil, err
	}
	s.json = conn
	if s.listener, err = cfg.listener(); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	s.web = s.server(s.routes(face))
	return s, nil
}

// register puts the services on the gRPC server.
func (s *Server) register() {
	shown := incidents{readers: s.deps.Readers, feed: s.deps.Hands.Incidents, pulse: pulse{every: s.cfg.Heartbeat, may: s.still, end: s.end}}
	known := &sites{readers: s.deps.Readers, oracle: s.deps.Hands.Oracle, hand: s.deps.Hands.Sites, incidents: shown}
	apiv1.RegisterSiteServiceServer(s.rpc, known)
	apiv1.RegisterHostServiceServer(s.rpc, &hosts{readers: s.deps.Readers, doorman: s.deps.Hands.Doorman})
	apiv1.RegisterIncidentServiceServer(s.rpc, &shown)
	apiv1.RegisterActionServiceServer(s.rpc, &actions{readers: s.deps.Readers, hand: s.deps.Hands.Actions, incidents: shown})
	apiv1.RegisterObservationServiceServer(s.rpc, &observations{sites: known, witness: s.deps.Hands.Witness})
	apiv1.RegisterLatentServiceServer(s.rpc, &latents{readers: s.deps.Readers})
	grpc_health_v1.RegisterHealthServer(s.rpc, s.health)
	reflection.Register(s.rpc)
}

// still says whether the caller of a stream may go on: its token may have been revoked since.
func (s *Server) still(ctx context.Context) error {
	method, _ := grpc.Method(ctx)
	p, err := s.identify(ctx)
	if err != nil {
		return err
	}
	return needs[method].allows(p)
}

// routes sends gRPC, JSON and the console their ways.
func (s *Server) routes(face http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/v1/", face)
	mux.Handle("GET /healthz", face)
	mux.HandleFunc("GET /openapi.json", openAPI)
	if s.deps.Console != nil {
		mux.Handle("/", s.deps.Console)
	} else {
		mux.Handle("/", face) // which knows how to say that there is no such path
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.ProtoMajor == 2 && strings.HasPrefix(r.Header.Get("Content-Type"), "application/grpc") {
			s.rpc.ServeHTTP(w, r)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// server is the HTTP server of both faces. HTTP/2 without TLS is for the listeners that only this machine can reach.
func (s *Server) server(handler http.Handler) *http.Server {
	protocols := new(http.Protocols)
	protocols.SetHTTP1(true)
	protocols.SetHTTP2(true)
	protocols.SetUnencryptedHTTP2(s.cfg.TLS == nil)
	return &http.Server{
		Handler: handler, TLSConfig: s.cfg.TLS, Protocols: protocols,
		ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: maxHeader,
		HTTP2:    &http.HTTP2Config{MaxConcurrentStreams: maxStreams, SendPingTimeout: 30 * time.Second, PingTimeout: 15 * time.Second},
		ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelDebug), // handshakes that strangers break off
	}
}

// Addr returns the address that is listened at.
func (s *Server) Addr() net.Addr { return s.listener.Addr() }

// Run serves until ctx ends, then lets calls under way end.
func (s *Server) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		err := s.rpc.Serve(s.memory)
		if errors.Is(err, grpc.ErrServerStopped) { // ended before it began
			return nil
		}
		return err
	})
	group.Go(func() error {
		err := s.serve()
		if errors.Is(err, http.ErrServerClosed) {
			return nil
		}
		return fmt.Errorf("serve the API: %w", err)
	})
	group.Go(func() error {
		<-ctx.Done()
		return s.close()
	})
	s.log.InfoContext(ctx, "api listens", "address", s.Addr().String(), "tls", s.cfg.TLS != nil)
	return group.Wait()
}

func (s *Server) serve() error {
	if s.cfg.TLS == nil {
		return s.web.Serve(s.listener)
	}
	return s.web.ServeTLS(s.listener, "", "")
}

// close ends watches first, so that nothing but short calls is waited for.
func (s *Server) close() error {
	s.health.Shutdown()
	close(s.end)
	ctx, cancel := context.WithTimeout(context.Background(), drain)
	defer cancel()
	err := s.web.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		err = s.web.Close()
	}
	s.rpc.Stop()
	return errors.Join(err, s.json.Close())
}
