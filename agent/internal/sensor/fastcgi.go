package sensor

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
)

// What is needed of FastCGI 1.0 to ask one question without a body.
const (
	fcgiBegin, fcgiEnd, fcgiParams, fcgiStdin, fcgiStdout = 1, 3, 4, 5, 6

	maxFCGIAnswer  = 64 << 10 // bytes
	maxFCGIRecords = 256
)

// fastcgi asks for a path with a query, and returns what stands behind the answer's head.
func fastcgi(ctx context.Context, address, path, query string) (string, error) {
	network, place, _ := strings.Cut(address, ":")
	if network == "tcp" { // what listens at all addresses listens at our own
		place = strings.Replace(strings.Replace(place, "0.0.0.0:", "127.0.0.1:", 1), "[::]:", "[::1]:", 1)
	}
	connection, err := new(net.Dialer).DialContext(ctx, network, place)
	if err != nil {
		return "", fmt.Errorf("connect to %s: %w", address, err)
	}
	defer connection.Close()
	if deadline, ok := ctx.Deadline(); ok {
		if err := connection.SetDeadline(deadline); err != nil {
			return "", fmt.Errorf("set a deadline for %s: %w", address, err)
		}
	}
	if _, err := connection.Write(fcgiRequest(path, query)); err != nil {
		return "", fmt.Errorf("ask %s: %w", address, err)
	}
	answer, err := fcgiAnswer(bufio.NewReader(connection))
	if err != nil {
		return "", fmt.Errorf("read from %s: %w", address, err)
	}
	_, body, ok := strings.Cut(answer, "\r\n\r\n")
	if !ok {
		return "", fmt.Errorf("read from %s: no head in the answer", address)
	}
	return body, nil
}

// fcgiRequest is a GET in one write.
func fcgiRequest(path, query string) []byte {
	var params []byte
	for _, p := range [][2]string{
		{"REQUEST_METHOD", "GET"},
		{"SCRIPT_NAME", path},
		{"SCRIPT_FILENAME", path},
		{"REQUEST_URI", path + "?" + query},
		{"QUERY_STRING", query},
		{"SERVER_PROTOCOL", "HTTP/1.1"},
		{"GATEWAY_INTERFACE", "CGI/1.1"},
	} {
		params = append(params, byte(len(p[0])))
		params = binary.BigEndian.AppendUint32(params, uint32(len(p[1]))|1<<31)
		params = append(append(params, p[0]...), p[1]...)
	}
	var out []byte
	for _, record := range []struct {
		kind    byte
		content []byte
	}{
		{fcgiBegin, []byte{0, 1, 0, 0, 0, 0, 0, 0}}, // a responder, and the connection ends with the answer
		{fcgiParams, params}, {fcgiParams, nil}, {fcgiStdin, nil},
	} {
		out = append(out, 1, record.kind, 0, 1)
		out = binary.BigEndian.AppendUint16(out, uint16(len(record.content)))
		out = append(append(out, 0, 0), record.content...)
	}
	return out
}

// fcgiAnswer gathers the answer up to its end. What the other side says besides is passed over.
func fcgiAnswer(r io.Reader) (string, error) {
	var out strings.Builder
	for range maxFCGIRecords {
		var head [8]byte
		if _, err := io.ReadFull(r, head[:]); err != nil {
			return "", err
		}
		if head[0] != 1 {
			return "", errors.New("it does not speak FastCGI")
		}
		size, padding := int64(binary.BigEndian.Uint16(head[4:6])), int64(head[6])
		switch head[1] {
		case fcgiEnd:
			return out.String(), nil
		case fcgiStdout:
			if int64(out.Len())+size > maxFCGIAnswer {
				return "", errors.New("the answer is over 64 KiB")
			}
			if _, err := io.CopyN(&out, r, size); err != nil {
				return "", err
			}
			size = 0
		}
		if _, err := io.CopyN(io.Discard, r, size+padding); err != nil {
			return "", err
		}
	}
	return "", errors.New("the answer does not end")
}
