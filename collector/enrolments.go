package collector

import (
	"context"
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/pkg/identity"
)

// enrolments lets the brain know of a host at once when it has enrolled.
type enrolments struct {
	*store.Store
	brain *brain.Brain
}

// Enrolled records an enrolment. A host whose token names no address is registered at the one it enrolled from. A remote
// vantage is refused: this version has no port that would serve it, and a certificate would promise one.
func (e enrolments) Enrolled(ctx context.Context, enrolment authority.Enrolment) error {
	if enrolment.Role != identity.RoleHost {
		return fmt.Errorf("enrol %s: role %q is not served by this version", enrolment.Host, enrolment.Role)
	}
	if from, err := netip.ParseAddrPort(enrolment.From); err == nil && len(enrolment.Labels.Addresses) == 0 {
		enrolment.Labels.Addresses = []netip.Addr{from.Addr().Unmap()}
	}
	if err := e.Store.Enrolled(ctx, enrolment); err != nil {
		return err
	}
	host, err := e.Store.Host(ctx, enrolment.Host)
	if err != nil {
		return err
	}
	return e.brain.Register(ctx, host)
}

// audit writes what the authority did into the chain.
type audit struct{ store *store.Store }

func (a audit) record(ctx context.Context, e authority.Event) error {
	actor := e.By
	if actor == "" {
		actor = "host:" + e.Host
	}
	said := slices.DeleteFunc([]string{e.Why, e.Serial, e.Token, e.From}, func(part string) bool { return part == "" })
	return a.store.Record(ctx, brain.AuditEntry{At: e.At, Actor: actor, Action: e.What, Object: "hosts/" + e.Host, Detail: strings.Join(said, " ")})
}
