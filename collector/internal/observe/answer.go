package observe

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http/httputil"
	"strconv"
	"strings"
)

// Bounds of an answer, in bytes. Browsers stop at 256 KiB of head too.
const (
	maxHead  = 256 << 10
	maxBody  = 64 << 10
	keepBody = 4 << 10 // enough for every standard error page
)

// answer is what a server said.
type answer struct {
	status   int
	server   string
	location string
	marks    marks // of those who stand between

	chunked bool
	length  int64 // of the body as announced, -1 when it ends with the connection

	body []byte // its first part, at most keepBody
	size int64  // what was read of it, at most maxBody
}

// unreadable says that what came is no HTTP answer.
type unreadable string

// Error says what is wrong.
func (u unreadable) Error() string { return "not an HTTP answer: " + string(u) }

// readAnswer reads one answer: its head, then its body up to the bound. The reader is forgiving where browsers are: an odd
// header line is passed over. After an error the answer holds what had been read.
func readAnswer(r *bufio.Reader) (answer, error) {
	for range 5 { // interim answers, 1xx, may come before the real one
		a, err := readHead(r)
		if err != nil || a.status >= 200 || a.status == 101 {
			if err != nil {
				return answer{}, err
			}
			return a, a.readBody(r)
		}
	}
	return answer{}, unreadable("too many interim answers")
}

func readHead(r *bufio.Reader) (answer, error) {
	a := answer{length: -1}
	left := maxHead
	line, err := readLine(r, &left)
	if err != nil {
		return a, err
	}
	if a.status, err = parseStatus(line); err != nil {
		return a, err
	}
	for {
		line, err := readLine(r, &left)
		if err != nil {
			return a, err
		}
		if len(line) == 0 {
			return a, nil
		}
		if err := a.header(line); err != nil {
			return a, err
		}
	}
}

// readLine returns the next line without its end; the part that does not fit into the reader's buffer is passed over.
// The line is valid until the next read.
func readLine(r *bufio.Reader, left *int) ([]byte, error) {
	line, err := r.ReadSlice('\n')
	*left -= len(line)
	if errors.Is(err, bufio.ErrBufferFull) {
		line = bytes.Clone(line)
		for errors.Is(err, bufio.ErrBufferFull) && *left >= 0 {
			var more []byte
			more, err = r.ReadSlice('\n')
			*left -= len(more)
		}
	}
	switch {
	case *left < 0:
		return nil, unreadable(fmt.Sprintf("its head is over %d KiB", maxHead>>10))
	case errors.Is(err, io.EOF):
		return nil, fmt.Errorf("answer ended within its head: %w", io.ErrUnexpectedEOF)
	case err != nil:
		return nil, err
	}
	return bytes.TrimRight(line, "\r\n"), nil
}

// parseStatus reads "HTTP/1.1 502 Bad Gateway".
func parseStatus(line []byte) (int, error) {
	version, rest, _ := bytes.Cut(line, []byte(" "))
	if !bytes.HasPrefix(version, []byte("HTTP/1.")) {
		return 0, unreadable(fmt.Sprintf("it begins with %.40q", line))
	}
	code, _, _ := bytes.Cut(bytes.TrimLeft(rest, " "), []byte(" "))
	status, err := strconv.Atoi(string(code))
	if err != nil || len(code) != 3 || status < 100 {
		return 0, unreadable(fmt.Sprintf("its status is %.40q", code))
	}
	return status, nil
}

// header takes what is needed of one header line.
func (a *answer) header(line []byte) error {
	name, value, ok := strings.Cut(string(line), ":")
	if !ok {
		return nil
	}
	value = strings.TrimSpace(value)
	switch name = strings.ToLower(name); name {
	case "server":
		a.server = value
	case "location":
		a.location = value
	case "transfer-encoding":
		a.chunked = a.chunked || strings.HasSuffix(strings.ToLower(value), "chunked")
	case "content-length":
		return a.setLength(value)
	default:
		a.marks.header(name, value)
	}
	return nil
}

func (a *answer) setLength(value string) error {
	n, err := strconv.ParseInt(value, 10, 64)
	if err != nil || n < 0 {
		return unreadable(fmt.Sprintf("its length is %.40q", value))
	}
	if a.length >= 0 && a.length != n {
		return unreadable("it announces two lengths")
	}
	a.length = n
	return nil
}

// readBody reads to the announced end or to the bound, whichever comes first, and says when the end did not come.
func (a *answer) readBody(r *bufio.Reader) error {
	var body io.Reader = r
	switch {
	case a.status < 200 || a.status == 204 || a.status == 304:
		return nil
	case a.chunked:
		body = httputil.NewChunkedReader(r)
	case a.length >= 0:
		body = io.LimitReader(r, a.length)
	}
	kept, err := io.ReadAll(io.LimitReader(body, keepBody))
	a.body, a.size = kept, int64(len(kept))
	if err == nil && a.size == keepBody {
		var more int64
		more, err = io.Copy(io.Discard, io.LimitReader(body, maxBody-keepBody))
		a.size += more
	}
	if err != nil {
		return fmt.Errorf("answer broke off after %d bytes of its body: %w", a.size, err)
	}
	if !a.chunked && a.length >= 0 && a.size < min(a.length, maxBody) {
		return fmt.Errorf("answer ended after %d of %d bytes: %w", a.size, a.length, io.ErrUnexpectedEOF)
	}
	return nil
}
