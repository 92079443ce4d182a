package api

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// unary stands before every call that has one answer.
func (s *Server) unary(ctx context.Context, request any, info *grpc.UnaryServerInfo, handle grpc.UnaryHandler) (response any, err error) {
	began := time.Now()
	ctx, cancel := context.WithTimeout(ctx, s.cfg.CallLimit)
	defer cancel()
	ctx, err = s.admit(ctx, info.FullMethod)
	if err == nil {
		response, err = guarded(func() (any, error) { return s.once(ctx, info.FullMethod, request, handle) })
	}
	return response, s.done(ctx, info.FullMethod, began, err)
}

// streaming stands before every call that has many answers.
func (s *Server) streaming(server any, stream grpc.ServerStream, info *grpc.StreamServerInfo, handle grpc.StreamHandler) error {
	began := time.Now()
	ctx, err := s.admit(stream.Context(), info.FullMethod)
	if err == nil {
		_, err = guarded(func() (any, error) { return nil, handle(server, &admitted{stream, ctx}) })
	}
	return s.done(ctx, info.FullMethod, began, err)
}

// admitted is a stream whose caller is known.
type admitted struct {
	grpc.ServerStream
	ctx context.Context //nolint:containedctx // what grpc.ServerStream is asked for
}

// Context returns the context with the caller.
func (a *admitted) Context() context.Context { return a.ctx }

// unknown answers a call that no service has.
func unknown(_ any, stream grpc.ServerStream) error {
	method, _ := grpc.MethodFromServerStream(stream)
	return refuse(codes.Unimplemented, apiv1.ErrorReason_ERROR_REASON_CALL_NOT_KNOWN, "there is no call "+method)
}

// guarded turns a panic into an error: one bad call must not end the collector.
func guarded(do func() (any, error)) (out any, err error) {
	defer func() {
		if p := recover(); p != nil {
			out, err = nil, fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	return do()
}

// done logs a call and returns the error that its caller sees.
func (s *Server) done(ctx context.Context, method string, began time.Time, err error) error {
	log := s.log.With("method", method, "token", principal(ctx).ID, "took", time.Since(began))
	if err == nil {
		log.LogAttrs(ctx, slog.LevelDebug, "call answered")
		return nil
	}
	call := rand.Text()
	shown, internal := answer(err, call)
	if internal {
		log.LogAttrs(ctx, slog.LevelError, "call failed", slog.String("call", call), slog.Any("error", err))
	} else {
		log.LogAttrs(ctx, slog.LevelDebug, "call refused", slog.String("code", status.Code(shown).String()), slog.Any("error", err))
	}
	return shown
}
