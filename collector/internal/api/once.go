package api

import (
	"context"
	"crypto/sha256"
	"fmt"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/anypb"
)

// idempotencyKey is the header, and the metadata, that stand for request_id.
const idempotencyKey = "idempotency-key"

// maxRequestID is the longest request_id in bytes.
const maxRequestID = 128

// repeatable is a request that may be sent twice but done once.
type repeatable interface {
	proto.Message
	GetRequestId() string
}

// once does a call, or gives the answer that the same request of the same caller was given before.
func (s *Server) once(ctx context.Context, method string, request any, handle grpc.UnaryHandler) (any, error) {
	r, ok := request.(repeatable)
	if !ok {
		return handle(ctx, request)
	}
	id, err := requestID(ctx, r)
	if err != nil || id == "" {
		if err != nil {
			return nil, err
		}
		return handle(ctx, request)
	}
	claim := Request{Actor: principal(ctx).actor(), ID: id, Digest: digest(method, r)}
	answer, answered, err := s.deps.Hands.Requests.Claim(ctx, claim)
	if err != nil {
		return nil, fmt.Errorf("request_id %s: %w", id, err)
	}
	if answered {
		return recall(answer)
	}
	return s.first(ctx, claim, request, handle)
}

// first does a claimed request and keeps its answer. The claim is settled even when the caller has gone.
func (s *Server) first(ctx context.Context, claim Request, request any, handle grpc.UnaryHandler) (response any, err error) {
	settle := context.WithoutCancel(ctx)
	kept := false
	defer func() {
		if !kept { // also when the handler panics
			if lost := s.deps.Hands.Requests.Release(settle, claim); lost != nil {
				s.log.WarnContext(ctx, "request not released", "request", claim.ID, "error", lost)
			}
		}
	}()
	if response, err = handle(ctx, request); err != nil {
		return nil, err
	}
	message, ok := response.(proto.Message)
	if !ok {
		return response, nil
	}
	packed, err := anypb.New(message)
	if err != nil {
		return nil, fmt.Errorf("keep answer: %w", err)
	}
	text, err := proto.Marshal(packed)
	if err != nil {
		return nil, fmt.Errorf("keep answer: %w", err)
	}
	// It was done: from here on a repeat must not do it again, so the claim stays even if the answer cannot be kept.
	kept = true
	if err := s.deps.Hands.Requests.Answer(settle, claim, text); err != nil {
		s.log.WarnContext(ctx, "answer not kept", "request", claim.ID, "error", err)
	}
	return response, nil
}

// recall reads a kept answer.
func recall(answer []byte) (any, error) {
	var packed anypb.Any
	if err := proto.Unmarshal(answer, &packed); err != nil {
		return nil, fmt.Errorf("read kept answer: %w", err)
	}
	message, err := packed.UnmarshalNew()
	if err != nil {
		return nil, fmt.Errorf("read kept answer: %w", err)
	}
	return message, nil
}

// requestID returns the request's own id, else the one in the header, empty for none.
func requestID(ctx context.Context, r repeatable) (string, error) {
	id := r.GetRequestId()
	if id == "" {
		if md, _ := metadata.FromIncomingContext(ctx); len(md.Get(idempotencyKey)) > 0 {
			id = md.Get(idempotencyKey)[0]
		}
	}
	if len(id) > maxRequestID || strings.IndexFunc(id, notBare) >= 0 {
		return "", wrong("request_id", "it is not a UUID or another word of at most 128 letters, digits and hyphens")
	}
	return id, nil
}

func digest(method string, r proto.Message) []byte {
	content, _ := proto.MarshalOptions{Deterministic: true}.Marshal(r) // it came off the wire, so it marshals
	sum := sha256.Sum256(append([]byte(method+"\n"), content...))
	return sum[:]
}
