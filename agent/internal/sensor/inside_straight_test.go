package sensor_test

import (
	"net"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// routed is a vhost whose pages are made at an address.
func routed(protocol, location, target string) fact.Vhost {
	return fact.Vhost{
		Unit: "nginx.service", Tree: fact.Running, Names: []string{"shop.example"},
		Routes: []fact.Route{{Location: location, Protocol: protocol, Target: target}},
	}
}

// late answers after a while, longer than a visit through the web server waits.
func late(t *testing.T, after time.Duration) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	t.Cleanup(func() { listener.Close() })
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		_, _ = conn.Read(make([]byte, 4096))
		timer := time.NewTimer(after)
		defer timer.Stop()
		<-timer.C
		_, _ = conn.Write([]byte("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"))
	}()
	return listener.Addr().String()
}

func TestStraightAsksTheApplicationAndHasPatience(t *testing.T) {
	t.Parallel()
	address := late(t, 5200*time.Millisecond)
	board := sensor.NewBoard()
	board.Post(routed("http", "/", "tcp:"+address))
	witness := sensor.NewInside(board)
	said := start(t, witness, board)
	if refused := witness.Straight(t.Context(), "SHOP.example"); refused != "" {
		t.Fatalf("refused: %s", refused)
	}
	got := next(t, said).(fact.Inside)
	if got.Took < 5200*time.Millisecond {
		t.Errorf("took %s", got.Took)
	}
	got.Took = 0
	want := fact.Inside{Site: "shop.example", Address: address, Path: "/", Status: 200, Body: "other", Target: "tcp:" + address}
	if got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

// TestStraightGoesNowhereElse: to applications of this host alone, that speak what a request is.
func TestStraightGoesNowhereElse(t *testing.T) {
	for name, v := range map[string]fact.Vhost{
		"another machine": routed("http", "/", "tcp:203.0.113.7:80"),
		"a socket":        routed("http", "/", "unix:/run/app.sock"),
		"FastCGI":         routed("fastcgi", "/", "tcp:127.0.0.1:9000"),
		"TLS":             routed("https", "/", "tcp:127.0.0.1:9000"),
		"some pages":      routed("http", "/api/", "tcp:127.0.0.1:9000"),
		"no route":        {Unit: "nginx.service", Tree: fact.Running, Names: []string{"shop.example"}},
		"another site":    {Unit: "nginx.service", Tree: fact.Running, Names: []string{"blog.example"}, Routes: routed("http", "/", "tcp:127.0.0.1:9000").Routes},
	} {
		t.Run(name, func(t *testing.T) {
			board := sensor.NewBoard()
			board.Post(v)
			witness := sensor.NewInside(board)
			start(t, witness, board)
			if refused := witness.Straight(t.Context(), "shop.example"); refused != "unknown subject" {
				t.Errorf("refused %q", refused)
			}
		})
	}
}
