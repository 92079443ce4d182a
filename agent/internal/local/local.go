// Package local speaks between the processes of one host: one request and one answer per connection over a Unix socket.
//
// Each message is preceded by its length, four bytes, big endian. The serving side asks the kernel who is calling and
// decides by the caller's user id; what a caller writes about itself counts for nothing.
package local

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"time"
)

// Limits of one exchange.
const (
	// MaxRequest is the largest request in bytes.
	MaxRequest = 64 << 10
	// MaxAnswer is the largest answer in bytes: a host with 5,000 vhosts fits.
	MaxAnswer = 32 << 20

	// readTimeout is how long a caller may take to write its request.
	readTimeout = 5 * time.Second
	// writeTimeout is how long a caller may take to read its answer.
	writeTimeout = 10 * time.Second
	// maxPeers is how many callers are served at once; more wait in the accept queue.
	maxPeers = 16
)

// ErrTooLarge says that a frame announces more bytes than its reader takes.
var ErrTooLarge = errors.New("frame too large")

// WriteFrame writes one message with its length before it, in a single write.
func WriteFrame(w io.Writer, message []byte) error {
	if uint64(len(message)) > uint64(^uint32(0)) {
		return fmt.Errorf("write frame of %d bytes: %w", len(message), ErrTooLarge)
	}
	frame := make([]byte, 4, 4+len(message))
	binary.BigEndian.PutUint32(frame, uint32(len(message)))
	if _, err := w.Write(append(frame, message...)); err != nil {
		return fmt.Errorf("write frame: %w", err)
	}
	return nil
}

// ReadFrame reads one message of at most limit bytes. Memory grows with what arrives, not with what is announced.
func ReadFrame(r io.Reader, limit int) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, fmt.Errorf("read frame length: %w", err)
	}
	size := int64(binary.BigEndian.Uint32(head[:]))
	if size > int64(limit) {
		return nil, fmt.Errorf("read frame of %d bytes, at most %d: %w", size, limit, ErrTooLarge)
	}
	message, err := io.ReadAll(io.LimitReader(r, size))
	if err != nil {
		return nil, fmt.Errorf("read frame: %w", err)
	}
	if int64(len(message)) < size {
		return nil, fmt.Errorf("read frame: %w", io.ErrUnexpectedEOF)
	}
	return message, nil
}
