package webconf

import (
	"net/netip"
	"strconv"
	"strings"
)

// UnixTarget returns the address of a socket file: "unix:/run/x.sock".
func UnixTarget(path string) string { return "unix:" + path }

// TCPTarget returns the address of a host and port: "tcp:127.0.0.1:3000", "tcp:[::1]:3000", "tcp:name:80". It returns
// an empty string when host or port cannot be one.
func TCPTarget(host, port string) string {
	host = strings.ToLower(strings.TrimSuffix(strings.TrimPrefix(host, "["), "]"))
	n, err := strconv.ParseUint(port, 10, 16)
	if err != nil || n == 0 || host == "" || strings.ContainsAny(host, "$/{}\" ") {
		return ""
	}
	port = strconv.FormatUint(n, 10)
	if ip, err := netip.ParseAddr(host); err == nil {
		return "tcp:" + netip.AddrPortFrom(ip, uint16(n)).String()
	}
	if strings.Contains(host, ":") {
		return ""
	}
	return "tcp:" + host + ":" + port
}

// hostPort takes "host:port", "[v6]:port" or "host" apart; fallback is the port when none is given.
func hostPort(address, fallback string) (host, port string) {
	if strings.HasPrefix(address, "[") {
		end := strings.IndexByte(address, ']')
		if end < 0 {
			return "", ""
		}
		host, rest := address[:end+1], address[end+1:]
		if port, ok := strings.CutPrefix(rest, ":"); ok {
			return host, port
		}
		return host, fallback
	}
	if host, port, ok := strings.Cut(address, ":"); ok {
		return host, port
	}
	return address, fallback
}

// target normalises the address of a peer as configurations write it: "unix:/path", "unix:/path:/uri", "host:port".
// Without a port and a fallback, or with a variable in it, the target is unknown: an empty string.
func target(address, fallbackPort string) string {
	if strings.ContainsAny(address, "$"+unreadable) {
		return ""
	}
	if path, ok := strings.CutPrefix(address, "unix:"); ok {
		path, _, _ = strings.Cut(path, ":")
		if !strings.HasPrefix(path, "/") {
			return ""
		}
		return UnixTarget(path)
	}
	return TCPTarget(hostPort(address, fallbackPort))
}

// listenAddress normalises what a server listens at: "80", "*:80", "[::]:443", "unix:/x.sock", "name:8080".
func listenAddress(value string) string {
	if strings.HasPrefix(value, "unix:") {
		return value
	}
	if _, err := strconv.ParseUint(value, 10, 16); err == nil {
		return "0.0.0.0:" + value
	}
	host, port := hostPort(value, "80")
	if host == "*" || host == "" || host == "_default_" {
		host = "0.0.0.0"
	}
	if address := TCPTarget(host, port); address != "" {
		return strings.TrimPrefix(address, "tcp:")
	}
	return value
}
