package local

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/agent/internal/crash"
)

// askTimeout bounds an exchange whose context has no deadline: the longest question is a configuration test.
const askTimeout = 60 * time.Second

// Ask sends request to the process that serves at path and fills response with its answer. The context's deadline, or
// 60 seconds, bounds the whole exchange.
func Ask(ctx context.Context, path string, request, response proto.Message) error {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	question, err := proto.Marshal(request)
	if err != nil {
		return fmt.Errorf("ask %s: encode: %w", path, err)
	}
	var dialer net.Dialer
	conn, err := dialer.DialContext(ctx, "unix", path)
	if err != nil {
		return fmt.Errorf("ask %s: %w", path, err)
	}
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { _ = conn.SetDeadline(time.Unix(1, 0)) })
	defer stop()
	if err := WriteFrame(conn, question); err != nil {
		return fmt.Errorf("ask %s: %w", path, err)
	}
	crash.At(crash.Asked)
	reply, err := ReadFrame(conn, MaxAnswer)
	if errors.Is(err, io.EOF) {
		return fmt.Errorf("ask %s: %w; it hung up: does it answer the user of this process?", path, err)
	}
	if err != nil {
		return fmt.Errorf("ask %s: %w", path, err)
	}
	if err := proto.Unmarshal(reply, response); err != nil {
		return fmt.Errorf("ask %s: decode: %w", path, err)
	}
	return nil
}
