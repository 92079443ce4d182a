package sensor

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"slices"
	"strings"
	"syscall"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	dnsLimit     = time.Second // a proxy's visitor does not wait longer
	maxDNSPacket = 4096
	maxAddresses = 32
)

// Families of addresses, as facts name them.
var families = map[string]dnsmessage.Type{"A": dnsmessage.TypeA, "AAAA": dnsmessage.TypeAAAA}

// askDNS asks one name server for one family of one name, over UDP, once. The library's own resolver would ask for both
// at once, try servers by turns and again, and so hide which of them fails.
func askDNS(ctx context.Context, server, name, family string) fact.Resolver {
	out := fact.Resolver{Server: server, Name: name, Family: family}
	began := time.Now()
	out.Answer, out.Addresses = exchange(ctx, server, name, families[family])
	return steadied(out, time.Since(began))
}

func exchange(ctx context.Context, server, name string, kind dnsmessage.Type) (answer string, addresses []string) {
	ctx, cancel := context.WithTimeout(ctx, dnsLimit)
	defer cancel()
	question, id, err := dnsQuestion(name, kind)
	if err != nil {
		return fact.ResolvedNoName, nil // such a name cannot be
	}
	conn, err := new(net.Dialer).DialContext(ctx, "udp", server)
	if err != nil {
		return dnsFailure(err), nil
	}
	defer conn.Close()
	deadline, _ := ctx.Deadline()
	if err := conn.SetDeadline(deadline); err != nil {
		return fact.ResolvedFailure, nil
	}
	if _, err := conn.Write(question); err != nil {
		return dnsFailure(err), nil
	}
	packet := make([]byte, maxDNSPacket)
	for {
		n, err := conn.Read(packet)
		if err != nil {
			return dnsFailure(err), nil
		}
		if answer, addresses, ok := readDNS(packet[:n], id, name, kind); ok {
			return answer, addresses
		} // else it is somebody else's answer, or forged: the true one may follow
	}
}

// dnsQuestion writes a question with an ID that cannot be guessed.
func dnsQuestion(name string, kind dnsmessage.Type) (packet []byte, id uint16, err error) {
	full, err := dnsmessage.NewName(strings.TrimSuffix(name, ".") + ".")
	if err != nil {
		return nil, 0, fmt.Errorf("ask for a name: %w", err)
	}
	var random [2]byte
	if _, err := rand.Read(random[:]); err != nil {
		return nil, 0, fmt.Errorf("ask for a name: %w", err)
	}
	id = binary.BigEndian.Uint16(random[:])
	m := dnsmessage.Message{
		Header:    dnsmessage.Header{ID: id, RecursionDesired: true},
		Questions: []dnsmessage.Question{{Name: full, Type: kind, Class: dnsmessage.ClassINET}},
	}
	if packet, err = m.Pack(); err != nil {
		return nil, 0, fmt.Errorf("ask for a name: %w", err)
	}
	return packet, id, nil
}

// readDNS reads an answer; it reports whether it is one to this question.
func readDNS(packet []byte, id uint16, name string, kind dnsmessage.Type) (answer string, addresses []string, ok bool) {
	var p dnsmessage.Parser
	head, err := p.Start(packet)
	if err != nil || head.ID != id || !head.Response {
		return "", nil, false
	}
	questions, err := p.AllQuestions()
	if err != nil || len(questions) != 1 || questions[0].Type != kind ||
		!strings.EqualFold(strings.TrimSuffix(questions[0].Name.String(), "."), strings.TrimSuffix(name, ".")) {
		return "", nil, false
	}
	switch head.RCode {
	case dnsmessage.RCodeSuccess:
	case dnsmessage.RCodeNameError:
		return fact.ResolvedNoName, nil, true
	case dnsmessage.RCodeRefused:
		return fact.ResolvedRefused, nil, true
	default:
		return fact.ResolvedFailure, nil, true
	}
	for {
		r, err := p.Answer()
		if err != nil { // the end, or cut short: what was read counts
			break
		}
		switch body := r.Body.(type) {
		case *dnsmessage.AResource:
			addresses = append(addresses, netip.AddrFrom4(body.A).String())
		case *dnsmessage.AAAAResource:
			addresses = append(addresses, netip.AddrFrom16(body.AAAA).String())
		}
		if len(addresses) == maxAddresses {
			break
		}
	}
	if len(addresses) == 0 && !head.Truncated {
		return fact.ResolvedNoData, nil, true
	}
	return fact.ResolvedOK, addresses, true
}

// steadied leaves out what differs from one answer to the next without a meaning: the order of addresses, milliseconds.
func steadied(out fact.Resolver, took time.Duration) fact.Resolver {
	slices.Sort(out.Addresses)
	out.Took = took.Round(100 * time.Millisecond)
	return out
}

// dnsFailure names why there was no answer.
func dnsFailure(err error) string {
	switch {
	case errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.ENETUNREACH):
		return fact.ResolvedNobody
	case errors.Is(err, os.ErrDeadlineExceeded), errors.Is(err, context.DeadlineExceeded):
		return fact.ResolvedTime
	default:
		return fact.ResolvedNobody
	}
}

// askSystem resolves a name the machine's own way: the hosts file first, then what resolv.conf names.
func askSystem(ctx context.Context, name, family string) fact.Resolver {
	out := fact.Resolver{Server: fact.ResolverOfSystem, Name: name, Family: family}
	ctx, cancel := context.WithTimeout(ctx, systemLimit)
	defer cancel()
	network := map[string]string{"A": "ip4", "AAAA": "ip6"}[family]
	began := time.Now()
	found, err := net.DefaultResolver.LookupNetIP(ctx, network, name)
	took := time.Since(began)
	var failed *net.DNSError
	switch {
	case err == nil && len(found) > 0:
		out.Answer = fact.ResolvedOK
		for _, ip := range found[:min(len(found), maxAddresses)] {
			out.Addresses = append(out.Addresses, ip.Unmap().String())
		}
	case errors.As(err, &failed) && failed.IsTimeout, ctx.Err() != nil:
		out.Answer = fact.ResolvedTime
	case errors.As(err, &failed) && failed.IsNotFound:
		out.Answer = fact.ResolvedNoName // of one family alone the library cannot tell it from no-data; see settle
	case errors.As(err, &failed) && strings.Contains(failed.Err, "connection refused"):
		out.Answer = fact.ResolvedNobody
	default:
		out.Answer = fact.ResolvedFailure
	}
	return steadied(out, took)
}
