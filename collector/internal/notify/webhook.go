package notify

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/gapura-dev/gapura/collector/internal/brain"
)

// Bounds of the webhook.
const (
	MaxLetters  = 10_000              // that wait; of more the oldest are dropped, and the receiver is told how many
	maxAge      = 3 * 24 * time.Hour  // of a letter that nobody took
	attemptFor  = 10 * time.Second    // one delivery
	firstWait   = time.Second         // after a failed delivery; it doubles …
	longestWait = 5 * time.Minute     // … up to this
	rejections  = 3                   // of one letter, by a receiver that takes others; then it is dropped
	housekeep   = time.Minute         // between looks at an outbox that nobody put anything into
	handful     = 32                  // letters read at once
	userAgent   = "gapura-collector/" // and its version
)

// Outbox holds the letters that were not delivered yet. The store implements it.
type Outbox interface {
	Letters(ctx context.Context, most int) ([]brain.Letter, error)
	Delivered(ctx context.Context, letter brain.Letter) error
	Lose(ctx context.Context, letter brain.Letter, say func(lost int) brain.Letter) error
	Trim(ctx context.Context, most int, before time.Time, say func(lost int) brain.Letter) (lost int, err error)
}

// Webhook delivers letters to one URL, signed as Standard Webhooks asks for, one after another: a letter that is not taken
// keeps all behind it back, so the receiver sees everything in the order in which it happened, and at least once.
type Webhook struct {
	url     string
	sign    signing
	version string
	outbox  Outbox
	client  *http.Client
	log     *slog.Logger
	wake    chan struct{}
}

// NewWebhook returns a channel to a receiver. It reads the secret.
func NewWebhook(cfg WebhookConfig, version string, outbox Outbox, log *slog.Logger) (*Webhook, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	sign, err := readSecret(cfg.SecretFile)
	if err != nil {
		return nil, fmt.Errorf("notify.webhook.secret_file: %w", err)
	}
	to, err := url.Parse(cfg.URL)
	if err != nil {
		return nil, fmt.Errorf("notify.webhook.url: %w", err)
	}
	return &Webhook{
		url: cfg.URL, sign: sign, version: version, outbox: outbox, wake: make(chan struct{}, 1),
		log: log.With("part", "webhook", "receiver", to.Host), // the rest of the URL may be a secret
		client: &http.Client{
			Timeout:       attemptFor,
			Transport:     &http.Transport{MaxIdleConns: 1, IdleConnTimeout: time.Minute, ForceAttemptHTTP2: true, TLSHandshakeTimeout: attemptFor},
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}, nil
}

// Tell wakes the delivery: what a notice says was committed to the outbox before. It does not block.
func (w *Webhook) Tell(brain.Notice) {
	select {
	case w.wake <- struct{}{}:
	default: // it is awake
	}
}

// Run delivers until ctx ends, and returns nil then. What is not delivered stays in the outbox for the next start.
func (w *Webhook) Run(ctx context.Context) error {
	defer w.client.CloseIdleConnections()
	line := queue{Webhook: w}
	for {
		wait := line.advance(ctx)
		timer := time.NewTimer(wait)
		wake := w.wake
		if line.failures > 0 {
			wake = nil // news does not make a receiver well
		}
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil
		case <-wake:
		case <-timer.C:
		}
		timer.Stop()
	}
}

// queue is how far the delivery has come. It belongs to the goroutine of Run.
type queue struct {
	*Webhook
	failures int       // in a row
	head     string    // ID of the letter that was rejected, and how often
	rejected int       //
	trimmed  time.Time // when the outbox was last looked over
}

// advance delivers what waits, and returns how long to wait then.
func (q *queue) advance(ctx context.Context) (wait time.Duration) {
	q.trim(ctx)
	for {
		letters, err := q.outbox.Letters(ctx, handful)
		if err != nil {
			return q.failed(ctx, fmt.Errorf("read outbox: %w", err), 0)
		}
		for _, l := range letters {
			if err := q.deliver(ctx, l); err != nil {
				return q.unwanted(ctx, l, err)
			}
			if err := q.outbox.Delivered(ctx, l); err != nil { // it will be sent again
				return q.failed(ctx, err, 0)
			}
			q.wentWell()
		}
		if len(letters) < handful {
			return housekeep
		}
		q.trim(ctx)
	}
}

// trim keeps the outbox bounded while nobody takes its letters.
func (q *queue) trim(ctx context.Context) {
	now := time.Now()
	if now.Sub(q.trimmed) < firstWait {
		return
	}
	q.trimmed = now
	lost, err := q.outbox.Trim(ctx, MaxLetters, now.Add(-maxAge), q.lost)
	switch {
	case err != nil && ctx.Err() == nil:
		q.log.Warn("outbox not looked over", "error", err)
	case lost > 0:
		q.log.Error("letters dropped: they waited for too long, or are too many", "lost", lost, "most", MaxLetters)
	}
}

// unwanted decides what a failed delivery means: the receiver is unwell, or does not take this letter.
func (q *queue) unwanted(ctx context.Context, l brain.Letter, err error) time.Duration {
	answer, ok := errors.AsType[*statusError](err)
	if !ok || !answer.aboutTheLetter() {
		return q.failed(ctx, err, answer.after())
	}
	if q.head != l.ID {
		q.head, q.rejected = l.ID, 0
	}
	q.rejected++
	if q.rejected < rejections {
		return q.failed(ctx, err, 0)
	}
	q.log.Error("letter dropped: the receiver rejects it", "letter", l.ID, "about", l.About, "error", err)
	if l.Lost > 0 { // it was itself about lost letters: saying so again would never end
		err = q.outbox.Delivered(ctx, l)
	} else {
		err = q.outbox.Lose(ctx, l, q.lost)
	}
	if err != nil {
		return q.failed(ctx, err, 0)
	}
	q.wentWell()
	return 0
}

// failed counts a failure and returns how long to wait before the next try.
func (q *queue) failed(ctx context.Context, err error, asked time.Duration) time.Duration {
	wait := longestWait
	if q.failures < 9 { // 2^9 seconds are more
		wait = min(firstWait<<q.failures, longestWait)
	}
	q.failures++
	wait = min(max(wait, asked), longestWait)
	if ctx.Err() == nil {
		q.log.Warn("not delivered, it is tried again", "tries", q.failures, "wait", wait, "error", err)
	}
	return wait - rand.N(wait/5+1) // so that many collectors do not come at once
}

func (q *queue) wentWell() {
	if q.failures > 0 {
		q.log.Info("delivered again", "after_tries", q.failures)
	}
	q.failures = 0
}

// lost writes the letter that stands for letters which were dropped.
func (w *Webhook) lost(n int) brain.Letter { return lostLetter(n, time.Now()) }

// deliver makes one attempt.
func (w *Webhook) deliver(ctx context.Context, l brain.Letter) error {
	request, err := w.request(ctx, l, time.Now())
	if err != nil {
		return err
	}
	answer, err := w.client.Do(request)
	if err != nil {
		if failed, ok := errors.AsType[*url.Error](err); ok {
			err = failed.Err // without the URL, which may hold a secret
		}
		return fmt.Errorf("deliver letter %s: %w", l.ID, err)
	}
	defer answer.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(answer.Body, 4<<10)) // so that the connection serves the next one
	if answer.StatusCode/100 != 2 {
		seconds, _ := strconv.Atoi(answer.Header.Get("Retry-After")) // 0 when it is absent or a date
		return &statusError{code: answer.StatusCode, retry: time.Duration(max(0, min(seconds, 3600))) * time.Second}
	}
	return nil
}

// statusError is an answer that does not take a letter.
type statusError struct {
	code  int
	retry time.Duration
}

// Error prints the status.
func (e *statusError) Error() string {
	return fmt.Sprintf("the receiver answers %d %s", e.code, http.StatusText(e.code))
}

// aboutTheLetter reports whether the receiver means this letter, and may take others.
func (e *statusError) aboutTheLetter() bool {
	switch e.code {
	case http.StatusBadRequest, http.StatusRequestEntityTooLarge, http.StatusUnsupportedMediaType, http.StatusUnprocessableEntity:
		return true
	}
	return false
}

func (e *statusError) after() time.Duration {
	if e == nil {
		return 0
	}
	return e.retry
}

func newLetterID() string { return "msg_" + uuid.Must(uuid.NewV7()).String() }
