package sensor

import (
	"net"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/dns/dnsmessage"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// dnsAnswer answers a question as a name server would.
func dnsAnswer(t testing.TB, id uint16, name string, kind dnsmessage.Type, code dnsmessage.RCode, addresses ...[4]byte) []byte {
	t.Helper()
	full := dnsmessage.MustNewName(name + ".")
	m := dnsmessage.Message{
		Header:    dnsmessage.Header{ID: id, Response: true, RCode: code},
		Questions: []dnsmessage.Question{{Name: full, Type: kind, Class: dnsmessage.ClassINET}},
	}
	for _, a := range addresses {
		m.Answers = append(m.Answers, dnsmessage.Resource{
			Header: dnsmessage.ResourceHeader{Name: full, Type: dnsmessage.TypeA, Class: dnsmessage.ClassINET}, Body: &dnsmessage.AResource{A: a},
		})
	}
	packet, err := m.Pack()
	if err != nil {
		t.Fatal(err)
	}
	return packet
}

// nameServerThat answers each question with what answer makes of it; nil: it is silent.
func nameServerThat(t *testing.T, answer func(id uint16, q dnsmessage.Question) [][]byte) string {
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
			for _, out := range answer(m.ID, m.Questions[0]) {
				_, _ = conn.WriteTo(out, from)
			}
		}
	}()
	return conn.LocalAddr().String()
}

func TestEachServerIsAskedApart(t *testing.T) {
	server := nameServerThat(t, func(id uint16, q dnsmessage.Question) [][]byte {
		name := strings.TrimSuffix(q.Name.String(), ".")
		switch {
		case name == "silent.example":
			return nil
		case name == "none.example":
			return [][]byte{dnsAnswer(t, id, name, q.Type, dnsmessage.RCodeNameError)}
		case name == "refused.example":
			return [][]byte{dnsAnswer(t, id, name, q.Type, dnsmessage.RCodeRefused)}
		case name == "broken.example":
			return [][]byte{dnsAnswer(t, id, name, q.Type, dnsmessage.RCodeServerFailure)}
		case q.Type == dnsmessage.TypeAAAA:
			return [][]byte{dnsAnswer(t, id, name, q.Type, dnsmessage.RCodeSuccess)}
		default: // after a forged answer and one to another question
			return [][]byte{
				dnsAnswer(t, id+1, name, q.Type, dnsmessage.RCodeNameError), dnsAnswer(t, id, "x.example", q.Type, dnsmessage.RCodeNameError),
				dnsAnswer(t, id, strings.ToUpper(name), q.Type, dnsmessage.RCodeSuccess, [4]byte{192, 0, 2, 2}, [4]byte{192, 0, 2, 1}),
			}
		}
	})
	for _, want := range []fact.Resolver{
		{Name: "app.example", Family: "A", Answer: fact.ResolvedOK, Addresses: []string{"192.0.2.1", "192.0.2.2"}},
		{Name: "app.example", Family: "AAAA", Answer: fact.ResolvedNoData},
		{Name: "none.example", Family: "A", Answer: fact.ResolvedNoName},
		{Name: "refused.example", Family: "A", Answer: fact.ResolvedRefused},
		{Name: "broken.example", Family: "A", Answer: fact.ResolvedFailure},
		{Name: "silent.example", Family: "A", Answer: fact.ResolvedTime},
		{Name: strings.Repeat("x", 64) + ".example", Family: "A", Answer: fact.ResolvedNoName},
	} {
		want.Server = server
		got := askDNS(t.Context(), server, want.Name, want.Family)
		if (got.Took >= time.Second) != (want.Answer == fact.ResolvedTime) {
			t.Errorf("%s took %s", want.Name, got.Took)
		}
		got.Took = 0
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	}
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	gone := conn.LocalAddr().String()
	conn.Close()
	if got := askDNS(t.Context(), gone, "app.example", "A"); got.Answer != fact.ResolvedNobody {
		t.Errorf("where nobody listens: %+v", got)
	}
}

func TestNameServers(t *testing.T) {
	got := nameServers("# none\nnameserver 192.0.2.53\nnameserver 192.0.2.53\nnameserver ::1\noptions ndots:1\nnameserver x\nnameserver\n")
	if diff := cmp.Diff([]string{"192.0.2.53:53", "[::1]:53"}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestSystemTellsNoDataFromNoName(t *testing.T) {
	found := []fact.Resolver{
		{Server: "system", Name: "a", Family: "A", Answer: fact.ResolvedOK},
		{Server: "system", Name: "a", Family: "AAAA", Answer: fact.ResolvedNoName},
		{Server: "system", Name: "b", Family: "A", Answer: fact.ResolvedNoName},
		{Server: "x:53", Name: "b", Family: "A", Answer: fact.ResolvedNoName},
	}
	settle(found)
	if found[1].Answer != fact.ResolvedNoData || found[2].Answer != fact.ResolvedNoName {
		t.Errorf("%+v", found)
	}
}

func FuzzDNS(f *testing.F) {
	f.Add(dnsAnswer(f, 7, "app.example", dnsmessage.TypeA, dnsmessage.RCodeSuccess, [4]byte{192, 0, 2, 1}))
	f.Add(dnsAnswer(f, 7, "app.example", dnsmessage.TypeA, dnsmessage.RCodeNameError))
	f.Fuzz(func(t *testing.T, packet []byte) {
		answer, addresses, ok := readDNS(packet, 7, "app.example", dnsmessage.TypeA)
		if ok && answer == "" || len(addresses) > maxAddresses || len(addresses) > 0 && answer != fact.ResolvedOK {
			t.Errorf("%q %q %t", answer, addresses, ok)
		}
	})
}
