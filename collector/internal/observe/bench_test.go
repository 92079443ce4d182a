package observe_test

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/observe"
)

// BenchmarkLook counts whole looks: new connection, request, answer read, page judged. The server runs in the same
// process, so its work is in the figure too.
func BenchmarkLook(b *testing.B) {
	page := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusBadGateway)
		_, _ = w.Write([]byte(nginx502))
	})
	b.Run("http", func(b *testing.B) {
		s := httptest.NewServer(page)
		defer s.Close()
		look(b, observe.New(observe.Config{}), "http://shop.example/", s)
	})
	b.Run("https", func(b *testing.B) {
		roots, certificate := certify(b, "shop.example", time.Now().Add(time.Hour))
		s := httptest.NewUnstartedServer(page)
		s.StartTLS()
		s.TLS.Certificates[0] = certificate
		defer s.Close()
		look(b, observe.New(observe.Config{Roots: roots}), "https://shop.example/", s)
	})
}

func look(b *testing.B, p *observe.Prober, url string, s *httptest.Server) {
	b.Helper()
	at := netip.MustParseAddrPort(s.Listener.Addr().String())
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if got := p.Look(b.Context(), observe.Request{Site: "shop.example", URL: url, Address: at}); got.Status != http.StatusBadGateway {
				b.Errorf("got %q (%s)", got.Failure, got.Error)
				return
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "looks/s")
}
