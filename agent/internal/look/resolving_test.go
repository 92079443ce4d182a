package look

import (
	"net"
	"strings"
	"testing"

	"golang.org/x/net/dns/dnsmessage"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// nameServer knows one name, which leads to this host.
func nameServer(t *testing.T, name string) (address string) {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	go func() {
		packet := make([]byte, 512)
		for {
			n, from, err := conn.ReadFrom(packet)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(packet[:n]) != nil {
				continue
			}
			q := m.Questions[0]
			m.Response, m.Additionals = true, nil
			switch {
			case q.Name.String() != name+".":
				m.RCode = dnsmessage.RCodeNameError
			case q.Type == dnsmessage.TypeA:
				m.Answers = []dnsmessage.Resource{{
					Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class}, Body: &dnsmessage.AResource{A: [4]byte{127, 0, 0, 1}},
				}}
			}
			if out, err := m.Pack(); err == nil {
				_, _ = conn.WriteTo(out, from)
			}
		}
	}()
	return conn.LocalAddr().String()
}

// TestATargetIsResolvedAsItsServerDoes: the machine knows no such name, and the name server that nginx asks does.
func TestATargetIsResolvedAsItsServerDoes(t *testing.T) {
	place(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	address := "tcp:app.invalid:" + port
	server := nameServer(t, "app.invalid")
	dump := "# configuration file /etc/nginx/nginx.conf:\nhttp { server { resolver " + server + "; set $b app.invalid; location / { proxy_pass http://$b:" + port + "; } } }\n"
	topology, err := webconf.Nginx(dump)
	if err != nil {
		t.Fatal(err)
	}
	l := looking(t)
	state := unitState{}.after("nginx.service", dialect{name: "nginx"}, tested{result: webconf.Result{Verdict: fact.ConfigOK}, topology: topology})
	if err := l.remember("nginx.service", state, new(agentv1.LookAnswer)); err != nil {
		t.Fatal(err)
	}
	if got := see(t, l)[address]; got.Listens != fact.Yes || got.Connects != fact.Yes || !got.Local || got.OwnerProcess == "" {
		t.Errorf("%+v, want a local target that connects", got)
	}
	state.Resolvers = nil
	if err := l.remember("nginx.service", state, new(agentv1.LookAnswer)); err != nil {
		t.Fatal(err)
	}
	if got := see(t, l)[address]; !strings.HasPrefix(got.Address, "tcp:") || got.Connects != fact.Unknown {
		t.Errorf("%+v, want an unknown one: the machine cannot resolve it", got)
	}
}
