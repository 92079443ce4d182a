package netfilter

import (
	"net/netip"
	"strings"
)

// ParseCSF reads the addresses and networks of csf.deny ("203.0.113.9 # why") and csf.tempban
// ("1700000000|203.0.113.9||inout|3600|why"). Rules for single ports are left to the chains that they become.
func ParseCSF(text string) (out []string) {
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "#")
		address := strings.TrimSpace(line)
		if fields := strings.Split(address, "|"); len(fields) > 3 && fields[2] == "" {
			address = fields[1]
		}
		if _, err := netip.ParsePrefix(address); err != nil {
			if _, err := netip.ParseAddr(address); err != nil {
				continue
			}
		}
		if out = append(out, bare(address)); len(out) == maxBans {
			break
		}
	}
	return out
}
