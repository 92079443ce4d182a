package look

import (
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// call is a kind of system call in which a process may stand.
type call int8

const (
	otherCall call = iota
	callRead       // arguments: a file …
	callWrite
	callAccept
	callConnect // … and, here, the address of an address and its size
	callLock    // fcntl is one only with the right command
	callFcntl
	callPoll   // the address of an array, and how many
	callSelect // how many files, the addresses of up to two sets
	callEpoll
	callFutex
	callSleep
	callChild  // for a child to end
	callSignal // for a signal
)

// calls names the system calls that every Linux has; earlierCalls those that only older architectures kept.
func calls(number int64) call {
	switch number {
	case unix.SYS_READ, unix.SYS_READV, unix.SYS_PREAD64, unix.SYS_RECVFROM, unix.SYS_RECVMSG, unix.SYS_RECVMMSG:
		return callRead
	case unix.SYS_WRITE, unix.SYS_WRITEV, unix.SYS_PWRITE64, unix.SYS_SENDTO, unix.SYS_SENDMSG, unix.SYS_SENDMMSG, unix.SYS_SENDFILE:
		return callWrite
	case unix.SYS_ACCEPT, unix.SYS_ACCEPT4:
		return callAccept
	case unix.SYS_CONNECT:
		return callConnect
	case unix.SYS_FLOCK:
		return callLock
	case unix.SYS_FCNTL:
		return callFcntl
	case unix.SYS_PPOLL:
		return callPoll
	case unix.SYS_PSELECT6:
		return callSelect
	case unix.SYS_EPOLL_PWAIT, unix.SYS_EPOLL_PWAIT2:
		return callEpoll
	case unix.SYS_FUTEX:
		return callFutex
	case unix.SYS_NANOSLEEP, unix.SYS_CLOCK_NANOSLEEP:
		return callSleep
	case unix.SYS_RT_SIGSUSPEND, unix.SYS_RT_SIGTIMEDWAIT:
		return callSignal
	case unix.SYS_WAIT4, unix.SYS_WAITID:
		return callChild
	}
	return earlierCalls(number)
}

// stands is where a thread stands in the kernel.
type stands struct {
	running bool
	number  int64 // of the system call, -1 for none
	args    [6]uint64
}

// parseSyscall reads /proc/PID/syscall.
func parseSyscall(text string) (stands, bool) {
	fields := strings.Fields(text)
	if len(fields) == 1 && fields[0] == "running" {
		return stands{running: true, number: -1}, true
	}
	if len(fields) < 3 {
		return stands{}, false
	}
	number, err := strconv.ParseInt(fields[0], 10, 64)
	if err != nil {
		return stands{}, false
	}
	s := stands{number: number}
	if number < 0 {
		return s, true
	}
	if len(fields) < 9 {
		return stands{}, false
	}
	for i := range s.args {
		if s.args[i], err = strconv.ParseUint(strings.TrimPrefix(fields[i+1], "0x"), 16, 64); err != nil {
			return stands{}, false
		}
	}
	return s, true
}
