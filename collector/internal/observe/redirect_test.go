package observe_test

import (
	"net"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/observe"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestRedirectsStayOnTheHost(t *testing.T) {
	// A look that left the host would arrive here.
	var strayed atomic.Bool
	elsewhere := listen(t, func(net.Conn) { strayed.Store(true) })
	other := strconv.Itoa(int(elsewhere.Port()))
	for _, c := range []struct {
		name   string
		to     string
		status int
		note   string // in Error
	}{
		{"same name", "/well", 200, ""},
		{"a name the host serves", "http://www.shop.example/well", 200, ""},
		{"the same name in other letters", "http://SHOP.example./well", 200, ""},
		{"relative", "well", 200, ""},
		{"two hops", "/again", 200, ""},
		{"for ever", "/loop", 302, "more than 3 redirects"},
		{"another's name", "http://bank.example/well", 302, "bank.example"},
		{"loopback by name", "http://localhost/well", 302, "localhost"},
		{"an internal address", "http://169.254.169.254/latest/meta-data/", 302, "address"},
		{"an internal IPv6 address", "http://[::1]/well", 302, "address"},
		{"the machine itself at another port", "http://shop.example:" + other + "/well", 302, "port"},
		{"an address at another port", "http://127.0.0.1:" + other + "/", 302, "address"},
		{"another scheme", "gopher://shop.example/", 302, "http"},
		{"with a password", "http://a:b@shop.example/well", 302, "password"},
		{"nonsense", "http://%zz/", 302, "URL"},
		{"a line break", "http://shop.example/%0d%0aX:y", 200, ""},
		{"very long", "/" + strings.Repeat("a", 4000), 302, "URL"},
	} {
		t.Run(c.name, func(t *testing.T) {
			at := listen(t, func(conn net.Conn) {
				head := readRequest(conn)
				switch {
				case strings.HasPrefix(head, "GET / "):
					says(page("302 Found", "nginx", "", "Location: "+c.to))(conn)
				case strings.HasPrefix(head, "GET /again "):
					says(page("302 Found", "nginx", "", "Location: /well"))(conn)
				case strings.HasPrefix(head, "GET /loop "):
					says(page("302 Found", "nginx", "", "Location: /loop"))(conn)
				default:
					says(page("200 OK", "nginx", "ok"))(conn)
				}
			})
			p := observe.New(observe.Config{Serves: func(site, name string) bool {
				return site == "shop.example" && name == "www.shop.example"
			}})
			got := p.Look(t.Context(), observe.Request{Site: "shop.example", URL: "http://shop.example/", Address: at})
			if got.Status != c.status || !strings.Contains(got.Error, c.note) || got.Failed() {
				t.Errorf("got %d, %q (%s), want %d with %q", got.Status, got.Failure, got.Error, c.status, c.note)
			}
			if got.Address != at {
				t.Errorf("the look ended at %v, it began at %v", got.Address, at)
			}
		})
	}
	if strayed.Load() {
		t.Error("a look left the host")
	}
}

func TestARedirectThatEndsInA502Fails(t *testing.T) {
	at := listen(t, func(c net.Conn) {
		if strings.HasPrefix(readRequest(c), "GET /shop/ ") {
			says(page("502 Bad Gateway", "nginx", nginx502))(c)
			return
		}
		says(page("301 Moved Permanently", "nginx", "", "Location: /shop/"))(c)
	})
	got := observe.New(observe.Config{}).Look(t.Context(), observe.Request{Site: "shop.example", URL: "http://shop.example/", Address: at})
	if got.Failure != fact.StatusError || got.Status != 502 || got.By != fact.AnsweredProxy {
		t.Errorf("got %q with %d by %v", got.Failure, got.Status, got.By)
	}
}
