package netns

import (
	"context"
	"io"
	"net"
	"sync"
)

// Forward hands every connection that listener accepts to the address inside the namespace, until ctx ends or the
// listener is closed. It closes both, listener and connections, before it returns.
func Forward(ctx context.Context, listener net.Listener, file, address string) {
	var wg sync.WaitGroup
	defer wg.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(ctx, func() { listener.Close() })()
	for {
		near, err := listener.Accept()
		if err != nil {
			return
		}
		wg.Go(func() { join(ctx, near, file, address) })
	}
}

// join copies both ways until both sides have said all they had to say.
func join(ctx context.Context, near net.Conn, file, address string) {
	defer near.Close()
	far, err := Dial(ctx, file, "tcp", address)
	if err != nil {
		return
	}
	defer far.Close()
	defer context.AfterFunc(ctx, func() { near.Close(); far.Close() })()
	var wg sync.WaitGroup
	wg.Go(func() { pour(far, near) })
	wg.Go(func() { pour(near, far) })
	wg.Wait()
}

// pour copies and passes the end of the stream on, so that half-closed connections work as they would directly.
func pour(to, from net.Conn) {
	_, err := io.Copy(to, from)
	if half, ok := to.(interface{ CloseWrite() error }); ok && err == nil {
		_ = half.CloseWrite()
		return
	}
	to.Close()
	from.Close()
}
