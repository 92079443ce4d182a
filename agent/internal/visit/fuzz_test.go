package visit

import (
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/pkg/fact"
)

func FuzzResponse(f *testing.F) {
	f.Add("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
	f.Add("HTTP/1.1 502 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")
	f.Add("HTTP/1.1 103 X\r\n\r\nHTTP/1.1 204 X\r\n\r\n")
	f.Fuzz(func(t *testing.T, words string) {
		var out fact.Inside
		failure := readResponse(strings.NewReader(words), &out)
		if failure == fact.WellAnswered && (out.Status < 200 || out.Status >= 500) || failure == fact.StatusError && out.Status < 500 {
			t.Errorf("%q: status %d", failure, out.Status)
		}
	})
}
