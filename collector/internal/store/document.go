package store

import (
	"encoding/json"
	"fmt"

	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Formats of documents. A document is read by its format, so that one written by another version is never mistaken:
// a change that the present reader cannot follow takes a new name here.
const (
	factFormat        = "fact/1"        // protobuf, as agents say it
	observationFormat = "observation/1" // JSON: agents do not say it
	silenceFormat     = "silence/1"     // JSON
	incidentFormat    = "incident/1"    // JSON
	actionFormat      = "action/1"      // JSON
	standingFormat    = "standing/1"    // JSON
	joinTokenFormat   = "join-token/1"  // JSON
)

// encodeFact writes a fact without its host. One of an unknown type is kept exactly as it was received.
func encodeFact(f fact.Fact) (format string, doc []byte, err error) {
	switch body := f.Body.(type) {
	case fact.Observation:
		doc, err = json.Marshal(body)
		return observationFormat, doc, err
	case fact.Silence:
		doc, err = json.Marshal(body)
		return silenceFormat, doc, err
	case fact.Opaque:
		return factFormat, body.Raw, nil
	}
	message, err := wire.FromFact(f)
	if err != nil {
		return "", nil, err
	}
	doc, err = proto.Marshal(message)
	return factFormat, doc, err
}

// decodeFact fills in the body of a fact, and its time and witness where the document holds them. What cannot be read
// becomes fact.Opaque: kept, shown, and read again after an upgrade.
func decodeFact(f *fact.Fact, format string, doc []byte) {
	body, err := decodeBody(f, format, doc)
	if err != nil {
		f.Body = fact.Opaque{Raw: doc}
		return
	}
	f.Body = body
}

func decodeBody(f *fact.Fact, format string, doc []byte) (fact.Body, error) {
	switch format {
	case factFormat:
		var message agentv1.Fact
		if err := proto.Unmarshal(doc, &message); err != nil {
			return nil, err
		}
		read, err := wire.ToFact(&message)
		if err != nil {
			return nil, err
		}
		f.At, f.Witness = read.At, read.Witness
		return read.Body, nil
	case observationFormat:
		return decodeJSON[fact.Observation](doc)
	case silenceFormat:
		return decodeJSON[fact.Silence](doc)
	}
	return nil, fmt.Errorf("%w: %q", ErrUnreadable, format)
}

func decodeJSON[T any](doc []byte) (T, error) {
	var value T
	err := json.Unmarshal(doc, &value)
	return value, err
}

// decodeWhole reads an incident or an action. These the brain must know completely before it may act, so one that
// cannot be read is an error.
func decodeWhole[T any](want, format string, doc []byte) (*T, error) {
	if format != want {
		return nil, fmt.Errorf("%w: %q, this version reads %q", ErrUnreadable, format, want)
	}
	value := new(T)
	if err := json.Unmarshal(doc, value); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnreadable, err)
	}
	return value, nil
}
