package fault

import (
	"context"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// beforeHostDrop is the provider's doing: the host itself is well, has no rule, and never sees who asks.
var beforeHostDrop = Fault{
	Name: "before-host-drop", Doc: "something before the host drops visitors; no connection",
	on:    withWeb,
	cause: func(ctx context.Context, h *lab.Host) error { return h.Shield(ctx, 80) },
	undo:  func(ctx context.Context, h *lab.Host) error { return h.Shield(ctx, 0) },
}
