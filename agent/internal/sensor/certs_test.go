package sensor_test

import (
	"crypto/tls"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// certificatesOf asks a Certificates witness once, with a reader that knows these files, and returns what it says.
func certificatesOf(t *testing.T, board *sensor.Board, files ...fact.Body) map[string]fact.Certificate {
	t.Helper()
	reader := newReader()
	witness := sensor.NewCertificates(reader, board)
	said := start(t, witness, board)
	refused := make(chan string, 1)
	go func() { refused <- witness.Again(t.Context(), "") }()
	if next(t, reader.questions).GetLookAtCertificates() == nil {
		t.Fatal("the reader was asked something else")
	}
	reader.answers <- answer(t, files...)
	if why := next(t, refused); why != "" {
		t.Fatalf("refused: %s", why)
	}
	got := make(map[string]fact.Certificate)
	for {
		select {
		case body := <-said:
			c := body.(fact.Certificate)
			got[c.Subject()] = c
		default:
			return got
		}
	}
}

// secure starts a TLS server and returns its address.
func secure(t *testing.T, version uint16) string {
	t.Helper()
	server := httptest.NewUnstartedServer(http.NotFoundHandler())
	server.TLS = &tls.Config{MinVersion: version, MaxVersion: version}
	server.Config.ErrorLog = quiet
	server.StartTLS()
	t.Cleanup(server.Close)
	return server.Listener.Addr().String()
}

func TestServedCertificates(t *testing.T) {
	good, old := secure(t, tls.VersionTLS13), secure(t, tls.VersionTLS10)
	plain := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(plain.Close)
	talks := plain.Listener.Addr().String()
	gone, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	dead := gone.Addr().String()
	check(t, gone.Close())

	board := sensor.NewBoard()
	board.Post(fact.Vhost{
		Unit: "nginx.service", Names: []string{"shop.example", "*.shop.example", `~^x\d`, "_"},
		Listeners: []fact.Listener{{Address: good, TLS: true, Certificate: "/etc/shop.pem"}, {Address: "127.0.0.1:1"}, {Address: "unix:/x", TLS: true}},
		Routes: []fact.Route{
			{Target: "tcp:" + talks, Protocol: "https"},
			{Target: "tcp:" + old, Protocol: "grpcs"},
			{Target: "tcp:" + dead, Protocol: "https"},
			{Target: "tcp:127.0.0.1:2", Protocol: "http"},
		},
	})
	file := fact.Certificate{Where: "/etc/shop.pem", File: "/etc/shop.pem", Error: "permission denied"}
	got := certificatesOf(t, board, file, fact.Unit{Name: "not a certificate"})
	errors := make(map[string]string)
	for subject, c := range got {
		errors[subject] = c.Error
		if c.Error == "" && (len(c.Fingerprint) != 64 || c.NotAfter.IsZero() || len(c.Names) == 0) {
			t.Errorf("%s shows no certificate: %+v", subject, c)
		}
		if c.Upstream != (strings.Count(subject, " ") == 1 && c.Served) {
			t.Errorf("%s: upstream %t", subject, c.Upstream)
		}
	}
	want := map[string]string{
		"served tcp:" + good + " shop.example":     "",
		"served tcp:" + good + " www.shop.example": "",
		"served tcp:" + talks:                      "tls: first record does not look like a TLS handshake",
		"served tcp:" + old:                        "remote error: tls: protocol version not supported",
		"served tcp:" + dead:                       "connect: connection refused",
		"file /etc/shop.pem":                       "permission denied",
	}
	if diff := cmp.Diff(want, errors); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestAnExpiredCertificateIsShownToo(t *testing.T) {
	board := sensor.NewBoard() // httptest's own is not valid for this name; nobody judges it here
	address := secure(t, tls.VersionTLS12)
	board.Post(fact.Vhost{Unit: "nginx.service", Names: []string{"elsewhere.example"}, Listeners: []fact.Listener{{Address: address, TLS: true}}})
	for subject, c := range certificatesOf(t, board) {
		if c.Error != "" || c.Fingerprint == "" {
			t.Errorf("%s: %+v", subject, c)
		}
	}
}

// A plain target is tried when somebody asks for it, and only where this host's own routes lead.
func TestPlainTargetIsTriedWhenAsked(t *testing.T) {
	secret := secure(t, tls.VersionTLS13)
	plain := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(plain.Close)
	talks := plain.Listener.Addr().String()
	board := sensor.NewBoard()
	board.Post(fact.Vhost{Unit: "nginx.service", Routes: []fact.Route{
		{Target: "tcp:" + secret, Protocol: "http"},
		{Target: "tcp:" + talks, Protocol: "http"},
		{Target: "tcp:192.0.2.1:443", Protocol: "http"},
		{Target: "unix:/x", Protocol: "http"},
	}})
	witness := sensor.NewCertificates(newReader(), board)
	said := start(t, witness, board)
	for _, target := range []string{"tcp:192.0.2.1:443", "unix:/x", "tcp:127.0.0.1:1", secret} {
		if why := witness.Again(t.Context(), target); why != "unknown subject" {
			t.Errorf("%s: refused %q", target, why)
		}
	}
	for target, wrong := range map[string]string{"tcp:" + secret: "", "tcp:" + talks: "tls: first record does not look like a TLS handshake"} {
		if why := witness.Again(t.Context(), target); why != "" {
			t.Fatalf("%s: refused %q", target, why)
		}
		got := next(t, said).(fact.Certificate)
		if got.Where != target || !got.Served || !got.Upstream || got.Error != wrong || (got.Fingerprint != "") != (wrong == "") {
			t.Errorf("%s: %+v", target, got)
		}
	}
}

// TestCertificatesAreLookedAtWhenTheyAreRenewed: at once where no worker has read them, and what is only said again, as it is
// while workers are older than their files, puts no look off.
func TestCertificatesAreLookedAtWhenTheyAreRenewed(t *testing.T) {
	for name, c := range map[string]struct {
		news   fact.ConfigTest
		within time.Duration
	}{
		"renewed": {fact.ConfigTest{Unit: "nginx.service", Verdict: fact.ConfigOK, Renewed: fact.Yes}, time.Second},
		"changed": {fact.ConfigTest{Unit: "nginx.service", Verdict: fact.ConfigOK, Fingerprint: "2"}, 3 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				reader, board := newReader(), sensor.NewBoard()
				start(t, sensor.NewCertificates(reader, board), board)
				next(t, reader.questions) // after the start
				reader.answers <- answer(t)
				synctest.Wait()
				began := time.Now()
				again := time.NewTicker(400 * time.Millisecond)
				defer again.Stop()
				for board.Post(c.news); ; board.Post(c.news) {
					select {
					case <-again.C:
						if time.Since(began) > 9*time.Second {
							t.Fatal("the look was put off for ever")
						}
						continue
					case <-reader.questions:
						reader.answers <- answer(t)
					}
					break
				}
				if took := time.Since(began); took > c.within {
					t.Errorf("looked after %s, want %s at most", took, c.within)
				}
			})
		})
	}
}
