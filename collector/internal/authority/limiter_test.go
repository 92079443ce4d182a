package authority

import (
	"net"
	"strconv"
	"testing"
	"time"
)

// However many addresses come, memory is bounded, nobody new gets more than the shared allowance, and who was patient is
// let in again.
func TestLimiterIsBounded(t *testing.T) {
	l, now := newLimiter(time.Second, 2), time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)
	for i := range maxSources {
		if !l.allow(strconv.Itoa(i), now) {
			t.Fatalf("source %d was refused", i)
		}
	}
	let := 0
	for i := range 1000 {
		if l.allow("late "+strconv.Itoa(i), now) {
			let++
		}
	}
	if let != 2 || len(l.sources) != maxSources {
		t.Errorf("%d late sources were let in, %d are known", let, len(l.sources))
	}
	now = now.Add(time.Minute)
	if !l.allow("later", now) || !l.allow("later", now) || l.allow("later", now) || len(l.sources) != 1 {
		t.Errorf("a minute later %d sources are known", len(l.sources))
	}
}

func TestNetwork(t *testing.T) {
	for address, want := range map[string]string{
		"192.0.2.1:80":          "192.0.2.1",
		"[::ffff:192.0.2.1]:80": "192.0.2.1",
		"[2001:db8::1:2]:80":    "2001:db8::/64",
		"[fe80::1%eth0]:80":     "fe80::/64",
	} {
		if got := network(addr(address)); got != want {
			t.Errorf("%s counts for %s, want %s", address, got, want)
		}
	}
	if network(nil) != "" || network(addr("bufconn")) != "bufconn" {
		t.Error("an address that is none")
	}
}

// addr is an address that prints as it is written.
type addr string

func (a addr) Network() string { return "tcp" }
func (a addr) String() string  { return string(a) }

var _ net.Addr = addr("")
