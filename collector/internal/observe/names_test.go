package observe

import (
	"net"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/net/dns/dnsmessage"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// zone is what a name server of a test knows: "A shop.example" → its records.
type zone map[string][]dnsmessage.ResourceBody

func a(address string) dnsmessage.ResourceBody {
	return &dnsmessage.AResource{A: netip.MustParseAddr(address).As4()}
}

func ns(name string) dnsmessage.ResourceBody {
	return &dnsmessage.NSResource{NS: dnsmessage.MustNewName(name + ".")}
}

func soa(serial uint32) dnsmessage.ResourceBody {
	return &dnsmessage.SOAResource{NS: dnsmessage.MustNewName("ns1.example."), MBox: dnsmessage.MustNewName("x.example."), Serial: serial}
}

// nameServer answers from a zone at an address, and counts the questions. An rcode other than success is all it says.
func nameServer(t *testing.T, at string, knows zone, rcode dnsmessage.RCode) (address netip.AddrPort, asked *atomic.Int32) {
	t.Helper()
	conn, err := net.ListenPacket("udp", at)
	if err != nil {
		t.Skipf("no second address on loopback: %v", err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	asked = &atomic.Int32{}
	go func() {
		buffer := make([]byte, 512)
		for {
			n, from, err := conn.ReadFrom(buffer)
			if err != nil {
				return
			}
			asked.Add(1)
			var m dnsmessage.Message
			if m.Unpack(buffer[:n]) != nil || len(m.Questions) != 1 {
				continue
			}
			_, _ = conn.WriteTo([]byte("noise"), from)
			_, _ = conn.WriteTo(knows.reply(t, m, rcode), from)
		}
	}()
	return netip.MustParseAddrPort(conn.LocalAddr().String()), asked
}

func (z zone) reply(t *testing.T, m dnsmessage.Message, rcode dnsmessage.RCode) []byte {
	q := m.Questions[0]
	m.Response, m.RCode = true, rcode
	name := strings.TrimSuffix(q.Name.String(), ".")
	for _, body := range z[strings.TrimPrefix(q.Type.String(), "Type")+" "+name] {
		m.Answers = append(m.Answers, dnsmessage.Resource{Header: dnsmessage.ResourceHeader{Name: q.Name, Class: q.Class, TTL: 300}, Body: body})
	}
	if start := z["SOA example"]; len(m.Answers) == 0 && start != nil && rcode == dnsmessage.RCodeSuccess {
		head := dnsmessage.ResourceHeader{Name: dnsmessage.MustNewName("example."), Class: q.Class, TTL: 60}
		m.Authorities = append(m.Authorities, dnsmessage.Resource{Header: head, Body: start[0]})
	}
	text, err := m.Pack()
	if err != nil {
		t.Error(err)
	}
	return text
}

var asSet = cmpopts.EquateComparable(netip.Addr{})

// TestNameServersAreAskedForThemselves: the zone's own servers disagree, and one is dead.
func TestNameServersAreAskedForThemselves(t *testing.T) {
	first, _ := nameServer(t, "127.0.0.1:0", zone{"A shop.example": {a("192.0.2.10")}, "SOA example": {soa(7)}}, 0)
	port := strings.TrimPrefix(first.String(), "127.0.0.1")
	_, _ = nameServer(t, "127.0.0.2"+port, zone{"A shop.example": {a("192.0.2.99")}, "SOA example": {soa(6)}}, 0)
	resolver, _ := nameServer(t, "127.0.0.1:0", zone{
		"A shop.example": {a("192.0.2.10"), a("192.0.2.11")}, "NS example": {ns("ns1.example"), ns("ns2.example"), ns("ns3.example")},
		"A ns1.example": {a("127.0.0.1")}, "A ns2.example": {a("127.0.0.2")}, "SOA example": {soa(7)},
	}, 0)
	lame, _ := nameServer(t, "127.0.0.1:0", nil, dnsmessage.RCodeServerFailure)

	n := newNames([]netip.AddrPort{resolver, lame, resolver})
	n.port = first.Port()
	got := n.about(t.Context(), "Shop.example.", false, false)
	ten, eleven, other := netip.MustParseAddr("192.0.2.10"), netip.MustParseAddr("192.0.2.11"), netip.MustParseAddr("192.0.2.99")
	want := []fact.NameAnswer{
		{Server: "127.0.0.1", Answer: fact.ResolvedOK, Addresses: []netip.Addr{ten, eleven}, TTL: 5 * time.Minute},
		{Server: "127.0.0.1", Answer: fact.ResolvedFailure},
		{Server: "ns1.example", Authoritative: true, Answer: fact.ResolvedOK, Addresses: []netip.Addr{ten}, TTL: 5 * time.Minute, Serial: 7},
		{Server: "ns2.example", Authoritative: true, Answer: fact.ResolvedOK, Addresses: []netip.Addr{other}, TTL: 5 * time.Minute, Serial: 6},
	}
	if diff := cmp.Diff(want, got, asSet); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWaysNotToResolve(t *testing.T) {
	silent, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = silent.Close() }()
	closed, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = closed.Close()
	at := func(rcode dnsmessage.RCode) netip.AddrPort {
		a, _ := nameServer(t, "127.0.0.1:0", nil, rcode)
		return a
	}
	for want, server := range map[string]netip.AddrPort{
		fact.ResolvedNoData: at(dnsmessage.RCodeSuccess), fact.ResolvedNoName: at(dnsmessage.RCodeNameError),
		fact.ResolvedRefused: at(dnsmessage.RCodeRefused), fact.ResolvedFailure: at(dnsmessage.RCodeServerFailure),
		fact.ResolvedTime:   netip.MustParseAddrPort(silent.LocalAddr().String()),
		fact.ResolvedNobody: netip.MustParseAddrPort(closed.LocalAddr().String()),
	} {
		began := time.Now()
		got := newNames([]netip.AddrPort{server}).about(t.Context(), "shop.example", true, false)
		if len(got) != 1 || got[0].Answer != want || time.Since(began) > 3*namesLimit {
			t.Errorf("want %s, got %+v after %v", want, got, time.Since(began))
		}
	}
}

// TestNameServersAreLeftInPeace: a well site is asked about every five minutes, a failing one at once and then every five
// seconds.
func TestNameServersAreLeftInPeace(t *testing.T) {
	at, asked := nameServer(t, "127.0.0.1:0", zone{"A shop.example": {a("192.0.2.10")}}, 0)
	n := newNames([]netip.AddrPort{at})
	ago := func(d time.Duration) {
		said := n.said["shop.example"]
		said.at = time.Now().Add(-d)
		n.said["shop.example"] = said
	}
	for _, step := range []struct {
		age     time.Duration
		failing bool
		wanted  bool
		asks    bool
		says    bool
	}{
		{time.Hour, false, false, true, true},
		{time.Second, false, false, false, true},
		{time.Second, true, false, true, true},
		{time.Second, true, false, false, true},
		{time.Minute, false, false, false, false},
		{6 * time.Second, true, false, true, true},
		{time.Second, false, false, false, true}, // it was well for a moment: what was said before says nothing of the next failure
		{2 * time.Second, true, false, true, true},
		{6 * time.Minute, false, false, true, true},
		{6 * time.Second, false, true, true, true},
		{time.Second, true, false, true, true}, // somebody wanted to know while it was well
	} {
		before := asked.Load()
		if len(n.said) > 0 {
			ago(step.age)
		}
		got := n.about(t.Context(), "shop.example", step.failing, step.wanted)
		if asks := asked.Load() > before; asks != step.asks || (len(got) > 0) != step.says {
			t.Errorf("%+v: asked %v, got %v", step, asks, got)
		}
	}
	if n.about(t.Context(), "192.0.2.1", true, true) != nil {
		t.Error("an address was asked for")
	}
}

func TestResolversOfThisMachine(t *testing.T) {
	got := nameservers([]byte("# comment\nsearch example\nnameserver 192.0.2.53\nnameserver\nnameserver x\n  nameserver 2001:db8::53 # mine\n"))
	want := []netip.AddrPort{netip.MustParseAddrPort("192.0.2.53:53"), netip.MustParseAddrPort("[2001:db8::53]:53")}
	if diff := cmp.Diff(want, got, cmpopts.EquateComparable(netip.AddrPort{})); diff != "" {
		t.Error(diff)
	}
}

// FuzzReadReply holds that no reply, whatever it is, costs more than its bounds, or says ok without a record.
func FuzzReadReply(f *testing.F) {
	asked := dnsmessage.Question{Name: dnsmessage.MustNewName("shop.example."), Type: dnsmessage.TypeA, Class: dnsmessage.ClassINET}
	for _, z := range []zone{nil, {"A shop.example": {a("192.0.2.1"), a("192.0.2.2")}}, {"SOA example": {soa(1)}}} {
		f.Add(z.reply(&testing.T{}, dnsmessage.Message{Header: dnsmessage.Header{ID: 7}, Questions: []dnsmessage.Question{asked}}, 0))
	}
	f.Add([]byte("\x00\x07\x81\x80\x00\x01\xff\xff\x00\x00\x00\x00\x04shop\x07example\x00\x00\x01\x00\x01\xc0\x0c"))
	f.Fuzz(func(t *testing.T, text []byte) {
		r, ok := readReply(text, 7, asked)
		if ok != (r.answer != "") {
			t.Errorf("read %v, and it says %q", ok, r.answer)
		}
		if len(r.addresses) > maxNameAddress || len(r.servers) > maxNameServers || r.ttl < 0 {
			t.Errorf("beyond the bounds: %+v", r)
		}
		if len(r.addresses) > 0 && r.answer == fact.ResolvedNoData {
			t.Errorf("addresses without an answer: %+v", r)
		}
		for _, s := range r.servers {
			if !plainName(s) {
				t.Errorf("a name of %q", s)
			}
		}
	})
}
