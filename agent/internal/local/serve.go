package local

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/agent/internal/crash"
)

// Serve answers callers until ctx ends, and returns nil then. It closes listener. A caller whose user id allow refuses,
// whose request is over maxRequest bytes, or who is slow, is hung up on without an answer; so is one for whom handle
// returns nil. handle may be called from several goroutines.
func Serve(ctx context.Context, listener net.Listener, allow func(uid uint32) bool, maxRequest int,
	handle func(ctx context.Context, request []byte) []byte,
) error {
	stop := context.AfterFunc(ctx, func() { listener.Close() })
	defer stop()
	defer listener.Close()
	var peers sync.WaitGroup
	defer peers.Wait()
	seats := make(chan struct{}, maxPeers)
	for {
		conn, err := listener.Accept()
		if ctx.Err() != nil {
			if err == nil {
				conn.Close()
			}
			return nil
		}
		if err != nil {
			return fmt.Errorf("accept on %s: %w", listener.Addr(), err)
		}
		seats <- struct{}{}
		peers.Go(func() {
			defer func() { <-seats }()
			defer conn.Close()
			answer(ctx, conn, allow, maxRequest, handle)
		})
	}
}

func answer(ctx context.Context, conn net.Conn, allow func(uint32) bool, maxRequest int,
	handle func(context.Context, []byte) []byte,
) {
	uid, err := PeerUID(conn)
	if err != nil || !allow(uid) {
		return
	}
	if conn.SetDeadline(time.Now().Add(readTimeout)) != nil {
		return
	}
	stop := context.AfterFunc(ctx, func() { _ = conn.SetReadDeadline(time.Now()) })
	defer stop()
	request, err := ReadFrame(conn, maxRequest)
	if err != nil {
		return
	}
	reply := handle(ctx, request)
	if reply == nil || conn.SetWriteDeadline(time.Now().Add(writeTimeout)) != nil {
		return
	}
	_ = WriteFrame(conn, reply) // the caller has gone; there is nobody to tell
	crash.At(crash.Answered)
}

// PeerUID returns the user id of the process at the other end of a Unix socket, as the kernel knows it.
func PeerUID(conn net.Conn) (uint32, error) {
	sock, ok := conn.(*net.UnixConn)
	if !ok {
		return 0, errors.New("ask for the peer's credentials: not a unix socket")
	}
	raw, err := sock.SyscallConn()
	if err != nil {
		return 0, fmt.Errorf("ask for the peer's credentials: %w", err)
	}
	var cred *unix.Ucred
	var credErr error
	if err := raw.Control(func(fd uintptr) {
		cred, credErr = unix.GetsockoptUcred(int(fd), unix.SOL_SOCKET, unix.SO_PEERCRED)
	}); err != nil {
		return 0, fmt.Errorf("ask for the peer's credentials: %w", err)
	}
	if credErr != nil {
		return 0, fmt.Errorf("ask for the peer's credentials: %w", credErr)
	}
	return cred.Uid, nil
}
