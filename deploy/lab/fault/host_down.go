package fault

import (
	"context"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// hostDown cuts the host off from everyone, its agent's collector included.
var hostDown = Fault{
	Name: "host-down", Doc: "the host's network cable is pulled; no answer at all",
	on:    anyHost,
	cause: func(ctx context.Context, h *lab.Host) error { return h.SetLink(ctx, false) },
	undo:  func(ctx context.Context, h *lab.Host) error { return h.SetLink(ctx, true) },
}

// hostFrozen is silent too, but its kernel still accepts connections.
var hostFrozen = Fault{
	Name: "host-frozen", Doc: "every process of the host stands still; connected, then no answer",
	on:    anyHost,
	cause: func(_ context.Context, h *lab.Host) error { return h.Freeze(true) },
	undo:  func(_ context.Context, h *lab.Host) error { return h.Freeze(false) },
}
