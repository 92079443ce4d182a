package api

import (
	"bytes"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/protobuf/encoding/protojson"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// eventStream is the content type of server-sent events.
const eventStream = "text/event-stream"

// jsonFace is how messages look as JSON: lowerCamelCase, nothing left out. A field that is not known is an error.
func jsonFace() *runtime.JSONPb {
	return &runtime.JSONPb{MarshalOptions: protojson.MarshalOptions{EmitUnpopulated: true}}
}

// events writes each message of a stream as one server-sent event, whose id is the resume token.
type events struct{ *runtime.JSONPb }

// Marshal writes one event without the empty line that ends it.
func (e events) Marshal(v any) ([]byte, error) {
	text, err := e.JSONPb.Marshal(v)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if item, ok := v.(map[string]any); ok {
		if w, ok := item["result"].(*apiv1.WatchIncidentsResponse); ok && w.GetResumeToken() != "" {
			b.WriteString("id: " + w.GetResumeToken() + "\n")
		}
	}
	b.WriteString("data: ")
	b.Write(bytes.ReplaceAll(text, []byte("\n"), nil)) // JSON holds a line break only between its tokens
	return b.Bytes(), nil
}

// Delimiter ends an event.
func (events) Delimiter() []byte { return []byte("\n\n") }

// StreamContentType returns text/event-stream.
func (events) StreamContentType(any) string { return eventStream }
