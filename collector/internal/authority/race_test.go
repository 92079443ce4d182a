package authority_test

import (
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/store"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

// The same race with the real database behind it, opened twice as a collector and a command beside it would.
func TestAThousandSpendsOnTheRealStore(t *testing.T) {
	path := filepath.Join(t.TempDir(), "gapura.db")
	first, m := newAuthority(t)
	var ports []enrollv1.EnrollServiceServer
	for range 2 {
		db, err := store.Open(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { db.Close() })
		deps := first.Deps
		deps.Tokens, deps.APITokens, deps.Hosts, deps.Audit = db, db, db, m.audit
		a, err := authority.New(deps)
		if err != nil {
			t.Fatal(err)
		}
		first, ports = a, append(ports, a.EnrolPort())
	}
	spend := spending(t, invite(t, first, "web1"))
	var given atomic.Int32
	var all sync.WaitGroup
	for i := range 1000 {
		all.Go(func() {
			response, err := ports[i%2].Enroll(from(t, fmt.Sprintf("10.0.%d.%d:1", i/250, i%250)), spend)
			if err == nil && response.GetHost() == "web1" {
				given.Add(1)
			} else if status.Code(err) != codes.Unauthenticated {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if given.Load() != 1 {
		t.Errorf("%d certificates were given", given.Load())
	}
}
