package act

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// holder says which of a unit's own addresses somebody listens at, or why that cannot be told; empty for none. It is asked
// for a unit that is down: whoever listens there is a stranger, or an orphan in whose presence a start fails as well. This
// process has no network, so it reads what the kernel lists for the first process.
func (h host) holder(addresses []string) string {
	if len(addresses) == 0 {
		return ""
	}
	ports, sockets, err := h.listening()
	if err != nil {
		return fmt.Sprintf("whether somebody listens where it must cannot be told: %v", err)
	}
	for _, address := range addresses {
		if path, unix := strings.CutPrefix(address, "unix:"); unix {
			if slices.Contains(sockets, path) {
				return "somebody listens at " + address
			}
			continue
		}
		wanted, err := netip.ParseAddrPort(strings.TrimPrefix(address, "tcp:"))
		if err != nil {
			continue // a name: its address is the server's to find
		}
		for _, held := range ports {
			if collide(wanted, held) {
				return fmt.Sprintf("somebody listens at %s", held)
			}
		}
	}
	return ""
}

// collide reports whether one cannot bind where the other listens. An address for all stands in the way of any, in
// either family, as far as can be seen from here.
func collide(a, b netip.AddrPort) bool {
	return a.Port() == b.Port() &&
		(a.Addr() == b.Addr() || a.Addr().IsUnspecified() || b.Addr().IsUnspecified())
}

// listening lists the host's listening sockets.
func (h host) listening() (ports []netip.AddrPort, sockets []string, err error) {
	for _, name := range []string{"tcp", "tcp6"} {
		text, err := os.ReadFile(filepath.Join(h.root, "proc/1/net", name))
		if errors.Is(err, fs.ErrNotExist) && name == "tcp6" {
			continue // a kernel without IPv6
		}
		if err != nil {
			return nil, nil, err
		}
		for line := range strings.Lines(string(text)) {
			fields := strings.Fields(line)
			if len(fields) < 4 || fields[3] != "0A" { // TCP_LISTEN
				continue
			}
			if held, ok := kernelAddress(fields[1]); ok {
				ports = append(ports, held)
			}
		}
	}
	text, err := os.ReadFile(filepath.Join(h.root, "proc/1/net/unix"))
	if err != nil {
		return nil, nil, err
	}
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		if len(fields) == 8 && fields[3] == "00010000" { // SO_ACCEPTCON
			sockets = append(sockets, fields[7])
		}
	}
	return ports, sockets, nil
}

// kernelAddress reads an address as the kernel prints it: words of four bytes in the machine's order, which is little-endian
// on all that this runs on, and the port.
func kernelAddress(text string) (netip.AddrPort, bool) {
	words, port, _ := strings.Cut(text, ":")
	raw, err := hex.DecodeString(words)
	number, portErr := strconv.ParseUint(port, 16, 16)
	if err != nil || portErr != nil || len(raw)%4 != 0 {
		return netip.AddrPort{}, false
	}
	for word := range slices.Chunk(raw, 4) {
		slices.Reverse(word)
	}
	addr, ok := netip.AddrFromSlice(raw)
	return netip.AddrPortFrom(addr.Unmap(), uint16(number)), ok
}
