package look

import (
	"encoding/binary"
	"fmt"
	"net/netip"
	"os"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// listening is one socket on which somebody waits for callers.
type listening struct {
	path           string         // of a Unix socket, as it was bound
	fileDev        uint32         // device and inode of its file, 0 when the kernel does not say
	fileInode      uint32         //
	addr           netip.AddrPort // of a TCP socket
	inode          uint32         // of the socket itself
	queue, backlog uint32         // callers that wait, and how many may
}

// The kernel's numbers for asking about sockets (linux/unix_diag.h, linux/inet_diag.h).
const (
	sockDiagByFamily = 20
	stateListen      = 10
	showName         = 0x01
	showVFS          = 0x02
	showQueue        = 0x10
	attrName         = 0
	attrVFS          = 1
	attrQueue        = 4
)

// listeningUnix returns all Unix sockets that listen in our network namespace.
func listeningUnix() ([]listening, error) {
	request := make([]byte, 24)
	request[0] = unix.AF_UNIX
	binary.NativeEndian.PutUint32(request[4:], 1<<stateListen)
	binary.NativeEndian.PutUint32(request[12:], showName|showVFS|showQueue)
	var out []listening
	err := sockDiag(request, func(message []byte) {
		if l, ok := parseUnixDiag(message); ok {
			out = append(out, l)
		}
	})
	return out, err
}

// listeningTCP returns all TCP sockets of one family that listen in our network namespace.
func listeningTCP(family byte) ([]listening, error) {
	request := make([]byte, 56)
	request[0], request[1] = family, unix.IPPROTO_TCP
	binary.NativeEndian.PutUint32(request[4:], 1<<stateListen)
	var out []listening
	err := sockDiag(request, func(message []byte) {
		if l, ok := parseInetDiag(message); ok {
			out = append(out, l)
		}
	})
	return out, err
}

// parseUnixDiag reads a struct unix_diag_msg and its attributes.
func parseUnixDiag(message []byte) (listening, bool) {
	if len(message) < 16 || message[2] != stateListen {
		return listening{}, false
	}
	l := listening{inode: binary.NativeEndian.Uint32(message[4:])}
	for rest := message[16:]; len(rest) >= 4; {
		size, kind := int(binary.NativeEndian.Uint16(rest)), binary.NativeEndian.Uint16(rest[2:])
		if size < 4 || size > len(rest) {
			break
		}
		value := rest[4:size]
		switch {
		case kind == attrName && len(value) > 0 && value[0] != 0:
			l.path = strings.TrimRight(string(value), "\x00")
		case kind == attrVFS && len(value) >= 8:
			l.fileInode, l.fileDev = binary.NativeEndian.Uint32(value), binary.NativeEndian.Uint32(value[4:])
		case kind == attrQueue && len(value) >= 8:
			l.queue, l.backlog = binary.NativeEndian.Uint32(value), binary.NativeEndian.Uint32(value[4:])
		}
		rest = rest[min((size+3)&^3, len(rest)):]
	}
	return l, l.path != ""
}

// parseInetDiag reads a struct inet_diag_msg.
func parseInetDiag(message []byte) (listening, bool) {
	if len(message) < 72 || message[1] != stateListen {
		return listening{}, false
	}
	port := binary.BigEndian.Uint16(message[4:])
	addr := netip.AddrFrom4([4]byte(message[8:12]))
	if message[0] == unix.AF_INET6 {
		addr = netip.AddrFrom16([16]byte(message[8:24])).Unmap()
	}
	return listening{
		addr:  netip.AddrPortFrom(addr, port),
		queue: binary.NativeEndian.Uint32(message[56:]), backlog: binary.NativeEndian.Uint32(message[60:]),
		inode: binary.NativeEndian.Uint32(message[68:]),
	}, true
}

// sockDiag asks the kernel for sockets and hands each one's message to take.
func sockDiag(request []byte, take func(message []byte)) error {
	fd, err := unix.Socket(unix.AF_NETLINK, unix.SOCK_RAW|unix.SOCK_CLOEXEC, unix.NETLINK_SOCK_DIAG)
	if err != nil {
		return fmt.Errorf("ask the kernel for sockets: %w", err)
	}
	defer unix.Close(fd)
	patience := unix.NsecToTimeval(int64(2 * time.Second))
	if err := unix.SetsockoptTimeval(fd, unix.SOL_SOCKET, unix.SO_RCVTIMEO, &patience); err != nil {
		return fmt.Errorf("ask the kernel for sockets: %w", err)
	}
	packet := make([]byte, unix.SizeofNlMsghdr, unix.SizeofNlMsghdr+len(request))
	binary.NativeEndian.PutUint32(packet, uint32(cap(packet)))
	binary.NativeEndian.PutUint16(packet[4:], sockDiagByFamily)
	binary.NativeEndian.PutUint16(packet[6:], unix.NLM_F_REQUEST|unix.NLM_F_DUMP)
	if err := unix.Sendto(fd, append(packet, request...), 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK}); err != nil {
		return fmt.Errorf("ask the kernel for sockets: %w", err)
	}
	buffer := make([]byte, 64<<10)
	for {
		n, from, err := unix.Recvfrom(fd, buffer, 0)
		if err != nil {
			return fmt.Errorf("hear of the kernel's sockets: %w", err)
		}
		if kernel, ok := from.(*unix.SockaddrNetlink); !ok || kernel.Pid != 0 {
			continue
		}
		if done, err := messages(buffer[:n], take); done || err != nil {
			return err
		}
	}
}

// messages takes one packet of netlink apart and reports whether it was the last.
func messages(packet []byte, take func([]byte)) (done bool, err error) {
	for len(packet) >= unix.SizeofNlMsghdr {
		size, kind := int(binary.NativeEndian.Uint32(packet)), binary.NativeEndian.Uint16(packet[4:])
		if size < unix.SizeofNlMsghdr || size > len(packet) {
			return false, fmt.Errorf("hear of the kernel's sockets: a message of %d bytes", size)
		}
		body := packet[unix.SizeofNlMsghdr:size]
		switch {
		case kind == unix.NLMSG_DONE:
			return true, nil
		case kind == unix.NLMSG_ERROR && len(body) >= 4:
			errno := unix.Errno(-int32(binary.NativeEndian.Uint32(body)))
			return true, os.NewSyscallError("ask the kernel for sockets", errno)
		case kind == sockDiagByFamily:
			take(body)
		}
		packet = packet[min((size+3)&^3, len(packet)):]
	}
	return false, nil
}
