package store_test

import (
	"fmt"
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/brain"
)

// BenchmarkCommit counts the changes of agents' spools made durable, by batch size: one row in changes, one present fact
// and the spool's high water each, one fsync a batch.
func BenchmarkCommit(b *testing.B) {
	for _, size := range []int{1, 100, 1000} {
		b.Run(fmt.Sprintf("batch=%d", size), func(b *testing.B) {
			s := temporary(b)
			seq := uint64(0)
			for b.Loop() {
				batch := brain.Batch{At: now}
				for i := range size {
					seq++
					f := unit(fmt.Sprintf("web-%d", i%50), "nginx.service", "active", now)
					batch.Changes = append(batch.Changes, brain.Change{Spool: "a", Seq: seq, Fact: f})
					batch.Facts = append(batch.Facts, f)
				}
				if _, err := s.Commit(b.Context(), batch); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N*size)/b.Elapsed().Seconds(), "changes/s")
		})
	}
}
