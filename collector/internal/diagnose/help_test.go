package diagnose_test

import (
	"cmp"
	"net/netip"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
)

func addresses(v *fleet.View, host string) []netip.Addr {
	if h, ok := v.Host(host); ok {
		return h.Addresses
	}
	return nil
}

func orNone(cause string) string { return cmp.Or(cause, "none") }

func subject(s diagnose.Subject) string {
	return strings.Join(strings.Fields(strings.Join([]string{s.Host, s.Unit, s.Target, s.Site}, " ")), " ")
}

func texts(f diagnose.Finding) []string {
	var all []string
	for _, e := range f.Evidence {
		all = append(all, e.Text)
	}
	return all
}
