package observe

import (
	"bufio"
	"bytes"
	"net/netip"
	"os"
	"strings"
)

// ofThisMachine returns the resolvers that this machine asks.
func ofThisMachine() []netip.AddrPort {
	text, err := os.ReadFile("/etc/resolv.conf")
	if err != nil {
		return nil
	}
	return nameservers(text)
}

// nameservers reads the nameserver lines of a resolv.conf.
func nameservers(text []byte) (servers []netip.AddrPort) {
	lines := bufio.NewScanner(bytes.NewReader(text))
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		if len(words) < 2 || words[0] != "nameserver" {
			continue
		}
		if a, err := netip.ParseAddr(words[1]); err == nil {
			servers = append(servers, netip.AddrPortFrom(a, 53))
		}
	}
	return servers
}
