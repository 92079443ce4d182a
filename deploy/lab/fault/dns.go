package fault

import (
	"context"
	"net/netip"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// dnsElsewhere is the move of a site that nobody told its name server of.
var dnsElsewhere = pointed("dns-elsewhere", "the sites' names lead to another machine without a web server; connection refused", netip.MustParseAddr("10.99.0.1"))

// dnsUnused is an address that is nobody's.
var dnsUnused = pointed("dns-unused", "the sites' names lead to an address that is nobody's; no connection", netip.MustParseAddr("10.99.0.250"))

// dnsMissing is a domain that was not paid for.
var dnsMissing = pointed("dns-missing", "the sites' names are unknown", netip.Addr{})

// Moves that some name servers have heard of and others have not: visitors ask one that has not, or that has too much.
var (
	dnsHalfMoved = halfPointed("dns-half-moved", "one of two name servers leads to another machine without a web server; connection refused", netip.MustParseAddr("10.99.0.1"))
	dnsHalfGone  = halfPointed("dns-half-gone", "one of two name servers does not know the sites' names", netip.Addr{})
)

func halfPointed(name, doc string, to netip.Addr) Fault {
	f := pointed(name, doc, to)
	f.cause = func(_ context.Context, h *lab.Host) error { return h.Lab().PointHere(h, to) }
	return f
}

func pointed(name, doc string, to netip.Addr) Fault {
	return Fault{
		Name: name, Doc: doc, on: withWeb,
		cause: func(ctx context.Context, h *lab.Host) error { return h.Lab().Point(ctx, h, to) },
		undo:  func(ctx context.Context, h *lab.Host) error { return h.Lab().Point(ctx, h, h.Addr()) },
	}
}
