package observe

import (
	"bufio"
	"bytes"
	"io"
	"strings"
	"syscall"
	"testing"
	"testing/iotest"

	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestAResetWithinAnAnswer(t *testing.T) {
	for said, want := range map[string]string{
		"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234": fact.Truncated,
		"HTTP/1.1 200 OK\r\n\r\n01234":                       fact.Truncated,
		"HTTP/1.1 200 OK\r\nServer":                          fact.Reset,
	} {
		r := io.MultiReader(strings.NewReader(said), iotest.ErrReader(syscall.ECONNRESET))
		a, err := readAnswer(bufio.NewReader(r))
		if err == nil {
			t.Errorf("%q: no error", said)
			continue
		}
		if got := answerFailure(a, err); got != want {
			t.Errorf("%q: got %q, want %q", said, got, want)
		}
	}
}

func TestStandardPagesAreToldByTheirExactShape(t *testing.T) {
	const nginx = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n"
	if len(nginx) != 157 {
		t.Fatalf("nginx's page has %d bytes here, 157 in the lab", len(nginx))
	}
	const proxyError = "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>502 Proxy Error</title>\n</head><body>\n<h1>Proxy Error</h1>\n<p>The proxy server received an invalid\nresponse from an upstream server.<br />\n</p>\n<hr>\n<address>Apache/2.4.68 (Debian) Server at shop.example Port 80</address>\n</body></html>\n"
	for name, c := range map[string]struct {
		body string
		want string
	}{
		"nginx":                     {nginx, "nginx-502"},
		"nginx without version":     {strings.Replace(nginx, "/1.22.1", "", 1), "nginx-502"},
		"nginx of Ubuntu":           {strings.Replace(nginx, "1.22.1", "1.18.0 (Ubuntu)", 1), "nginx-502"},
		"openresty":                 {strings.Replace(nginx, "nginx/1.22.1", "openresty/1.21.4.1", 1), "nginx-502"},
		"old nginx":                 {strings.Replace(nginx, "<body>", `<body bgcolor="white">`, 1), "nginx-502"},
		"nginx with padding":        {nginx + strings.Repeat(padding, 6), "nginx-502"},
		"apache proxy error":        {proxyError, "apache-502"},
		"nginx with a script":       {strings.Replace(nginx, "nginx/1.22.1", "<script>nginx</script>", 1), "other"},
		"nginx with a word more":    {nginx + "x", "other"},
		"nginx with another title":  {strings.Replace(nginx, "<title>502", "<title>503", 1), "other"},
		"nginx with Unix line ends": {strings.ReplaceAll(nginx, "\r", ""), "other"},
		"nginx cut short":           {nginx[:100], "other"},
		"apache with other heading": {strings.Replace(proxyError, "<h1>Proxy Error", "<h1>Sorry", 1), "other"},
		"apache cut short":          {proxyError[:200], "other"},
		"of the app":                {"<html><h1>502 Bad Gateway</h1><center>nginx</center></html>", "other"},
	} {
		got, by := judgeBody(answer{status: 502, body: []byte(c.body), size: int64(len(c.body))})
		if got != c.want || (by == fact.AnsweredProxy) != (c.want != "other") {
			t.Errorf("%s: got %q by %v, want %q", name, got, by, c.want)
		}
	}
}

// FuzzReadAnswer holds that no answer, whatever it is, costs more than its bounds or is judged without a status.
func FuzzReadAnswer(f *testing.F) {
	for _, seed := range []string{
		"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
		"HTTP/1.0 502 Bad Gateway\r\nServer: nginx\r\n\r\n<html>", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n",
		"HTTP/1.1 200\r\n folded\r\n:\r\n\r\n", "HTTP/1.1 301 x\r\nLocation: //\x00\r\nCF-Ray: 1\r\n\r\n", "\x16\x03\x01", "HTTP/1.1 999 \r\nContent-Length: -1\r\n\r\n",
		"HTTP/1.1 521 \r\ncf-ray: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
		"HTTP/1.1 503 x\r\nX-Served-By: cache-x\r\nX-Cache: Error from cloudfront\r\nCF-Mitigated: challenge\r\n\r\nerror code: 1016",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := readAnswer(bufio.NewReader(bytes.NewReader(data)))
		if len(a.body) > keepBody || a.size > maxBody || int64(len(a.body)) > a.size {
			t.Errorf("read beyond the bounds: kept %d, size %d", len(a.body), a.size)
		}
		if a.status != 0 && (a.status < 100 || a.status > 999) {
			t.Errorf("status %d", a.status)
		}
		if a.status == 0 && err == nil {
			t.Error("neither an answer nor an error")
		}
		if err != nil && answerFailure(a, err) == fact.WellAnswered {
			t.Errorf("%v is not a failure", err)
		}
		if a.status != 0 {
			if class, by := judgeBody(a); class == "" || by == fact.AnsweredNobody || by == fact.AnsweredUnknown {
				t.Errorf("judged %q by %v", class, by)
			}
		}
		if words := clean(string(data), maxWords); len(words) > 3*maxWords || strings.ContainsAny(words, "\r\n\x00\x1b") {
			t.Errorf("not clean: %q", words)
		}
	})
}
