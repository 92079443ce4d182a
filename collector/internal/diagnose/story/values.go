package story

import (
	"encoding/hex"
	"fmt"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// text is a string.
type text struct{ at *string }

func (t text) read(s string) error { *t.at = s; return nil }
func (t text) write() []string     { return unless(*t.at == "", *t.at) }

// list is several strings, each told by itself.
type list struct{ at *[]string }

func (l list) read(s string) error { *l.at = append(*l.at, s); return nil }
func (l list) write() []string     { return *l.at }

// number is a number that is 0 when it is not told.
type number[T ~int | ~int8 | ~uint32 | ~uint64 | ~float64] struct{ at *T }

func (n number[T]) read(s string) error {
	if s == "" { // by place, and not told
		return nil
	}
	_, err := fmt.Sscan(s, n.at)
	return err
}
func (n number[T]) write() []string { return unless(*n.at == 0, fmt.Sprint(*n.at)) }

// maybe is a number that may be unknown.
type maybe[T uint32 | uint64 | float64] struct{ at *fact.Maybe[T] }

func (m maybe[T]) read(s string) error {
	var v T
	_, err := fmt.Sscan(s, &v)
	*m.at = fact.Known(v)
	return err
}
func (m maybe[T]) write() []string { return unless(!m.at.Known(), m.at.String()) }

// flag is a yes that is no when it is not told.
type flag struct{ at *bool }

func (f flag) read(s string) (err error) { *f.at, err = strconv.ParseBool(s); return err }
func (f flag) write() []string           { return unless(!*f.at, "true") }

// choice is one of a few values that print their names; the zero value is not told.
type choice[T interface {
	~int8
	fmt.Stringer
}] struct{ at *T }

func (c choice[T]) read(s string) error {
	if s == "" { // by place, and not told
		return nil
	}
	for v := T(0); v < 16; v++ {
		if v.String() == s {
			*c.at = v
			return nil
		}
	}
	return fmt.Errorf("%q is none of the values", s)
}
func (c choice[T]) write() []string { return unless(*c.at == 0, (*c.at).String()) }

// span is a duration.
type span struct{ at *time.Duration }

func (d span) read(s string) (err error) { *d.at, err = time.ParseDuration(s); return err }
func (d span) write() []string           { return unless(*d.at == 0, d.at.String()) }

// moment is a time, told as time since the story began.
type moment struct{ at *time.Time }

func (m moment) read(s string) error {
	d, err := time.ParseDuration(s)
	*m.at = Epoch.Add(d)
	return err
}
func (m moment) write() []string { return unless(m.at.IsZero(), m.at.Sub(Epoch).String()) }

// endpoint is an address with its port.
type endpoint struct{ at *netip.AddrPort }

func (e endpoint) read(s string) (err error) { *e.at, err = netip.ParseAddrPort(s); return err }
func (e endpoint) write() []string           { return unless(!e.at.IsValid(), e.at.String()) }

// address is one without a port.
type address struct{ at *netip.Addr }

func (a address) read(s string) (err error) { *a.at, err = netip.ParseAddr(s); return err }
func (a address) write() []string           { return unless(!a.at.IsValid(), a.at.String()) }

// blob is bytes in hexadecimal.
type blob struct{ at *[]byte }

func (b blob) read(s string) (err error) { *b.at, err = hex.DecodeString(s); return err }
func (b blob) write() []string           { return unless(len(*b.at) == 0, hex.EncodeToString(*b.at)) }

// octal is a file mode.
type octal struct{ at *uint32 }

func (o octal) read(s string) error {
	v, err := strconv.ParseUint(s, 8, 32)
	*o.at = uint32(v)
	return err
}
func (o octal) write() []string { return unless(*o.at == 0, strconv.FormatUint(uint64(*o.at), 8)) }

func unless(unsaid bool, s string) []string {
	if unsaid {
		return nil
	}
	return []string{s}
}

// cutLast cuts at the last separator; after is empty when there is none.
func cutLast(s, separator string) (before, after string) {
	if i := strings.LastIndex(s, separator); i >= 0 {
		return s[:i], s[i+len(separator):]
	}
	return s, ""
}
