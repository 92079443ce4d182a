package look

import "golang.org/x/sys/unix"

func earlierCalls(number int64) call {
	switch number {
	case unix.SYS_POLL:
		return callPoll
	case unix.SYS_SELECT:
		return callSelect
	case unix.SYS_EPOLL_WAIT:
		return callEpoll
	case unix.SYS_PAUSE:
		return callSignal
	}
	return otherCall
}
