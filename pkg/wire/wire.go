// Package wire is the only translator between protobuf and the vocabularies of pkg/fact and pkg/command.
//
// Everything that comes in is untrusted: texts are bounded and made valid UTF-8, times are checked, a value that is not
// known is read as unknown, and a body of a type this program does not know becomes fact.Opaque.
package wire

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Bounds of what is read, in bytes and entries.
const (
	maxText = 2048
	maxList = 128
)

// TooBigError says that a fact does not fit into fact.MaxSize bytes; its sender says a fact.Gap instead.
type TooBigError struct {
	Key  fact.Key
	Size int // bytes
}

// Error names the fact and its size.
func (e *TooBigError) Error() string {
	return fmt.Sprintf("fact over %d bytes: %s %q has %d", fact.MaxSize, e.Key.Kind, e.Key.Subject, e.Size)
}

// FromFact translates a fact for sending. It returns a *TooBigError when the fact does not fit.
func FromFact(f fact.Fact) (*agentv1.Fact, error) {
	out := &agentv1.Fact{At: fromTime(f.At), Witness: f.Witness}
	if o, ok := f.Body.(fact.Opaque); ok {
		if err := proto.Unmarshal(o.Raw, out); err != nil {
			return nil, fmt.Errorf("read opaque fact again: %w", err)
		}
		return out, nil
	}
	if err := fromBody(out, f.Body); err != nil {
		return nil, err
	}
	if size := proto.Size(out); size > fact.MaxSize {
		return nil, &TooBigError{Key: f.Key(), Size: size}
	}
	return out, nil
}

// ToFact reads a received fact. The caller sets its Host.
func ToFact(m *agentv1.Fact) (fact.Fact, error) {
	if size := proto.Size(m); size > fact.MaxSize {
		return fact.Fact{}, fmt.Errorf("read fact: %d bytes, at most %d are allowed", size, fact.MaxSize)
	}
	out := fact.Fact{At: toTime(m.GetAt()), Witness: text(m.GetWitness())}
	if out.At.IsZero() {
		return fact.Fact{}, fmt.Errorf("read fact of witness %q: it has no time", out.Witness)
	}
	if m.GetBody() == nil {
		raw, err := proto.Marshal(m)
		if err != nil {
			return fact.Fact{}, fmt.Errorf("keep fact of unknown type: %w", err)
		}
		out.Body = fact.Opaque{Field: unknownField(m), Raw: raw}
		return out, nil
	}
	body, err := toBody(m)
	if err != nil {
		return fact.Fact{}, err
	}
	out.Body = body
	return out, nil
}

// unknownField returns the number of the first field that was not understood, 0 when there is none.
func unknownField(m *agentv1.Fact) uint32 {
	number, _, n := protowire.ConsumeTag(m.ProtoReflect().GetUnknown())
	if n < 0 {
		return 0
	}
	return uint32(number)
}

// text bounds a received string and makes it printable: valid UTF-8, no control characters but tab.
func text(s string) string {
	if len(s) > maxText {
		s = s[:maxText]
	}
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	return strings.Map(func(r rune) rune {
		if (r < ' ' && r != '\t') || (r >= 0x7f && r < 0xa0) {
			return ' '
		}
		return r
	}, s)
}

func texts(list []string) []string {
	if len(list) > maxList {
		list = list[:maxList]
	}
	if len(list) == 0 {
		return nil
	}
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = text(s)
	}
	return out
}

func each[A, B any](in []A, f func(A) B) []B {
	if len(in) > maxList {
		in = in[:maxList]
	}
	if len(in) == 0 {
		return nil
	}
	out := make([]B, len(in))
	for i, a := range in {
		out[i] = f(a)
	}
	return out
}

func fromTime(t time.Time) *timestamppb.Timestamp {
	if t.IsZero() {
		return nil
	}
	return timestamppb.New(t)
}

// toTime reads a time; one outside the years 2000 to 2200 is read as missing.
func toTime(t *timestamppb.Timestamp) time.Time {
	const year2000, year2200 = 946684800, 7258118400
	if t == nil || !t.IsValid() || t.GetSeconds() < year2000 || t.GetSeconds() >= year2200 {
		return time.Time{}
	}
	return t.AsTime()
}

func fromDuration(d time.Duration) *durationpb.Duration {
	if d == 0 {
		return nil
	}
	return durationpb.New(d)
}

// toDuration reads a duration; a negative one or one over a day is read as missing.
func toDuration(d *durationpb.Duration) time.Duration {
	if d == nil || !d.IsValid() {
		return 0
	}
	if v := d.AsDuration(); v > 0 && v <= 24*time.Hour {
		return v
	}
	return 0
}

func toMaybe[T any](p *T) fact.Maybe[T] {
	if p == nil {
		return fact.Maybe[T]{}
	}
	return fact.Known(*p)
}

func fromMaybe[T any](m fact.Maybe[T]) *T {
	v, ok := m.Get()
	if !ok {
		return nil
	}
	return &v
}

// toRatio reads a ratio; one outside 0 to 1 is unknown.
func toRatio(p *float64) fact.Maybe[float64] {
	if p == nil || !(*p >= 0 && *p <= 1) {
		return fact.Maybe[float64]{}
	}
	return fact.Known(*p)
}
