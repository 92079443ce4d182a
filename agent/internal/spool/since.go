package spool

// Record is one numbered change, or a hole in the numbers.
type Record struct {
	Seq     uint64 // of a hole: its last number
	Payload []byte // empty for a hole
	Hole    Hole
}

// Hole is a run of numbers whose changes are lost.
type Hole struct {
	From, To uint64
	Reason   string // "spool full", "fact not kept", "spool damaged"
}

// Since returns records that follow seq, in order and without holes that are not told: at most 64, at most 48 KiB. It
// returns none when seq is the last number given.
func (s *Spool) Since(seq uint64) []Record {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.since(seq, maxBatch, maxBatchBytes)
}

func (s *Spool) since(seq uint64, count, size int) (out []Record) {
	next := seq + 1
	lost := func(to uint64, reason string) {
		if n := len(out); n > 0 && out[n-1].Hole.Reason == reason && out[n-1].Seq == next-1 {
			out[n-1].Hole.To, out[n-1].Seq = to, to
		} else {
			out = append(out, Record{Seq: to, Hole: Hole{From: next, To: to, Reason: reason}})
		}
		next = to + 1
	}
	for _, seg := range s.segments {
		for _, e := range seg.from(next) {
			if len(out) >= count || size <= 0 {
				return out
			}
			if e.seq > next {
				lost(e.seq-1, s.reason(next))
			}
			payload, err := seg.read(e)
			switch {
			case err != nil:
				s.log.Warn("spool record lost", "error", err)
				lost(e.seq, reasonDamaged)
			case len(payload) == 0:
				lost(e.seq, reasonNotKept)
			default:
				out = append(out, Record{Seq: e.seq, Payload: payload})
				next = e.seq + 1
			}
			size -= int(e.length)
		}
	}
	if next < s.next && len(out) < count {
		lost(s.next-1, s.reason(next))
	}
	return out
}

const (
	reasonFull    = "spool full"
	reasonNotKept = "fact not kept" // over its size
	reasonDamaged = "spool damaged"
)

func (s *Spool) reason(seq uint64) string {
	if seq <= s.foldedTo {
		return reasonFull
	}
	return reasonDamaged
}
