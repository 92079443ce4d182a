package notify_test

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/notify"
	"github.com/gapura-dev/gapura/collector/internal/store"
)

// key is what the receiver and the collector share.
var key = bytes.Repeat([]byte{42}, 32)

// receiver is a tool that takes letters. It checks each signature by itself, as the standard's text says.
type receiver struct {
	t      *testing.T
	url    string
	answer func(n int, w http.ResponseWriter, r *http.Request) // of the nth request; nil: 204

	mu    sync.Mutex
	calls int
	ids   []string
	took  []string // type and incident of each letter that was taken
	came  chan struct{}
}

func newReceiver(t *testing.T, answer func(n int, w http.ResponseWriter, r *http.Request)) *receiver {
	r := &receiver{t: t, answer: answer, came: make(chan struct{}, 1000)}
	server := httptest.NewServer(r)
	t.Cleanup(server.Close)
	r.url = server.URL + "/hook/s3cret-path"
	return r
}

// ServeHTTP takes one letter.
func (r *receiver) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	body, err := io.ReadAll(request.Body)
	if err != nil {
		return // the sender hung up
	}
	if err := verify(request.Header, body); err != nil {
		r.t.Error(err)
	}
	r.mu.Lock()
	r.calls++
	n := r.calls
	r.ids = append(r.ids, request.Header.Get("webhook-id"))
	r.mu.Unlock()
	defer func() { r.came <- struct{}{} }()
	if r.answer != nil {
		w := &noted{ResponseWriter: w, status: http.StatusOK}
		if r.answer(n, w, request); w.status/100 != 2 {
			return
		}
	}
	var letter struct {
		Type string
		Data struct{ Text string }
	}
	if err := json.Unmarshal(body, &letter); err != nil {
		r.t.Error(err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.took = append(r.took, strings.TrimSpace(letter.Type+" "+letter.Data.Text))
}

type noted struct {
	http.ResponseWriter
	status int
}

// WriteHeader notes the status.
func (n *noted) WriteHeader(status int) {
	n.status = status
	n.ResponseWriter.WriteHeader(status)
}

// verify is the standard's own recipe, written apart from the code that signs.
func verify(header http.Header, body []byte) error {
	stamp := header.Get("Webhook-Timestamp")
	seconds, err := strconv.ParseInt(stamp, 10, 64)
	if err != nil || time.Since(time.Unix(seconds, 0)).Abs() > 5*time.Minute {
		return fmt.Errorf("webhook-timestamp %q, %w", stamp, err)
	}
	mac := hmac.New(sha256.New, key)
	fmt.Fprintf(mac, "%s.%s.%s", header.Get("Webhook-Id"), stamp, body)
	want := base64.StdEncoding.EncodeToString(mac.Sum(nil))
	for one := range strings.FieldsSeq(header.Get("Webhook-Signature")) {
		if version, got, _ := strings.Cut(one, ","); version == "v1" && hmac.Equal([]byte(got), []byte(want)) {
			return nil
		}
	}
	return fmt.Errorf("signature %q, want v1,%s", header.Get("Webhook-Signature"), want)
}

func (r *receiver) taken() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return append([]string(nil), r.took...)
}

// waits until so many requests have come.
func (r *receiver) waits(n int) {
	r.t.Helper()
	for range n {
		select {
		case <-r.came:
		case <-time.After(20 * time.Second):
			r.t.Fatalf("%d of %d requests came", r.calls, n)
		}
	}
}

func secretFile(t *testing.T, text string, mode os.FileMode) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "webhook.secret")
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
	return path
}

func good() string { return "whsec_" + base64.StdEncoding.EncodeToString(key) + "\n" }

// house is a store with the webhook that empties its outbox.
type house struct {
	t     *testing.T
	store *store.Store
	log   *bytes.Buffer
	hook  *notify.Webhook
	stop  func()
}

func newHouse(t *testing.T, path, url string) *house {
	t.Helper()
	s, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	h := &house{t: t, store: s, log: &bytes.Buffer{}}
	cfg := notify.WebhookConfig{URL: url, SecretFile: secretFile(t, good(), 0o600)}
	if h.hook, err = notify.NewWebhook(cfg, "test", s, slog.New(slog.NewTextHandler(h.log, nil))); err != nil {
		t.Fatal(err)
	}
	return h
}

// run delivers until end.
func (h *house) run() *house {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- h.hook.Run(ctx) }()
	h.stop = sync.OnceFunc(func() {
		cancel()
		if err := errors.Join(<-ended, h.store.Close()); err != nil {
			h.t.Error(err)
		}
	})
	h.t.Cleanup(h.stop)
	return h
}

// post commits letters and wakes the delivery, as the brain does.
func (h *house) post(texts ...string) {
	h.t.Helper()
	var list []brain.Letter
	for _, text := range texts {
		doc, err := json.Marshal(map[string]any{"type": "incident.cause", "data": map[string]string{"text": text}})
		if err != nil {
			h.t.Fatal(err)
		}
		list = append(list, brain.Letter{ID: "msg_" + text, At: time.Now(), About: "incidents/1", Doc: doc})
	}
	if _, err := h.store.Commit(h.t.Context(), brain.Batch{At: time.Now(), Letters: list}); err != nil {
		h.t.Fatal(err)
	}
	h.hook.Tell(brain.Notice{})
}

func (h *house) waiting() int {
	h.t.Helper()
	list, err := h.store.Letters(h.t.Context(), 100)
	if err != nil {
		h.t.Fatal(err)
	}
	return len(list)
}

func database(t *testing.T) string { return filepath.Join(t.TempDir(), "gapura.db") }

func all(texts ...string) (list []string) {
	for _, text := range texts {
		list = append(list, "incident.cause "+text)
	}
	return list
}

func TestLettersAreSignedAndInOrder(t *testing.T) {
	r := newReceiver(t, nil)
	h := newHouse(t, database(t), r.url).run()
	h.post("a", "b")
	h.post("c")
	r.waits(3)
	h.stop()
	if diff := cmp.Diff(all("a", "b", "c"), r.taken()); diff != "" {
		t.Errorf("taken (-want +got):\n%s", diff)
	}
}

// TestARefusedLetterIsSentAgain with the same ID, and what follows waits behind it.
func TestARefusedLetterIsSentAgain(t *testing.T) {
	r := newReceiver(t, func(n int, w http.ResponseWriter, _ *http.Request) {
		if n <= 2 {
			w.WriteHeader([]int{http.StatusBadGateway, http.StatusFound}[n-1])
		}
	})
	h := newHouse(t, database(t), r.url).run()
	h.post("a", "b")
	r.waits(4)
	h.stop()
	if diff := cmp.Diff([]string{"msg_a", "msg_a", "msg_a", "msg_b"}, r.ids); diff != "" {
		t.Errorf("requests (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(all("a", "b"), r.taken()); diff != "" {
		t.Errorf("taken (-want +got):\n%s", diff)
	}
	if log := h.log.String(); !strings.Contains(log, "502 Bad Gateway") || !strings.Contains(log, "delivered again") || strings.Contains(log, "s3cret-path") {
		t.Errorf("the log says %s", log)
	}
}

// TestALetterThatIsRejectedIsDroppedAndSaid: the others come, and one says that one is missing.
func TestALetterThatIsRejectedIsDroppedAndSaid(t *testing.T) {
	r := newReceiver(t, func(_ int, w http.ResponseWriter, request *http.Request) {
		if request.Header.Get("webhook-id") == "msg_a" {
			w.WriteHeader(http.StatusUnprocessableEntity)
		}
	})
	h := newHouse(t, database(t), r.url).run()
	h.post("a", "b")
	r.waits(5)
	h.stop()
	want := append([]string{"letters.dropped 1 letters were dropped: ask the API for the incidents and actions as they stand"}, all("b")...)
	if diff := cmp.Diff(want, r.taken()); diff != "" {
		t.Errorf("taken (-want +got):\n%s", diff)
	}
	if !strings.Contains(h.log.String(), "letter dropped") {
		t.Errorf("the log says %s", h.log)
	}
}

// TestASlowReceiverKeepsNobodyWaiting: while one letter hangs, others are committed and told at once.
func TestASlowReceiverKeepsNobodyWaiting(t *testing.T) {
	release := make(chan struct{})
	r := newReceiver(t, func(int, http.ResponseWriter, *http.Request) { <-release })
	h := newHouse(t, database(t), r.url).run()
	for n := range 50 {
		h.post(fmt.Sprint(n)) // would hang here
	}
	if got := h.waiting(); got != 50 {
		t.Errorf("%d letters wait, want 50", got)
	}
	close(release)
	r.waits(50)
	h.stop()
	if got := r.taken(); len(got) != 50 || got[49] != "incident.cause 49" {
		t.Errorf("%d letters were taken, the last %q", len(got), got[len(got)-1])
	}
}

// TestARestartSendsWhatADeadReceiverDidNotTake: also what hung when the collector ended, once more.
func TestARestartSendsWhatADeadReceiverDidNotTake(t *testing.T) {
	path := database(t)
	h := newHouse(t, path, "http://127.0.0.1:1/nobody").run()
	h.post("a", "b")
	h.stop()

	began := make(chan struct{}, 10)
	hung := newReceiver(t, func(_ int, _ http.ResponseWriter, r *http.Request) {
		began <- struct{}{}
		<-r.Context().Done()
	})
	h = newHouse(t, path, hung.url).run()
	h.post("c")
	<-began
	h.stop()

	well := newReceiver(t, nil)
	h = newHouse(t, path, well.url).run()
	well.waits(3)
	h.stop()
	if diff := cmp.Diff(all("a", "b", "c"), well.taken()); diff != "" {
		t.Errorf("taken after the restart (-want +got):\n%s", diff)
	}
}
