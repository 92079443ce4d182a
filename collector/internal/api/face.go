package api

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// bodyWait is how long a caller may take to send the body of a JSON request.
const bodyWait = 15 * time.Second

// jsonHandler serves the calls as JSON. It is a client of the gRPC server over memory, so every interceptor applies to it.
func jsonHandler(memory *bufconn.Listener) (http.Handler, *grpc.ClientConn, error) {
	conn, err := grpc.NewClient("passthrough:///memory",
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return memory.DialContext(ctx) }),
		grpc.WithTransportCredentials(insecure.NewCredentials()), // it never leaves this process
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maxAnswer)),
	)
	if err != nil {
		return nil, nil, fmt.Errorf("dial own gRPC server: %w", err)
	}
	mux := runtime.NewServeMux(
		runtime.WithMarshalerOption(runtime.MIMEWildcard, jsonFace()),
		runtime.WithMarshalerOption(eventStream, events{jsonFace()}),
		runtime.WithHealthzEndpoint(grpc_health_v1.NewHealthClient(conn)),
		runtime.WithIncomingHeaderMatcher(incomingHeader),
		runtime.WithOutgoingHeaderMatcher(func(string) (string, bool) { return "", false }),
		runtime.WithErrorHandler(showError), runtime.WithRoutingErrorHandler(noRoute),
		runtime.WithDisableHTTPMethodOverride(), runtime.WithDisablePathLengthFallback(),
	)
	var errs []error
	for _, register := range []func(context.Context, *runtime.ServeMux, *grpc.ClientConn) error{
		apiv1.RegisterSiteServiceHandler, apiv1.RegisterHostServiceHandler, apiv1.RegisterIncidentServiceHandler,
		apiv1.RegisterActionServiceHandler, apiv1.RegisterObservationServiceHandler, apiv1.RegisterLatentServiceHandler,
	} {
		errs = append(errs, register(context.Background(), mux, conn))
	}
	return bounded(mux), conn, errors.Join(errs...)
}

// bounded reads the body of a JSON request within its limits, and takes the place a browser resumes from into the query.
func bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Cache-Control", "no-store")
		if r.ContentLength != 0 {
			body, err := bodyOf(w, r)
			if err != nil {
				writeError(w, err)
				return
			}
			r.Body = io.NopCloser(bytes.NewReader(body))
		}
		if last := r.Header.Get("Last-Event-ID"); last != "" && r.Header.Get("Accept") == eventStream {
			query := r.URL.Query()
			query.Set("resumeToken", last)
			r.URL.RawQuery = query.Encode()
		}
		next.ServeHTTP(w, r)
	})
}

// bodyOf reads a body. Its deadline must not outlive it: past one, the server takes the caller of a watch for gone.
func bodyOf(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	control := http.NewResponseController(w)
	if err := control.SetReadDeadline(time.Now().Add(bodyWait)); err != nil {
		return nil, fmt.Errorf("bound the time of a body: %w", err)
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxMessage))
	var tooBig *http.MaxBytesError
	switch {
	case errors.As(err, &tooBig):
		return nil, wrong("body", "it is larger than 1 MiB")
	case err != nil:
		return nil, refuse(codes.DeadlineExceeded, apiv1.ErrorReason_ERROR_REASON_TOOK_TOO_LONG, "the body did not arrive in "+bodyWait.String())
	}
	return body, control.SetReadDeadline(time.Time{})
}

// incomingHeader names the headers that reach the calls beside Authorization, which always does.
func incomingHeader(key string) (string, bool) {
	for _, name := range []string{idempotencyKey, acceptLanguage} {
		if strings.EqualFold(key, name) {
			return name, true
		}
	}
	return "", false
}

// showError writes an error of the gateway or of a call.
func showError(_ context.Context, _ *runtime.ServeMux, _ runtime.Marshaler, w http.ResponseWriter, _ *http.Request, err error) {
	writeError(w, err)
}

// writeError writes an error as google.rpc.Status. What the gateway itself finds wrong with a request gets a reason too.
func writeError(w http.ResponseWriter, err error) {
	s := status.Convert(err)
	if len(s.Details()) == 0 {
		s = status.Convert(reasoned(s))
	}
	text, merr := jsonFace().Marshal(s.Proto())
	if merr != nil {
		http.Error(w, "the error could not be written", http.StatusInternalServerError)
		return
	}
	if s.Code() == codes.Unauthenticated {
		w.Header().Set("WWW-Authenticate", `Bearer realm="gapura"`)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(httpStatus(s.Code()))
	_, _ = w.Write(text) // the caller has gone; nobody is left to be told
}

// reasoned gives the gateway's own errors a reason.
func reasoned(s *status.Status) error {
	reason, message := apiv1.ErrorReason_ERROR_REASON_INTERNAL, s.Message()
	switch s.Code() {
	case codes.InvalidArgument:
		return refuse(s.Code(), apiv1.ErrorReason_ERROR_REASON_FIELD_INVALID, message, "field", "body")
	case codes.DeadlineExceeded, codes.Canceled:
		reason = apiv1.ErrorReason_ERROR_REASON_TOOK_TOO_LONG
	case codes.Unavailable:
		reason, message = apiv1.ErrorReason_ERROR_REASON_UNAVAILABLE, "the collector is starting or ending; try again"
	}
	return refuse(s.Code(), reason, message)
}

// noRoute answers a path or method that no call has.
func noRoute(_ context.Context, _ *runtime.ServeMux, _ runtime.Marshaler, w http.ResponseWriter, r *http.Request, code int) {
	grpcCode, text := codes.NotFound, "there is no path "+r.URL.Path+"; /openapi.json lists them"
	switch code {
	case http.StatusMethodNotAllowed:
		grpcCode, text = codes.Unimplemented, r.Method+" is not what "+r.URL.Path+" takes; /openapi.json lists what is"
	case http.StatusBadRequest:
		grpcCode, text = codes.InvalidArgument, "the path is not well formed"
	}
	writeError(w, refuse(grpcCode, apiv1.ErrorReason_ERROR_REASON_CALL_NOT_KNOWN, text))
}

// httpStatus is the usual mapping, but a state conflict is 409: what was asked is well formed.
func httpStatus(code codes.Code) int {
	switch code {
	case codes.FailedPrecondition:
		return http.StatusConflict
	case codes.Unimplemented:
		return http.StatusMethodNotAllowed
	}
	return runtime.HTTPStatusFromCode(code)
}
