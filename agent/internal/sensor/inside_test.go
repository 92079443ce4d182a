package sensor_test

import (
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

var quiet = log.New(io.Discard, "", 0)

// saying starts a server that says these words to whoever connects, once it was asked, and hangs up.
func saying(t *testing.T, words string) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			_, _ = conn.Read(make([]byte, 4096))
			_, _ = io.WriteString(conn, words)
			conn.Close()
		}
	}()
	return listener.Addr().String()
}

const nginx502 = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n"

// apache503 is what Apache 2.4 sends.
const apache503 = "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>503 Service Unavailable</title>\n</head><body>\n" +
	"<h1>Service Unavailable</h1>\n<p>The server is temporarily unable</p>\n<hr>\n<address>Apache/2.4 Server</address>\n</body></html>\n"

// inside asks for a site whose only listener is at an address.
func inside(t *testing.T, listener fact.Listener) fact.Inside {
	t.Helper()
	board := sensor.NewBoard()
	board.Post(fact.Vhost{Unit: "nginx.service", Tree: fact.Running, Names: []string{"shop.example"}, Listeners: []fact.Listener{listener}})
	witness := sensor.NewInside(board)
	said := start(t, witness, board)
	if refused := witness.Again(t.Context(), "shop.example"); refused != "" {
		t.Fatalf("refused: %s", refused)
	}
	got := next(t, said).(fact.Inside)
	got.Took, got.Address = 0, ""
	return got
}

func TestInsideSeesWhatVisitorsSee(t *testing.T) {
	page := func(status int, body string) string {
		return fmt.Sprintf("HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n%s", status, len(body), body)
	}
	dead, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	gone := dead.Addr().String()
	tests := map[string]struct {
		address, failure, body string
		status                 int
	}{
		"nginx":        {saying(t, page(502, nginx502)), fact.StatusError, "nginx-502", 502},
		"apache":       {saying(t, page(503, apache503)), fact.StatusError, "apache-503", 503},
		"not exactly":  {saying(t, page(502, nginx502+"<!-- mine -->")), fact.StatusError, "other", 502},
		"well":         {saying(t, page(200, "hello")), "", "other", 200},
		"early hints":  {saying(t, "HTTP/1.1 103 X\r\nLink: x\r\n\r\n"+page(200, "hello")), "", "other", 200},
		"empty page":   {saying(t, page(200, "")), "", "empty", 200},
		"in pieces":    {saying(t, "HTTP/1.1 502 X\r\nTransfer-Encoding: chunked\r\n\r\n"+fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(nginx502), nginx502)), fact.StatusError, "nginx-502", 502},
		"cut":          {saying(t, "HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\nhello"), fact.Truncated, "other", 200},
		"cut pieces":   {saying(t, "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"), fact.Truncated, "other", 200},
		"no word":      {saying(t, ""), fact.EmptyAnswer, "", 0},
		"another talk": {saying(t, "220 mail ready\r\n"), fact.Truncated, "", 0},
		"large":        {saying(t, page(200, strings.Repeat("x", 100<<10))), "", "other", 200},
		"nobody":       {gone, fact.Refused, "", 0},
	}
	check(t, dead.Close()) // only now: nobody else here can be given its port
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			want := fact.Inside{Site: "shop.example", Path: "/", Status: test.status, Failure: test.failure, Body: test.body}
			if diff := cmp.Diff(want, inside(t, fact.Listener{Address: test.address})); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestInsideAsksByName(t *testing.T) {
	asked := make(chan *http.Request, 1)
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { asked <- r }))
	t.Cleanup(server.Close)
	got := inside(t, fact.Listener{Address: server.Listener.Addr().String(), TLS: true})
	want := fact.Inside{Site: "shop.example", Path: "/", TLS: true, Status: 200, Body: "empty"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	r := next(t, asked)
	if r.Host != "shop.example" || r.TLS.ServerName != "shop.example" || r.UserAgent() != "gapura-agent" || r.URL.Path != "/" {
		t.Errorf("asked %s %s as %s", r.Host, r.URL, r.UserAgent())
	}
	if got := inside(t, fact.Listener{Address: saying(t, "plain"), TLS: true}); got.Failure != fact.TLSFailed {
		t.Errorf("no TLS where it should be: %+v", got)
	}
}

func TestInsideKnowsOnlyOwnNames(t *testing.T) {
	board := sensor.NewBoard()
	board.Post(fact.Vhost{Unit: "nginx.service", Names: []string{"shop.example", "_", "192.0.2.1"}, Listeners: []fact.Listener{{Address: "127.0.0.1:1"}}})
	witness := sensor.NewInside(board)
	start(t, witness, board)
	for _, site := range []string{"", "other.example", "x.shop.example", "shop.example/admin", "shop.example:25", "_", "192.0.2.1", "a\r\nb.example"} {
		if refused := witness.Again(t.Context(), site); refused != "unknown subject" {
			t.Errorf("%q: %q, want unknown subject", site, refused)
		}
	}
}
