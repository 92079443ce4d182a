package api

import (
	"strconv"
	"sync"
	"time"

	"golang.org/x/time/rate"
	"google.golang.org/grpc/codes"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// maxLimited is how many tokens are counted at once. Beyond it those at rest are forgotten; their next call starts anew.
const maxLimited = 4096

// limits bounds the calls of each token.
type limits struct {
	perSecond rate.Limit
	burst     int

	mu     sync.Mutex // guards tokens
	tokens map[string]*rate.Limiter
}

func newLimits(perSecond float64, burst int) *limits {
	return &limits{perSecond: rate.Limit(perSecond), burst: burst, tokens: make(map[string]*rate.Limiter)}
}

// take counts a call, and refuses it when the token has made too many.
func (l *limits) take(token string) error {
	reservation := l.of(token).Reserve()
	wait := reservation.Delay()
	if wait == 0 {
		return nil
	}
	reservation.Cancel()
	return refuse(codes.ResourceExhausted, apiv1.ErrorReason_ERROR_REASON_RATE_LIMITED,
		"too many calls with this token: "+strconv.FormatFloat(float64(l.perSecond), 'g', -1, 64)+" a second are allowed",
		"retry_after", strconv.FormatFloat(wait.Seconds(), 'f', 3, 64))
}

func (l *limits) of(token string) *rate.Limiter {
	l.mu.Lock()
	defer l.mu.Unlock()
	limiter, ok := l.tokens[token]
	if !ok {
		if len(l.tokens) >= maxLimited {
			l.forget(time.Now())
		}
		limiter = rate.NewLimiter(l.perSecond, l.burst)
		l.tokens[token] = limiter
	}
	return limiter
}

// forget drops the tokens at rest: a full bucket is what a new one starts with.
func (l *limits) forget(now time.Time) {
	for token, limiter := range l.tokens {
		if limiter.TokensAt(now) >= float64(l.burst) {
			delete(l.tokens, token)
		}
	}
}
