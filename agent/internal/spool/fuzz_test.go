package spool

import (
	"bytes"
	"testing"
)

// FuzzScan reads any bytes as a segment: what is found is whole, in ascending order and within the data, and a second
// look at what would be kept finds the same.
func FuzzScan(f *testing.F) {
	var good []byte
	for i, payload := range []string{"first", "", "third", "a fourth one that is longer"} {
		good = appendRecord(good, uint64(i)+1, []byte(payload))
	}
	f.Add(good, uint64(1))
	f.Add(good[:len(good)-3], uint64(1))
	f.Add(append([]byte("Gap1 and then nothing sensible"), good...), uint64(1))
	f.Add(append(good[:30:30], good[10:]...), uint64(2))
	f.Add([]byte{}, uint64(9))
	f.Fuzz(func(t *testing.T, data []byte, first uint64) {
		index, end := scan(data, first)
		next, at := first, int64(0)
		for _, e := range index {
			if e.seq < next || e.offset < at || e.offset+int64(e.length) > end || end > int64(len(data)) {
				t.Fatalf("entry %+v after number %d and offset %d, end %d of %d", e, next, at, end, len(data))
			}
			seq, payload, err := parseRecord(data[e.offset:])
			if err != nil || seq != e.seq || !bytes.Equal(appendRecord(nil, seq, payload), data[e.offset:e.offset+int64(e.length)]) {
				t.Fatalf("entry %+v is not a whole record: %v", e, err)
			}
			next, at = e.seq+1, e.offset+int64(e.length)
		}
		if again, end2 := scan(data[:end], first); len(again) != len(index) || end2 != end {
			t.Fatalf("a second look finds %d records to %d, the first %d to %d", len(again), end2, len(index), end)
		}
	})
}
