package look

import (
	"net/netip"
	"os"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// owners adds who listens at the targets now to who was last seen there. Walking through the open files of all
// processes is dear, so it is done only for sockets that were not there last time.
func (s *sockets) owners(targets []string, last map[string]owner) map[string]owner {
	wanted := make(map[uint32][]string)
	for _, address := range targets {
		if l, ok := s.at(address); ok && l.inode != 0 && last[address].Inode != l.inode {
			wanted[l.inode] = append(wanted[l.inode], address)
		}
	}
	for inode, who := range holders(wanted) {
		for _, address := range wanted[inode] {
			last[address] = who
		}
	}
	return last
}

// at returns who listens at a target: of one that has a name, where that led to when it was looked at.
func (s *sockets) at(address string) (listening, bool) {
	if path, ok := strings.CutPrefix(address, "unix:"); ok {
		var stat unix.Stat_t
		return s.atFile(path, unix.Stat(path, &stat) == nil, stat)
	}
	hostPort := strings.TrimPrefix(address, "tcp:")
	if port, ok := strings.CutPrefix(hostPort, "localhost:"); ok {
		hostPort = "127.0.0.1:" + port
	}
	addr, err := netip.ParseAddrPort(hostPort)
	if led, ok := s.found.Load(address); ok {
		addr, err = led.(netip.AddrPort), nil
	}
	if err != nil || !s.local(addr.Addr()) {
		return listening{}, false
	}
	return s.atPort(addr)
}

// holders finds the processes that hold sockets open: of several the oldest, which is a server's main process. The
// service manager is asked last: a socket that it opened for a service belongs to that service.
func holders[T any](inodes map[uint32]T) map[uint32]owner {
	found := make(map[uint32]owner)
	if len(inodes) == 0 {
		return found
	}
	pids := processes()
	if len(pids) > 0 && pids[0] == 1 {
		pids = append(pids[1:], 1)
	}
	for _, pid := range pids {
		dir := procFile(pid, "fd")
		entries, err := os.ReadDir(dir)
		if err != nil {
			continue // it has ended
		}
		for _, entry := range entries {
			link, err := os.Readlink(dir + "/" + entry.Name())
			number, ok := strings.CutPrefix(link, "socket:[")
			if err != nil || !ok {
				continue
			}
			inode, err := strconv.ParseUint(strings.TrimSuffix(number, "]"), 10, 32)
			if err != nil {
				continue
			}
			_, wanted := inodes[uint32(inode)]
			if _, seen := found[uint32(inode)]; wanted && !seen {
				found[uint32(inode)] = owner{Unit: unitOf(pid), Process: nameOf(pid), User: userOf(pid), Inode: uint32(inode)}
			}
		}
		if len(found) == len(inodes) {
			break
		}
	}
	return found
}

// processes returns the ids of all processes, in ascending order.
func processes() []int {
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return nil
	}
	var out []int
	for _, entry := range entries {
		if pid, err := strconv.Atoi(entry.Name()); err == nil {
			out = append(out, pid)
		}
	}
	slices.Sort(out)
	return out
}

func nameOf(pid int) string {
	name, err := os.ReadFile(procFile(pid, "comm"))
	if err != nil {
		return ""
	}
	return strings.ToValidUTF8(strings.TrimSpace(string(name)), "?")
}

// userOf returns whom a process runs as; the number of one without a name, empty when the process has ended.
func userOf(pid int) string {
	var stat unix.Stat_t
	if unix.Stat(procFile(pid, ""), &stat) != nil {
		return ""
	}
	name, _, _ := strings.Cut(ownerName(stat.Uid, stat.Gid), ":")
	return name
}

// unitOf returns the system unit that a process belongs to, by its control group; empty when it belongs to none.
func unitOf(pid int) string {
	text, err := os.ReadFile(procFile(pid, "cgroup"))
	if err != nil {
		return ""
	}
	return unitOfCgroup(string(text))
}

// unitOfCgroup reads /proc/PID/cgroup. systemd's own hierarchy is the named one on a host with the old layout, the
// unnamed one on a host with the new.
func unitOfCgroup(text string) string {
	for _, hierarchy := range []string{":name=systemd:", "0::"} {
		for line := range strings.Lines(text) {
			_, group, ok := strings.Cut(strings.TrimSpace(line), hierarchy)
			if !ok {
				continue
			}
			for part := range strings.SplitSeq(group, "/") {
				if strings.HasSuffix(part, ".service") || strings.HasSuffix(part, ".scope") {
					return part
				}
			}
		}
	}
	return ""
}
