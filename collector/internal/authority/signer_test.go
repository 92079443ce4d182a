package authority_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/trail"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// signs is what dispatch wants of a signer.
type signs interface {
	Sign(ctx context.Context, order command.Order) (*agentv1.Order, error)
}

var (
	_ signs = (*authority.Signer)(nil)
	_ signs = (*authority.RemoteSigner)(nil)
)

// entries counts the entries of the audit that orders stand on: each has its own.
var entries atomic.Uint64

func someOrder(now time.Time) command.Order {
	return command.Order{
		ID: "0199a0d2-7b1c-7000-8000-000000000001", Host: "web1", CertificateSerial: "ab", SessionNonce: []byte("nonce"), Term: 1,
		Unit: "php8.2-fpm.service", Verb: command.Start, InvocationID: strings.Repeat("0", 32), Incident: "incidents/1",
		Cause: "php-fpm-killed", EvidenceHash: bytes.Repeat([]byte{1}, 32), NotAfter: now.Add(command.Life).UTC().Truncate(time.Second), AuditIndex: entries.Add(1),
	}
}

// signerDir initialises, and returns the signer's folder.
func signerDir(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	setup := authority.Setup{Dir: dir, SignerDir: filepath.Join(dir, "signer"), Names: []string{"c1"}, APITokens: newMemory()}
	if _, err := authority.Init(t.Context(), setup); err != nil {
		t.Fatal(err)
	}
	return setup.SignerDir
}

func load(t *testing.T, dir string) *authority.Signer {
	t.Helper()
	signer, err := authority.LoadSigner(dir)
	if err != nil {
		t.Fatal(err)
	}
	return signer
}

// newSigner initialises, and returns the signer with what hosts are told of it.
func newSigner(t *testing.T) (*authority.Signer, map[string]ed25519.PublicKey) {
	t.Helper()
	dir := signerDir(t)
	keys, err := authority.ReadSignerKeys(authority.SignersPath(filepath.Dir(dir)))
	if err != nil {
		t.Fatal(err)
	}
	return load(t, dir), keys
}

func checkSigned(t *testing.T, signer signs, keys map[string]ed25519.PublicKey) {
	t.Helper()
	want := someOrder(time.Now())
	signed, err := signer.Sign(t.Context(), want)
	if err != nil {
		t.Fatal(err)
	}
	got, refusal := wire.OpenOrder(signed, keys)
	if refusal != nil {
		t.Fatal(refusal)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestSignedOrdersOpenOnTheHost(t *testing.T) {
	signer, keys := newSigner(t)
	checkSigned(t, signer, keys)
	_, others := newSigner(t)
	signed, err := signer.Sign(t.Context(), someOrder(time.Now()))
	if err != nil {
		t.Fatal(err)
	}
	if _, refusal := wire.OpenOrder(signed, others); refusal == nil {
		t.Error("another collector's host obeys")
	}
}

func TestSignerRefuses(t *testing.T) {
	signer, _ := newSigner(t)
	for name, harm := range map[string]func(*command.Order){
		"no verb":            func(o *command.Order) { o.Verb = "" },
		"stop":               func(o *command.Order) { o.Verb = "stop" },
		"no unit":            func(o *command.Order) { o.Unit = "" },
		"no host":            func(o *command.Order) { o.Host = "" },
		"a host of all":      func(o *command.Order) { o.Host = "*" },
		"no stream":          func(o *command.Order) { o.SessionNonce = nil },
		"no certificate":     func(o *command.Order) { o.CertificateSerial = "" },
		"no end":             func(o *command.Order) { o.NotAfter = time.Time{} },
		"an end in the past": func(o *command.Order) { o.NotAfter = time.Now().Add(-time.Second) },
		"an end next week":   func(o *command.Order) { o.NotAfter = time.Now().Add(7 * 24 * time.Hour) },
		"no entry":           func(o *command.Order) { o.AuditIndex = 0 },
		"no evidence":        func(o *command.Order) { o.EvidenceHash = nil },
		"half a hash":        func(o *command.Order) { o.EvidenceHash = o.EvidenceHash[:16] },
		"no ID":              func(o *command.Order) { o.ID = "" },
		"a unit of a mile":   func(o *command.Order) { o.Unit = strings.Repeat("x", 10_000) },
	} {
		order := someOrder(time.Now())
		harm(&order)
		if _, err := signer.Sign(t.Context(), order); err == nil {
			t.Errorf("%s: it was signed", name)
		}
	}
}

func TestFuseStopsAFlood(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		signer, _ := newSigner(t)
		burst := func(tries int) (signed int) {
			for range tries {
				_, err := signer.Sign(t.Context(), someOrder(time.Now()))
				if err == nil {
					signed++
				} else if !strings.Contains(err.Error(), "fuse") {
					t.Fatal(err)
				}
			}
			return signed
		}
		total := 0
		for minute := range 12 {
			got := burst(100)
			if want := min(60, 600-total); got != want {
				t.Errorf("minute %d: %d orders signed, want %d", minute, got, want)
			}
			total += got
			time.Sleep(time.Minute)
		}
		if total != 600 {
			t.Errorf("%d orders in the first hour", total)
		}
		time.Sleep(48 * time.Minute) // the first burst is an hour old
		if got := burst(100); got != 60 {
			t.Errorf("an hour later: %d", got)
		}
	})
}

// process is a running signing process, and the path of its socket.
func process(t *testing.T, signer *authority.Signer, allow bool) (path string, logged *safeBuffer) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "sign.sock")
	listener, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	logged = &safeBuffer{}
	signing := authority.NewSigning(signer, listener, func(uint32) bool { return allow }, slog.New(slog.NewTextHandler(logged, nil)))
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- signing.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return path, logged
}

func TestRemoteSigner(t *testing.T) {
	signer, keys := newSigner(t)
	path, logged := process(t, signer, true)
	remote := authority.NewRemoteSigner(path)
	checkSigned(t, remote, keys)

	bad := someOrder(time.Now())
	bad.Verb = "stop"
	if _, err := remote.Sign(t.Context(), bad); err == nil || !strings.Contains(err.Error(), `signer refuses: sign order`) || !strings.Contains(err.Error(), `verb "stop"`) {
		t.Errorf("got %v", err)
	}
	if !strings.Contains(logged.String(), "order not signed") {
		t.Errorf("the signer logs %s", logged)
	}
}

func TestRemoteSignerThatIsAway(t *testing.T) {
	_, err := authority.NewRemoteSigner(filepath.Join(t.TempDir(), "none.sock")).Sign(t.Context(), someOrder(time.Now()))
	if err == nil || !strings.Contains(err.Error(), "is gapura-sign.socket up?") {
		t.Errorf("got %v", err)
	}
}

func TestStrangersAreNotAnswered(t *testing.T) {
	signer, _ := newSigner(t)
	path, _ := process(t, signer, false)
	if signed, err := authority.NewRemoteSigner(path).Sign(t.Context(), someOrder(time.Now())); err == nil {
		t.Errorf("a stranger got %v", signed)
	}
}

func TestNoiseOnTheSocketIsNotAnswered(t *testing.T) {
	signer, keys := newSigner(t)
	path, _ := process(t, signer, true)
	order := someOrder(time.Now())
	whole, err := json.Marshal(map[string]any{"order": order})
	if err != nil {
		t.Fatal(err)
	}
	for name, noise := range map[string][]byte{
		"nothing":        nil,
		"half an order":  whole[:len(whole)/2],
		"two orders":     append(whole, whole...),
		"a huge one":     append(whole, bytes.Repeat([]byte(" "), 1<<20)...),
		"something else": []byte("GET / HTTP/1.1\r\n\r\n"),
		"an unknown key": bytes.Replace(whole, []byte(`{"order":{`), []byte(`{"order":{"Shell":"rm",`), 1),
		"neither":        []byte(`{}`),
		"a bare order":   whole[len(`{"order":`) : len(whole)-1],
	} {
		conn, err := net.Dial("unix", path)
		if err != nil {
			t.Fatal(err)
		}
		conn.Write(noise) // the signer may hang up half-way
		conn.(*net.UnixConn).CloseWrite()
		conn.SetReadDeadline(time.Now().Add(5 * time.Second))
		if answer, _ := io.ReadAll(conn); bytes.Contains(answer, []byte("signature")) {
			t.Errorf("%s is answered by %s", name, answer)
		}
		conn.Close()
	}
	checkSigned(t, authority.NewRemoteSigner(path), keys)
}

// TestFuseOutlivesTheProcess: a signer that is started anew, or a second one beside it, has no use left either.
func TestFuseOutlivesTheProcess(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		dir := signerDir(t)
		signed := 0
		for range 80 {
			if _, err := load(t, dir).Sign(t.Context(), someOrder(time.Now())); err == nil {
				signed++
			} else if !strings.Contains(err.Error(), "the signer's fuse: 60 orders in 1m0s") {
				t.Fatal(err)
			}
		}
		if signed != 60 {
			t.Errorf("%d orders signed within a minute, want 60", signed)
		}
		time.Sleep(time.Minute)
		if _, err := load(t, dir).Sign(t.Context(), someOrder(time.Now())); err != nil {
			t.Errorf("a minute later: %v", err)
		}
	})
}

// TestAFuseThatCannotBeReadOrWrittenIsBlown.
func TestAFuseThatCannotBeReadOrWrittenIsBlown(t *testing.T) {
	for name, harm := range map[string]func(dir string) error{
		"no JSON":   func(dir string) error { return os.WriteFile(filepath.Join(dir, "fuse.json"), []byte("{"), 0o600) },
		"empty":     func(dir string) error { return os.WriteFile(filepath.Join(dir, "fuse.json"), nil, 0o600) },
		"a folder":  func(dir string) error { return os.Mkdir(filepath.Join(dir, "fuse.json"), 0o700) },
		"no folder": os.RemoveAll,
	} {
		dir := signerDir(t)
		signer := load(t, dir)
		if err := harm(dir); err != nil {
			t.Fatal(err)
		}
		if _, err := signer.Sign(t.Context(), someOrder(time.Now())); err == nil || !strings.Contains(err.Error(), "fuse") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestAClockSetBackRefillsNothing: signatures that lie in the future count as new.
func TestAClockSetBackRefillsNothing(t *testing.T) {
	dir := signerDir(t)
	var uses []string
	for n := range 60 {
		uses = append(uses, fmt.Sprintf(`{"at":%q,"order":"o","audit":%d}`, time.Now().Add(24*time.Hour).Format(time.RFC3339), 1e9+n))
	}
	if err := os.WriteFile(filepath.Join(dir, "fuse.json"), []byte(`{"spent":[`+strings.Join(uses, ",")+`]}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := load(t, dir).Sign(t.Context(), someOrder(time.Now())); err == nil || !strings.Contains(err.Error(), "fuse") {
		t.Errorf("got %v", err)
	}
}

// TestOneEntryOneOrder: a second order that stands on the same entry of the audit is not signed.
func TestOneEntryOneOrder(t *testing.T) {
	dir := signerDir(t)
	order := someOrder(time.Now())
	if _, err := load(t, dir).Sign(t.Context(), order); err != nil {
		t.Fatal(err)
	}
	order.Unit = "nginx.service"
	if _, err := load(t, dir).Sign(t.Context(), order); err == nil || !strings.Contains(err.Error(), "one entry, one order") {
		t.Errorf("got %v", err)
	}
}

// TestCheckpointsOnlyGrow: the signer is a witness against the collector itself.
func TestCheckpointsOnlyGrow(t *testing.T) {
	signer, keys := newSigner(t)
	path, logged := process(t, signer, true)
	remote := authority.NewRemoteSigner(path)
	head := func(b byte) []byte { return bytes.Repeat([]byte{b}, 32) }
	for _, c := range []trail.Checkpoint{{Size: 5, Head: head(5)}, {Size: 5, Head: head(5)}, {Size: 9, Head: head(9)}} {
		signed, err := remote.SignCheckpoint(t.Context(), c)
		if err != nil || signed.Check(keys) != nil || signed.Size != c.Size || !bytes.Equal(signed.Head, c.Head) {
			t.Fatalf("%d entries: %+v, %v", c.Size, signed, err)
		}
	}
	for name, c := range map[string]trail.Checkpoint{
		"shorter": {Size: 8, Head: head(8)}, "of another head": {Size: 9, Head: head(8)}, "of nothing": {}, "without a head": {Size: 10},
	} {
		if signed, err := remote.SignCheckpoint(t.Context(), c); err == nil || !strings.Contains(err.Error(), "signer refuses") {
			t.Errorf("%s: %+v, %v", name, signed, err)
		}
	}
	if !strings.Contains(logged.String(), "checkpoint not signed") {
		t.Errorf("the signer logs %s", logged)
	}
}

// TestTheSignerLogsWhatItSaw: the evidence and the entry of the audit that an order stands on.
func TestTheSignerLogsWhatItSaw(t *testing.T) {
	signer, _ := newSigner(t)
	path, logged := process(t, signer, true)
	order := someOrder(time.Now())
	if _, err := authority.NewRemoteSigner(path).Sign(t.Context(), order); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"evidence=0101", fmt.Sprint("audit=", order.AuditIndex), "order signed"} {
		if !strings.Contains(logged.String(), want) {
			t.Errorf("the signer logs %s, not %s", logged, want)
		}
	}
}

// safeBuffer is a buffer that a process may write while a test reads.
type safeBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *safeBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *safeBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}
