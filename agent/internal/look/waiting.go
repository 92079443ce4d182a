package look

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// waiting is what one thread waits for.
type waiting struct {
	on      fact.WaitsOn
	address string
	peer    string
	child   bool // for a process that it has started
	known   bool // false: the kernel did not tell
}

// worker looks at one process. Of several threads the one that waits for the most telling thing counts: the others rest.
func (s scene) worker(pid int) waiting {
	threads := threadsOf(pid)
	best := s.thread(pid, pid)
	for _, tid := range threads {
		if tid == pid {
			continue
		}
		other := s.thread(pid, tid)
		if other.on == fact.WaitsOnSleep || other.on == fact.WaitsOnLock && other.address == "" {
			other.on = fact.WaitsOnNothing // a thread in the background
		}
		if other.on != fact.WaitsUnknown && telling(other) > telling(best) {
			best = other
		}
	}
	if len(threads) > 1 && best.on == fact.WaitsOnLock && best.address == "" {
		best.on = fact.WaitsOnNothing // the thread that waits for the others
	}
	return best
}

// telling ranks what threads of one process wait for.
func telling(w waiting) int {
	switch w.on {
	case fact.WaitsOnDatabase:
		return 9
	case fact.WaitsOnRemote:
		return 8
	case fact.WaitsOnLock:
		if w.address == "" {
			return 3
		}
		return 7
	case fact.WaitsOnLocal:
		return 6
	case fact.WaitsOnDisk:
		return 5
	case fact.WaitsOnCPU:
		return 4
	case fact.WaitsOnSleep:
		return 2
	case fact.WaitsUnknown:
		return 1
	}
	return 0
}

// thread says what one thread waits for, by where it stands in the kernel.
func (s scene) thread(pid, tid int) waiting {
	task := "task/" + strconv.Itoa(tid) + "/"
	stat, err := os.ReadFile(procFile(pid, task+"stat"))
	p, ok := parseStat(string(stat))
	if err != nil || !ok {
		return waiting{}
	}
	switch p.state {
	case 'D':
		return waiting{on: fact.WaitsOnDisk, known: true}
	case 'R':
		return waiting{on: fact.WaitsOnCPU, known: true}
	case 'T', 't', 'Z', 'X':
		return waiting{known: true} // it waits for nothing that it could name
	}
	text, err := os.ReadFile(procFile(pid, task+"syscall"))
	where, ok := parseSyscall(string(text))
	if err != nil || !ok {
		return waiting{}
	}
	w := s.standing(pid, where)
	w.known = true
	return w
}

// standing says what a thread that stands in a system call waits for.
func (s scene) standing(pid int, at stands) waiting {
	if at.running {
		return waiting{on: fact.WaitsOnCPU}
	}
	switch kind := calls(at.number); kind {
	case callRead, callWrite, callAccept:
		return s.file(pid, int(int32(at.args[0])), kind)
	case callConnect:
		return s.connect(pid, at)
	case callLock:
		return waiting{on: fact.WaitsOnLock, address: lockName(fileOf(pid, int(int32(at.args[0]))))}
	case callFcntl:
		if command := at.args[1]; command == unix.F_SETLKW || command == fOFDSetLockWait {
			return waiting{on: fact.WaitsOnLock, address: lockName(fileOf(pid, int(int32(at.args[0]))))}
		}
	case callPoll:
		count := int(min(at.args[1], maxPolled))
		return s.files(pid, polled(memory(pid, at.args[0], count*8)), count == 0)
	case callSelect:
		return s.selecting(pid, at)
	case callEpoll:
		return s.events(pid, int(int32(at.args[0])))
	case callSignal:
		return waiting{on: fact.WaitsOnNothing}
	case callFutex:
		return waiting{on: fact.WaitsOnLock}
	case callSleep:
		return waiting{on: fact.WaitsOnSleep}
	case callChild:
		return waiting{on: fact.WaitsOnLocal, address: childOf(pid), child: true}
	}
	return waiting{}
}

// fOFDSetLockWait is fcntl's command to wait for a lock of an open file (linux/fcntl.h).
const fOFDSetLockWait = 38

// file says what a thread waits for that reads, writes or accepts at a file.
func (s scene) file(pid, fd int, kind call) waiting {
	link := fileOf(pid, fd)
	if strings.HasPrefix(link, "pipe:[") {
		if child := childOf(pid); child != "" {
			return waiting{on: fact.WaitsOnLocal, address: child, child: true}
		}
		return waiting{}
	}
	if strings.HasPrefix(link, "/") && !strings.HasPrefix(link, "/dev/") {
		return waiting{on: fact.WaitsOnDisk} // as with a file system over the network
	}
	inode, ok := socketInode(link)
	if !ok {
		return waiting{}
	}
	switch f := s.far(inode); f.side {
	case door:
		return waiting{on: fact.WaitsOnNothing}
	case callee:
		if kind == callWrite {
			return waiting{on: fact.WaitsOnLocal, address: f.address} // whoever called does not read the answer
		}
		return waiting{on: fact.WaitsOnNothing}
	case caller:
		return waiting{on: f.on, address: f.address, peer: f.peer}
	}
	return waiting{}
}

// files says what a thread waits for that waits for one of several files: a peer that it called before all else.
func (s scene) files(pid int, fds []int, none bool) waiting {
	if none {
		return waiting{on: fact.WaitsOnSleep}
	}
	var best waiting
	for _, fd := range fds {
		w := s.file(pid, fd, callRead)
		if best.on == fact.WaitsUnknown || w.on != fact.WaitsUnknown && telling(w) > telling(best) {
			best = w
		}
	}
	return best
}

// selecting is files for select, whose sets lie in up to two places.
func (s scene) selecting(pid int, at stands) waiting {
	count := int(min(at.args[0], maxTaken))
	var fds []int
	for _, set := range at.args[1:3] {
		for _, fd := range selected(memory(pid, set, (count+63)/64*8), count) {
			if len(fds) < maxPolled {
				fds = append(fds, fd)
			}
		}
	}
	return s.files(pid, fds, count == 0 || at.args[1] == 0 && at.args[2] == 0)
}

// events says what a loop of events waits for: a peer that owes it an answer, as far as the kernel tells, else nothing.
func (s scene) events(pid, fd int) waiting {
	text, err := os.ReadFile(procFile(pid, "fdinfo/"+strconv.Itoa(fd)))
	if err != nil {
		return waiting{}
	}
	best := waiting{on: fact.WaitsOnNothing}
	for _, watched := range watchedFiles(string(text)) {
		inode, ok := socketInode(fileOf(pid, watched))
		if !ok {
			continue
		}
		f := s.far(inode)
		if f.side != caller {
			continue
		}
		w := waiting{on: f.on, address: f.address, peer: f.peer}
		if !f.open {
			if !f.perhaps {
				continue
			}
			w = waiting{}
		}
		if telling(w) > telling(best) {
			best = w
		}
	}
	return best
}

// connect says what a thread waits for that is being connected.
func (s scene) connect(pid int, at stands) waiting {
	address := sockaddr(memory(pid, at.args[1], int(min(at.args[2], 110))))
	var f far
	if path, ok := strings.CutPrefix(address, "unix:"); ok {
		f = s.farFile(path)
	} else if inode, ok := socketInode(fileOf(pid, int(int32(at.args[0])))); ok {
		f = s.far(inode)
	}
	return waiting{on: f.on, address: f.address, peer: f.peer}
}

// fileOf returns what a file descriptor of a process stands for.
func fileOf(pid, fd int) string {
	link, err := os.Readlink(procFile(pid, "fd/"+strconv.Itoa(fd)))
	if err != nil {
		return ""
	}
	return link
}

// socketInode reads "socket:[123]".
func socketInode(link string) (uint32, bool) {
	number, ok := strings.CutPrefix(link, "socket:[")
	if !ok {
		return 0, false
	}
	inode, err := strconv.ParseUint(strings.TrimSuffix(number, "]"), 10, 32)
	return uint32(inode), err == nil
}

// childOf names a program that a process has started and that still runs; of a shell's, the program that it runs.
func childOf(pid int) string {
	name := ""
	for range 4 { // sh -c, sudo, a wrapper and the program itself
		started := children(pid)
		if len(started) == 0 {
			break
		}
		pid = started[0]
		if found := nameOf(pid); found != "" {
			name = "exec:" + filepath.Base(found)
		}
	}
	return name
}
