package trail_test

import (
	"bytes"
	"crypto/ed25519"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/trail"
)

var at = time.Date(2026, 3, 1, 12, 0, 0, 123456000, time.UTC)

// chain writes n entries.
func chain(n int) (list []trail.Record) {
	last := trail.Start()
	for i := range n {
		last = trail.Next(last, trail.Entry{
			At: at.Add(time.Duration(i) * time.Second), Actor: "brain", Action: "order.signed", Object: fmt.Sprint("actions/", i+1), Detail: "start <nginx> & \"more\" \u2028",
		})
		list = append(list, last)
	}
	return list
}

// signer signs checkpoints as the signing process does.
type signer struct{ key ed25519.PrivateKey }

func newSigner() signer { return signer{ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, 32))} }

func (s signer) keys() map[string]ed25519.PublicKey {
	return map[string]ed25519.PublicKey{"k1": s.key.Public().(ed25519.PublicKey)}
}

func (s signer) sign(r trail.Record) trail.Checkpoint {
	c := trail.Checkpoint{Size: r.N, Head: r.Hash, At: at, KeyID: "k1"}
	c.Signature = ed25519.Sign(s.key, c.Message())
	return c
}

func verify(list []trail.Record, w trail.Witness) (trail.Found, error) {
	v, err := trail.NewVerifier(w, newSigner().keys())
	if err != nil {
		return trail.Found{}, err
	}
	for _, r := range list {
		if err := v.Add(r); err != nil {
			return trail.Found{}, err
		}
	}
	return v.End()
}

// rewritten is the chain as someone leaves it who changes an entry and then computes every hash anew.
func rewritten(list []trail.Record, n int) []trail.Record {
	out := slices.Clone(list)
	last := trail.Start()
	if n > 1 {
		last = list[n-2]
	}
	for i := n - 1; i < len(out); i++ {
		e := out[i].Entry
		if i == n-1 {
			e.Detail = "nothing happened"
		}
		last = trail.Next(last, e)
		out[i] = last
	}
	return out
}

func TestAWholeChain(t *testing.T) {
	list, s := chain(10), newSigner()
	found, err := verify(list, trail.Witness{Checkpoints: []trail.Checkpoint{s.sign(list[9]), s.sign(list[3])}, Hashes: map[uint64][]byte{10: list[9].Hash}})
	if err != nil || found.Head.N != 10 || found.Checkpoints != 2 || found.Sure.Size != 10 {
		t.Errorf("found %+v, %v", found, err)
	}
	if found, err := verify(nil, trail.Witness{}); err != nil || found.Head.N != 0 {
		t.Errorf("an empty audit: %+v, %v", found, err)
	}
}

// TestTheFirstBrokenEntryIsNamed: of ten entries, with checkpoints over four and eight.
func TestTheFirstBrokenEntryIsNamed(t *testing.T) {
	list, s := chain(10), newSigner()
	marks := []trail.Checkpoint{s.sign(list[3]), s.sign(list[7])}
	exported := map[uint64][]byte{}
	for _, r := range list {
		exported[r.N] = r.Hash
	}
	changed := func(n int, change func(*trail.Record)) []trail.Record {
		out := slices.Clone(list)
		change(&out[n-1])
		return out
	}
	for name, tt := range map[string]struct {
		list   []trail.Record
		hashes map[uint64][]byte
		want   uint64
	}{
		"text changed":             {changed(6, func(r *trail.Record) { r.Detail += "." }), nil, 6},
		"text moved":               {changed(6, func(r *trail.Record) { r.Actor, r.Action = "brainorder", ".signed" }), nil, 6},
		"time changed":             {changed(6, func(r *trail.Record) { r.At = r.At.Add(time.Microsecond) }), nil, 6},
		"hash changed":             {changed(6, func(r *trail.Record) { r.Hash = list[0].Hash }), nil, 6},
		"left out":                 {slices.Delete(slices.Clone(list), 5, 6), nil, 6},
		"first left out":           {list[1:], nil, 1},
		"twice":                    {slices.Insert(slices.Clone(list), 5, list[4]), nil, 5},
		"another one in its place": {changed(6, func(r *trail.Record) { *r = trail.Next(list[4], trail.Entry{At: at, Actor: "me"}) }), nil, 7},
		"all rewritten from it on": {rewritten(list, 6), nil, 5}, // the second checkpoint does not fit: all after the first may be changed
		"rewritten, with export":   {rewritten(list, 6), exported, 6},
		"cut off at a checkpoint":  {list[:4], nil, 5},
		"cut off":                  {list[:7], nil, 8},
		"cut off after the last":   {list[:9], exported, 10},
		"all gone":                 {nil, nil, 1},
	} {
		_, err := verify(tt.list, trail.Witness{Checkpoints: marks, Hashes: tt.hashes})
		var broken *trail.Broken
		if !errors.As(err, &broken) || broken.Entry != tt.want || !errors.Is(err, trail.ErrBroken) {
			t.Errorf("%s: %v, want entry %d", name, err, tt.want)
		}
	}
}

// TestEveryFlippedBitIsFound over a whole export.
func TestEveryFlippedBitIsFound(t *testing.T) {
	list, s := chain(3), newSigner()
	whole := export(t, list, s.sign(list[2]))
	for bit := range len(whole) * 8 {
		text := bytes.Clone(whole)
		text[bit/8] ^= 1 << (bit % 8)
		got, marks, err := read(text)
		if err != nil {
			continue
		}
		found, err := verify(got, trail.Witness{Checkpoints: marks})
		if err == nil && !(len(marks) == 0 && found.Head.N == 3) && !cmp.Equal(got, list) {
			t.Errorf("bit %d of %q: the chain is said to be whole", bit, text[max(0, bit/8-10):min(len(text), bit/8+10)])
		}
	}
}

// TestACheckpointThatIsNotSignedIsNoWitness.
func TestACheckpointThatIsNotSignedIsNoWitness(t *testing.T) {
	list, s := chain(4), newSigner()
	for name, harm := range map[string]func(*trail.Checkpoint){
		"size":      func(c *trail.Checkpoint) { c.Size-- },
		"head":      func(c *trail.Checkpoint) { c.Head = list[2].Hash },
		"time":      func(c *trail.Checkpoint) { c.At = c.At.Add(time.Microsecond) },
		"signature": func(c *trail.Checkpoint) { c.Signature = bytes.Repeat([]byte{1}, 64) },
		"key":       func(c *trail.Checkpoint) { c.KeyID = "k2" },
		"nothing":   func(c *trail.Checkpoint) { *c = trail.Checkpoint{} },
	} {
		c := s.sign(list[3])
		harm(&c)
		if _, err := verify(list, trail.Witness{Checkpoints: []trail.Checkpoint{c}}); !errors.Is(err, trail.ErrBroken) {
			t.Errorf("%s changed: %v", name, err)
		}
	}
}

func export(t *testing.T, list []trail.Record, marks ...trail.Checkpoint) []byte {
	t.Helper()
	var out bytes.Buffer
	for _, r := range list {
		if err := trail.WriteRecord(&out, r); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range marks {
		if err := trail.WriteCheckpoint(&out, c); err != nil {
			t.Fatal(err)
		}
	}
	return out.Bytes()
}

func read(text []byte) (list []trail.Record, marks []trail.Checkpoint, err error) {
	for line, err := range trail.Lines(bytes.NewReader(text)) {
		if err != nil {
			return nil, nil, err
		}
		if line.Record != nil {
			list = append(list, *line.Record)
		}
		if line.Checkpoint != nil {
			marks = append(marks, *line.Checkpoint)
		}
	}
	return list, marks, nil
}

func TestAnExportReadsBack(t *testing.T) {
	list, s := chain(3), newSigner()
	got, marks, err := read(export(t, list, s.sign(list[2])))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(list, got); diff != "" {
		t.Errorf("entries (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]trail.Checkpoint{s.sign(list[2])}, marks); diff != "" {
		t.Errorf("checkpoints (-want +got):\n%s", diff)
	}
}

func TestLinesOfALog(t *testing.T) {
	mark, err := newSigner().sign(chain(1)[0]).MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	log := `{"time":"2026-03-01T12:00:00Z","msg":"incident","at":"noon","n":"many"}` + "\n" + `{"msg":"audit checkpoint","checkpoint":` + string(mark) + "}\n"
	list, marks, err := read([]byte(log))
	if err != nil || len(list) != 0 || len(marks) != 1 || marks[0].Check(newSigner().keys()) != nil {
		t.Errorf("%d entries, checkpoints %+v, %v", len(list), marks, err)
	}
	for _, bad := range []string{"no json\n", `{"n":1,"hash":"00"}` + "\n", `{"hash":7}` + "\n", `{"checkpoint":[]}` + "\n", strings.Repeat("x", 2<<20)} {
		if _, _, err := read([]byte(bad)); err == nil {
			t.Errorf("%.40q was read", bad)
		}
	}
}

// TestTextsThatAreNoUTF8 have the hash that their export has.
func TestTextsThatAreNoUTF8(t *testing.T) {
	r := trail.Next(trail.Start(), trail.Entry{At: at, Detail: "a\xff\x00b"})
	list, _, err := read(export(t, []trail.Record{r}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := verify(list, trail.Witness{}); err != nil {
		t.Error(err)
	}
}

// FuzzLines: whatever is read without complaint is written and read again the same, and nothing makes the verifier fall over.
func FuzzLines(f *testing.F) {
	list := chain(2)
	var seed bytes.Buffer
	for _, r := range list {
		if err := trail.WriteRecord(&seed, r); err != nil {
			f.Fatal(err)
		}
	}
	if err := trail.WriteCheckpoint(&seed, newSigner().sign(list[1])); err != nil {
		f.Fatal(err)
	}
	f.Add(seed.Bytes())
	f.Add([]byte(`{"n":1,"at":"0001-01-01T00:00:00Z","previous":"","hash":""}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		got, marks, err := read(text)
		if err != nil {
			return
		}
		if _, err := verify(got, trail.Witness{Checkpoints: marks}); err == nil && len(got) > 0 {
			again, _, err := read(export(t, got, marks...))
			if err != nil || !cmp.Equal(got, again) {
				t.Errorf("read again: %v, %s", err, cmp.Diff(got, again))
			}
		}
	})
}
