package api

import (
	"fmt"
	"slices"
	"strings"

	"google.golang.org/grpc/codes"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// maxFilter is the longest filter in bytes.
const maxFilter = 1024

// filter is what a list is narrowed to: field → value. It is the part of AIP-160 that exact columns can answer:
//
//	state = "open" AND site = shop.example
type filter map[string]string

// parseFilter reads a filter over the given fields.
func parseFilter(text string, fields ...string) (filter, error) {
	if len(text) > maxFilter {
		return nil, badFilter("it has %d bytes, at most %d are allowed", len(text), maxFilter)
	}
	out := filter{}
	rest := strings.TrimSpace(text)
	for rest != "" {
		field, value, after, err := term(rest)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(fields, field) {
			return nil, badFilter("there is no field %q here; the fields are %s", field, strings.Join(fields, ", "))
		}
		if _, twice := out[field]; twice {
			return nil, badFilter("%s stands there twice", field)
		}
		out[field] = value
		if rest, err = conjunction(after); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// term reads `field = value` from the front of text.
func term(text string) (field, value, rest string, err error) {
	field, rest, ok := strings.Cut(text, "=")
	field = strings.TrimSpace(field)
	if !ok || field == "" || strings.IndexFunc(field, notBare) >= 0 {
		return "", "", "", badFilter("write it as field = \"value\", joined by AND; got %q", text)
	}
	rest = strings.TrimLeft(rest, " \t")
	if strings.HasPrefix(rest, `"`) {
		value, rest, err = quoted(rest[1:])
		return field, value, rest, err
	}
	end := strings.IndexFunc(rest, notBare)
	if end < 0 {
		end = len(rest)
	}
	if end == 0 {
		return "", "", "", badFilter("%s has no value; write %s = \"value\"", field, field)
	}
	return field, rest[:end], rest[end:], nil
}

// quoted reads a value up to its closing quote; a backslash takes the next byte as it is.
func quoted(text string) (value, rest string, err error) {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '"':
			return b.String(), text[i+1:], nil
		case text[i] == '\\' && i+1 < len(text):
			i++
		}
		b.WriteByte(text[i])
	}
	return "", "", badFilter("a quote is not closed")
}

// conjunction takes the AND between two terms off.
func conjunction(text string) (rest string, err error) {
	rest = strings.TrimSpace(text)
	if rest == "" {
		return "", nil
	}
	word, after, _ := strings.Cut(rest, " ")
	if !strings.EqualFold(word, "AND") || rest == text {
		return "", badFilter("after a value only AND may follow, not %q", word)
	}
	if after = strings.TrimSpace(after); after == "" {
		return "", badFilter("nothing follows AND")
	}
	return after, nil
}

// notBare reports whether a character needs quotes.
func notBare(r rune) bool {
	switch {
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9':
		return false
	}
	return !strings.ContainsRune("._:@/*-", r)
}

// stateIn checks that the state, when the filter has one, is one of some values.
func (f filter) stateIn(values ...string) error {
	if value, ok := f["state"]; ok && !slices.Contains(values, value) {
		return badFilter("state is one of %s, not %q", strings.Join(values, ", "), value)
	}
	return nil
}

func badFilter(format string, args ...any) error {
	return refuse(codes.InvalidArgument, apiv1.ErrorReason_ERROR_REASON_FILTER_INVALID,
		"filter: "+fmt.Sprintf(format, args...), "field", "filter")
}
