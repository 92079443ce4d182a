package observe_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/observe"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// nginx502 and apache503 are what the real servers sent in the lab (reference/truth, fault 1).
const (
	nginx502 = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n" +
		"<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n"
	apache503 = "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/strict.dtd\">\n<html><head>\n" +
		"<title>503 Service Unavailable</title>\n</head><body>\n<h1>Service Unavailable</h1>\n<p>The server is temporarily unable to service your\n" +
		"request due to maintenance downtime or capacity\nproblems. Please try again later.</p>\n</body></html>\n"
)

// server accepts connections on loopback and treats each as it is told, after it has read a request's head.
func server(t testing.TB, treat func(net.Conn)) netip.AddrPort {
	t.Helper()
	return listen(t, func(c net.Conn) {
		readRequest(c)
		treat(c)
	})
}

// listen is a server that reads nothing by itself.
func listen(t testing.TB, treat func(net.Conn)) netip.AddrPort {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer func() { _ = c.Close() }()
				treat(c)
			}()
		}
	}()
	return netip.MustParseAddrPort(l.Addr().String())
}

func readRequest(c net.Conn) string {
	var head []byte
	one := make([]byte, 1)
	for !strings.HasSuffix(string(head), "\r\n\r\n") {
		if _, err := c.Read(one); err != nil {
			break
		}
		head = append(head, one[0])
	}
	return string(head)
}

// says answers with a text as it stands.
func says(text string) func(net.Conn) {
	return func(c net.Conn) { _, _ = io.WriteString(c, text) }
}

// TestALookSaysFromWhereItCame: a rule of the host may name the very address.
func TestALookSaysFromWhereItCame(t *testing.T) {
	there := server(t, says(page("200 OK", "nginx", "well")))
	shut, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	refusing := netip.MustParseAddrPort(shut.Addr().String())
	_ = shut.Close()
	for want, at := range map[string]netip.AddrPort{fact.WellAnswered: there, fact.Refused: refusing} {
		seen := observe.New(observe.Config{}).Look(context.Background(), observe.Request{Site: "shop.example", URL: "http://" + at.String() + "/"})
		if seen.Failure != want || seen.Source != netip.MustParseAddr("127.0.0.1") {
			t.Errorf("%q from %v, want %q from 127.0.0.1", seen.Failure, seen.Source, want)
		}
	}
}

// page is a whole answer.
func page(status, server, body string, headers ...string) string {
	return fmt.Sprintf("HTTP/1.1 %s\r\nServer: %s\r\nContent-Length: %d\r\n%s\r\n%s", status, server, len(body), strings.Join(append(headers, ""), "\r\n"), body)
}

func abort(c net.Conn) {
	_ = c.(*net.TCPConn).SetLinger(0)
	_ = c.Close()
}

// hang keeps the connection open until the other end has gone.
func hang(c net.Conn) { _, _ = io.Copy(io.Discard, c) }

func refusing(t testing.TB) netip.AddrPort {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return netip.MustParseAddrPort(l.Addr().String())
}

const short = 300 * time.Millisecond

func TestEveryWayToFailIsToldApart(t *testing.T) {
	half := page("200 OK", "nginx", "0123456789")
	for _, c := range []struct {
		name   string
		treat  func(net.Conn)
		want   string
		status int
		by     fact.Answerer
		body   string
	}{
		{"well", says(page("200 OK", "nginx/1.22.1", "php ok")), fact.WellAnswered, 200, fact.AnsweredApp, "other"},
		{"well, no length, ended by close", says("HTTP/1.0 200 OK\r\n\r\nhello"), fact.WellAnswered, 200, fact.AnsweredApp, "other"},
		{"well, chunked", says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"), fact.WellAnswered, 200, fact.AnsweredApp, "other"},
		{"well, after an interim answer", says("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + half), fact.WellAnswered, 200, fact.AnsweredApp, "other"},
		{"no content", says("HTTP/1.1 204 No Content\r\n\r\n"), fact.WellAnswered, 204, fact.AnsweredApp, "empty"},
		{"empty page", says(page("200 OK", "nginx", "")), fact.WellAnswered, 200, fact.AnsweredApp, "empty"},
		{"forbidden", says(page("403 Forbidden", "nginx", "no")), fact.WellAnswered, 403, fact.AnsweredApp, "other"},
		{"unauthorised", says(page("401 Unauthorized", "nginx", "no")), fact.WellAnswered, 401, fact.AnsweredApp, "other"},
		{"not found", says(page("404 Not Found", "nginx", "no")), fact.WellAnswered, 404, fact.AnsweredApp, "other"},
		{"too many", says(page("429 Too Many Requests", "nginx", "no")), fact.WellAnswered, 429, fact.AnsweredApp, "other"},
		{"nginx 502", says(page("502 Bad Gateway", "nginx/1.22.1", nginx502)), fact.StatusError, 502, fact.AnsweredProxy, "nginx-502"},
		{"apache 503", says(page("503 Service Unavailable", "Apache/2.4.68 (Debian)", apache503)), fact.StatusError, 503, fact.AnsweredProxy, "apache-503"},
		{"the app's own 502", says(page("502 Bad Gateway", "nginx/1.22.1", "<h1>Our shop is asleep</h1>")), fact.StatusError, 502, fact.AnsweredApp, "other"},
		{"nginx's page for another status", says(page("500 Internal Server Error", "nginx/1.22.1", nginx502)), fact.StatusError, 500, fact.AnsweredApp, "other"},
		{"501", says(page("501 Not Implemented", "x", "x")), fact.StatusError, 501, fact.AnsweredApp, "other"},
		{"504 without a body", says(page("504 Gateway Timeout", "nginx", "")), fact.StatusError, 504, fact.AnsweredApp, "empty"},
		{"505 is no failure", says(page("505 HTTP Version Not Supported", "x", "x")), fact.WellAnswered, 505, fact.AnsweredApp, "other"},
		{"cloudflare 521", says(page("521 ", "cloudflare", "down", "CF-RAY: 8f-SIN")), fact.StatusError, 521, fact.AnsweredEdge, "cloudflare-521"},
		{"cloudflare's own 502", says(page("502 Bad Gateway", "cloudflare", "<html><center><h1>502</h1></center><hr><center>cloudflare</center>", "cf-ray: 1")), fact.StatusError, 502, fact.AnsweredEdge, "cloudflare-502"},
		{"the host's 502 through cloudflare", says(page("502 Bad Gateway", "cloudflare", nginx502, "cf-ray: 1")), fact.StatusError, 502, fact.AnsweredProxy, "nginx-502"},
		{"520 of the app itself", says(page("520 Odd", "nginx", "x")), fact.StatusError, 520, fact.AnsweredApp, "other"},
		{"526", says(page("526 ", "cloudflare", "", "cf-ray: 1")), fact.StatusError, 526, fact.AnsweredEdge, "cloudflare-526"},
		{"530, the edge finds no origin", says(page("530 ", "cloudflare", "x", "cf-ray: 1")), fact.StatusError, 530, fact.AnsweredEdge, "cloudflare-530"},
		{"hangs up", func(net.Conn) {}, fact.EmptyAnswer, 0, fact.AnsweredNobody, ""},
		{"resets", abort, fact.Reset, 0, fact.AnsweredNobody, ""},
		{"says nothing", hang, fact.AnswerTime, 0, fact.AnsweredNobody, ""},
		{"head without end", func(c net.Conn) { says("HTTP/1.1 200 OK\r\nServer: x\r\n")(c); hang(c) }, fact.AnswerTime, 0, fact.AnsweredNobody, ""},
		{"head cut off", says("HTTP/1.1 200 OK\r\nSer"), fact.Truncated, 0, fact.AnsweredNobody, ""},
		{"body cut off", says(half[:len(half)-3]), fact.Truncated, 200, fact.AnsweredApp, "other"},
		{"body stalls", func(c net.Conn) { says(half[:len(half)-3])(c); hang(c) }, fact.Truncated, 200, fact.AnsweredApp, "other"},
		{"chunks cut off", says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel"), fact.Truncated, 200, fact.AnsweredApp, "other"},
		{"last chunk missing", says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"), fact.Truncated, 200, fact.AnsweredApp, "other"},
		{"bad chunk", says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nbanana\r\n"), fact.Truncated, 200, fact.AnsweredApp, "empty"},
		{"garbage", says("\x00\x01\x02 hello\r\n\r\n"), fact.Truncated, 0, fact.AnsweredNobody, ""},
		{"no status", says("HTTP/1.1 banana\r\n\r\n"), fact.Truncated, 0, fact.AnsweredNobody, ""},
		{"two lengths", says("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx"), fact.Truncated, 0, fact.AnsweredNobody, ""},
		{"odd header line, as browsers take it", says("HTTP/1.1 200 OK\r\nno colon here\r\nContent-Length: 2\r\n\r\nok"), fact.WellAnswered, 200, fact.AnsweredApp, "other"},
		{"one huge header", says(page("200 OK", "x", "ok", "Set-Cookie: "+strings.Repeat("a", 100<<10))), fact.WellAnswered, 200, fact.AnsweredApp, "other"},
		{"head without bound", func(c net.Conn) { says("HTTP/1.1 200 OK\r\n")(c); forever(c, "X-A: "+strings.Repeat("a", 1000)+"\r\n") }, fact.Truncated, 0, fact.AnsweredNobody, ""},
		{"body without bound", func(c net.Conn) { says("HTTP/1.1 200 OK\r\n\r\n")(c); forever(c, strings.Repeat("a", 1000)) }, fact.WellAnswered, 200, fact.AnsweredApp, "other"},
		{"long body", says(page("200 OK", "x", strings.Repeat("a", 1<<20))), fact.WellAnswered, 200, fact.AnsweredApp, "other"},
		{"long body cut off within the bound", func(c net.Conn) { says(page("200 OK", "x", strings.Repeat("a", 1<<20))[:20<<10])(c) }, fact.Truncated, 200, fact.AnsweredApp, "other"},
		{"interim answers without end", says(strings.Repeat("HTTP/1.1 100 Continue\r\n\r\n", 20)), fact.Truncated, 0, fact.AnsweredNobody, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at := server(t, c.treat)
			p := observe.New(observe.Config{Timeout: short})
			got := p.Look(t.Context(), observe.Request{Site: "shop.example", URL: "http://shop.example/", Address: at, Purpose: observe.Word})
			if got.Failure != c.want || got.Status != c.status || got.By != c.by || got.Body != c.body {
				t.Errorf("got  failure %q, status %d, by %v, body %q (%s)\nwant failure %q, status %d, by %v, body %q",
					got.Failure, got.Status, got.By, got.Body, got.Error, c.want, c.status, c.by, c.body)
			}
			if got.Failed() && got.Failure != fact.StatusError && got.Error == "" {
				t.Error("the failure is not put in words")
			}
			if strings.Contains(got.Error, at.String()) {
				t.Errorf("the words name the connection, which makes every look different: %s", got.Error)
			}
			if got.Address != at || got.Site != "shop.example" || got.Purpose != observe.Word || got.Vantage != "prober" || got.Tier != fact.TierDirect {
				t.Errorf("observation does not say what was looked at: %+v", got)
			}
			if got.Phases.Connect <= 0 || got.Latency < got.Phases.Connect {
				t.Errorf("phases %+v do not fit latency %v", got.Phases, got.Latency)
			}
		})
	}
}

func forever(c net.Conn, text string) {
	for {
		if _, err := io.WriteString(c, text); err != nil {
			return
		}
	}
}

func TestNoConnection(t *testing.T) {
	noName := &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) {
		return nil, errors.New("no resolver here")
	}}
	for _, c := range []struct {
		name string
		cfg  observe.Config
		r    observe.Request
		want string
	}{
		{"refused", observe.Config{}, observe.Request{URL: "http://shop.example/", Address: refusing(t)}, fact.Refused},
		{"no name", observe.Config{Resolver: noName, NameServers: []netip.AddrPort{refusing(t)}}, observe.Request{URL: "http://shop.example/"}, fact.NoResolution},
		{"broadcast address", observe.Config{}, observe.Request{URL: "http://shop.example/", Address: netip.MustParseAddrPort("255.255.255.255:80")}, fact.ConnectFailed},
		{"name with a line break", observe.Config{}, observe.Request{URL: "http://shop.example\r\nX: y/"}, fact.ConnectFailed},
		{"name with a space", observe.Config{}, observe.Request{URL: "http://shop example/"}, fact.ConnectFailed},
		{"password", observe.Config{}, observe.Request{URL: "http://a:b@shop.example/"}, fact.ConnectFailed},
		{"file", observe.Config{}, observe.Request{URL: "file:///etc/passwd"}, fact.ConnectFailed},
		{"too long", observe.Config{}, observe.Request{URL: "http://shop.example/" + strings.Repeat("a", 5000)}, fact.ConnectFailed},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.cfg.Timeout = 2 * time.Second
			got := observe.New(c.cfg).Look(t.Context(), c.r)
			if got.Failure != c.want || got.Status != 0 || got.By != fact.AnsweredNobody || got.Error == "" {
				t.Errorf("got %q (%s), want %q", got.Failure, got.Error, c.want)
			}
		})
	}
}

func TestConnectTimeOut(t *testing.T) {
	got := observe.New(observe.Config{ConnectTimeout: 100 * time.Millisecond}).Look(t.Context(), observe.Request{URL: "http://shop.example/", Address: deaf(t)})
	if got.Failure != fact.ConnectTime || got.Phases.Connect < 100*time.Millisecond {
		t.Errorf("got %q after %v (%s), want %q", got.Failure, got.Phases.Connect, got.Error, fact.ConnectTime)
	}
}

// deaf returns a listener whose queue is full: the kernel drops what comes, as a firewall would.
func deaf(t *testing.T) netip.AddrPort {
	t.Helper()
	at := fullListener(t)
	for range 64 {
		c, err := net.DialTimeout("tcp", at.String(), 50*time.Millisecond)
		if err != nil {
			return at
		}
		t.Cleanup(func() { _ = c.Close() })
	}
	t.Skip("this kernel does not drop connections to a full queue")
	return at
}

// A rule or a cache may treat the plain address otherwise than one with a query: what visitors get counts.
func TestWhatATokenHidesIsSeen(t *testing.T) {
	for _, status := range []string{"502 Bad Gateway", "403 Forbidden"} {
		requests := make(chan string, 2)
		at := listen(t, func(c net.Conn) {
			request := readRequest(c)
			requests <- request
			if strings.Contains(request, "gapura-look=") {
				says(page("200 OK", "nginx", "well"))(c)
				return
			}
			says(page(status, "nginx", "no"))(c)
		})
		p := observe.New(observe.Config{})
		got := p.Look(t.Context(), observe.Request{Site: "shop.example", URL: "http://shop.example/", Address: at, Token: true})
		if !strings.HasPrefix(status, got.Face()) || got.Token != "" || len(requests) != 2 {
			t.Errorf("%s: seen as %q with token %q after %d requests", status, got.Face(), got.Token, len(requests))
		}
	}
}

func TestTheTokenArrives(t *testing.T) {
	seen := make(chan string, 2)
	at := listen(t, func(c net.Conn) {
		seen <- readRequest(c)
		says(page("200 OK", "nginx", "ok"))(c)
	})
	p := observe.New(observe.Config{Version: "1.2"})
	got := p.Look(t.Context(), observe.Request{Site: "shop.example", URL: "http://shop.example/a?b=c", Address: at, Token: true})
	head := <-seen
	for _, want := range []string{
		"GET /a?b=c&gapura-look=" + got.Token + " HTTP/1.1\r\n", "\r\nHost: shop.example\r\n", "\r\nUser-Agent: Gapura-Prober/1.2\r\n", "\r\nConnection: close\r\n",
	} {
		if !strings.Contains(head, want) {
			t.Errorf("request lacks %q:\n%s", want, head)
		}
	}
	if plain := <-seen; !strings.HasPrefix(plain, "GET /a?b=c HTTP/1.1\r\n") {
		t.Errorf("what visitors ask for was not asked: %s", plain)
	}
	if len(got.Token) != 16 {
		t.Errorf("token %q is not 16 characters", got.Token)
	}
	if got := p.Look(t.Context(), observe.Request{URL: "http://shop.example", Address: at}); got.Token != "" || !strings.HasPrefix(<-seen, "GET / HTTP/1.1\r\n") {
		t.Error("a scheduled look is not an ordinary request")
	}
}

func TestAnExpectedStatus(t *testing.T) {
	at := server(t, says(page("302 Found", "nginx", "", "Location: http://shop.example/login")))
	p := observe.New(observe.Config{})
	for expect, want := range map[int]string{302: fact.WellAnswered, 200: fact.StatusError} {
		if got := p.Look(t.Context(), observe.Request{Site: "shop.example", URL: "http://shop.example/", Address: at, Expect: expect}); got.Failure != want || got.Status != 302 {
			t.Errorf("expect %d: got %q with status %d, want %q", expect, got.Failure, got.Status, want)
		}
	}
}

func TestCancelledLookEnds(t *testing.T) {
	at := server(t, hang)
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(50*time.Millisecond, cancel)
	began := time.Now()
	observe.New(observe.Config{Timeout: time.Minute}).Look(ctx, observe.Request{URL: "http://shop.example/", Address: at})
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("a cancelled look went on for %v", took)
	}
}

// TestControl: when a look fails, pages of others tell whether this machine sees anything at all.
func TestControl(t *testing.T) {
	well, broken := "http://"+server(t, says(page("200 OK", "nginx", "ok"))).String()+"/", "http://"+refusing(t).String()+"/"
	for name, c := range map[string]struct {
		control []string
		address netip.AddrPort
		want    fact.Tri
	}{
		"nobody to ask":    {nil, refusing(t), fact.Unknown},
		"one answers":      {[]string{broken, well}, refusing(t), fact.Yes},
		"none answers":     {[]string{broken}, refusing(t), fact.No},
		"the site is well": {[]string{broken}, server(t, says(page("200 OK", "nginx", "ok"))), fact.Unknown},
	} {
		got := observe.New(observe.Config{Control: c.control}).Look(t.Context(), observe.Request{Site: "shop.example", URL: "http://shop.example/", Address: c.address})
		if got.Control != c.want {
			t.Errorf("%s: got %v, want %v", name, got.Control, c.want)
		}
	}
}

// TestControlIsAskedOnce: an outage of many sites does not become a flood of others.
func TestControlIsAskedOnce(t *testing.T) {
	asked := make(chan bool, 100)
	at := server(t, func(c net.Conn) {
		asked <- true
		says(page("200 OK", "nginx", "ok"))(c)
	})
	p := observe.New(observe.Config{Control: []string{"http://" + at.String() + "/"}})
	var looks sync.WaitGroup
	for range 20 {
		looks.Go(func() {
			if got := p.Look(t.Context(), observe.Request{URL: "http://shop.example/", Address: refusing(t)}); got.Control != fact.Yes {
				t.Errorf("got %v", got.Control)
			}
		})
	}
	looks.Wait()
	if n := len(asked); n != 1 {
		t.Errorf("asked %d times", n)
	}
}
