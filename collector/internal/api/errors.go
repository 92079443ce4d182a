package api

import (
	"context"
	"errors"
	"strings"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/protoadapt"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// domain stands in every ErrorInfo.
const domain = "gapura.dev"

// refuse makes the error that a caller sees. Pairs are the metadata: key, value, key, value.
func refuse(code codes.Code, reason apiv1.ErrorReason, message string, pairs ...string) error {
	info := &errdetails.ErrorInfo{
		Reason: strings.TrimPrefix(reason.String(), "ERROR_REASON_"),
		Domain: domain,
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		if info.Metadata == nil {
			info.Metadata = make(map[string]string)
		}
		info.Metadata[pairs[i]] = pairs[i+1]
	}
	s := status.New(code, strings.ToValidUTF8(message, "�"))
	if detailed, err := s.WithDetails(protoadapt.MessageV1Of(info)); err == nil {
		s = detailed
	}
	return s.Err()
}

// wrong says that a field of a request is missing or wrong.
func wrong(field, message string) error {
	return refuse(codes.InvalidArgument, apiv1.ErrorReason_ERROR_REASON_FIELD_INVALID, field+": "+message, "field", field)
}

// missing says that a resource is not known to this caller.
func missing(reason apiv1.ErrorReason, name string) error {
	return refuse(codes.NotFound, reason, name+" is not known here", "name", name)
}

// answers maps the errors of readers and hands to what a caller sees. A missing resource is mapped where its kind is known.
var answers = []struct {
	err    error
	code   codes.Code
	reason apiv1.ErrorReason
}{
	{ErrExists, codes.AlreadyExists, apiv1.ErrorReason_ERROR_REASON_ALREADY_EXISTS},
	{ErrState, codes.FailedPrecondition, apiv1.ErrorReason_ERROR_REASON_STATE_CONFLICT},
	{ErrUnderWay, codes.Unavailable, apiv1.ErrorReason_ERROR_REASON_UNAVAILABLE},
	{ErrUnavailable, codes.Unavailable, apiv1.ErrorReason_ERROR_REASON_UNAVAILABLE},
	{ErrPage, codes.InvalidArgument, apiv1.ErrorReason_ERROR_REASON_PAGE_TOKEN_INVALID},
	{ErrOtherBody, codes.AlreadyExists, apiv1.ErrorReason_ERROR_REASON_REQUEST_ID_REUSED},
	{context.DeadlineExceeded, codes.DeadlineExceeded, apiv1.ErrorReason_ERROR_REASON_TOOK_TOO_LONG},
	{context.Canceled, codes.Canceled, apiv1.ErrorReason_ERROR_REASON_TOOK_TOO_LONG},
}

// answer turns any error into what a caller sees. Internal is true for one that nobody expected: it is logged, and the
// caller is told nothing but where to look.
func answer(err error, call string) (shown error, internal bool) {
	if s, ok := status.FromError(err); ok && s.Code() != codes.Unknown {
		return err, false
	}
	for _, known := range answers {
		if errors.Is(err, known.err) {
			return refuse(known.code, known.reason, err.Error()), false
		}
	}
	if errors.Is(err, ErrNotFound) {
		return refuse(codes.NotFound, apiv1.ErrorReason_ERROR_REASON_UNSPECIFIED, err.Error()), true
	}
	return refuse(codes.Internal, apiv1.ErrorReason_ERROR_REASON_INTERNAL,
		"the collector could not do this; its log holds why, under this call", "call", call), true
}
