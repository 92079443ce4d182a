package observe

import (
	"net/netip"
	"strings"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Bounds of what a name server may tell.
const (
	maxNameAddress = 16 // addresses of a name that are kept
	maxNameServers = 8  // name servers of a zone that are kept
)

// reply is what one name server said to one question.
type reply struct {
	answer    string // fact.ResolvedOK and its like
	addresses []netip.Addr
	servers   []string // names of the zone's name servers
	ttl       time.Duration
	zone      string // whose start of authority came along, empty when none did
	serial    uint32
}

// readReply reads the reply to a question; false when it is none.
func readReply(text []byte, id uint16, asked dnsmessage.Question) (r reply, ok bool) {
	var p dnsmessage.Parser
	head, err := p.Start(text)
	if err != nil || !head.Response || head.ID != id {
		return r, false
	}
	got, err := p.Question()
	if err != nil || got.Type != asked.Type || !strings.EqualFold(got.Name.String(), asked.Name.String()) || p.SkipAllQuestions() != nil {
		return r, false
	}
	switch head.RCode {
	case dnsmessage.RCodeSuccess:
		r.answer = fact.ResolvedNoData
	case dnsmessage.RCodeNameError:
		r.answer = fact.ResolvedNoName
	case dnsmessage.RCodeRefused:
		r.answer = fact.ResolvedRefused
	default:
		r.answer = fact.ResolvedFailure
	}
	r.records(p.Answer, asked.Type)
	if p.SkipAllAnswers() == nil {
		r.records(p.Authority, 0)
	}
	return r, true
}

// records takes what is needed of a section: of the answers what was asked for, of the authority its start. A section that
// is cut short gives what it had.
func (r *reply) records(next func() (dnsmessage.Resource, error), wanted dnsmessage.Type) {
	for range 64 {
		rr, err := next()
		if err != nil {
			return
		}
		var found bool
		switch body := rr.Body.(type) {
		case *dnsmessage.AResource:
			found = r.address(netip.AddrFrom4(body.A), wanted == dnsmessage.TypeA)
		case *dnsmessage.AAAAResource:
			found = r.address(netip.AddrFrom16(body.AAAA), wanted == dnsmessage.TypeAAAA)
		case *dnsmessage.NSResource:
			found = wanted == dnsmessage.TypeNS && r.server(bare(body.NS.String()))
		case *dnsmessage.SOAResource:
			r.zone, r.serial = bare(rr.Header.Name.String()), body.Serial
			found = wanted == dnsmessage.TypeSOA
		case *dnsmessage.CNAMEResource:
			found = wanted == dnsmessage.TypeA || wanted == dnsmessage.TypeAAAA // another zone may know the address
		default:
			found = false
		}
		if !found {
			continue
		}
		if ttl := time.Duration(rr.Header.TTL) * time.Second; r.answer != fact.ResolvedOK || ttl < r.ttl {
			r.ttl = ttl
		}
		if r.answer == fact.ResolvedNoData {
			r.answer = fact.ResolvedOK
		}
	}
}

func (r *reply) address(a netip.Addr, wanted bool) bool {
	if !wanted || len(r.addresses) >= maxNameAddress {
		return false
	}
	r.addresses = append(r.addresses, a)
	return true
}

func (r *reply) server(name string) bool {
	if !plainName(name) || len(r.servers) >= maxNameServers {
		return false
	}
	r.servers = append(r.servers, name)
	return true
}
