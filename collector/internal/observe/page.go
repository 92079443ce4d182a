package observe

import (
	"bytes"
	"net/http"
	"strconv"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// judgeBody names the class of a body and who wrote it. A standard error page counts only by its exact shape: an
// application that says 502 with a page of its own is the application.
func judgeBody(a answer) (class string, by fact.Answerer) {
	status := strconv.Itoa(a.status)
	if class := edgePage(a); class != "" {
		return class, fact.AnsweredEdge
	}
	switch {
	case a.size == 0:
		return "empty", fact.AnsweredApp
	case a.size != int64(len(a.body)): // longer than any standard page
		return "other", fact.AnsweredApp
	case nginxPage(a.status, a.body):
		return "nginx-" + status, fact.AnsweredProxy
	case apachePage(a.status, a.body):
		return "apache-" + status, fact.AnsweredProxy
	}
	return "other", fact.AnsweredApp
}

// nginxPage reports whether a body is nginx's own page for a status:
//
//	<html>
//	<head><title>502 Bad Gateway</title></head>
//	<body>
//	<center><h1>502 Bad Gateway</h1></center>
//	<hr><center>nginx/1.22.1</center>
//	</body>
//	</html>
func nginxPage(status int, body []byte) bool {
	title, rest, ok := between(string(body), "<html>\r\n<head><title>", "</title></head>\r\n<body")
	if !ok || !strings.HasPrefix(title, strconv.Itoa(status)+" ") || strings.ContainsAny(title, "<>") {
		return false
	}
	rest = strings.TrimPrefix(rest, ` bgcolor="white"`) // nginx before 1.17
	rest, ok = strings.CutPrefix(rest, ">\r\n<center><h1>"+title+"</h1></center>\r\n<hr><center>")
	if !ok {
		return false
	}
	product, rest, ok := strings.Cut(rest, "</center>\r\n</body>\r\n</html>\r\n")
	return ok && strings.ReplaceAll(rest, padding, "") == "" && nginxProduct(product)
}

// padding follows the page for browsers that would hide a short one.
const padding = "<!-- a padding to disable MSIE and Chrome friendly error page -->\r\n"

// nginxProduct accepts "nginx", "nginx/1.18.0 (Ubuntu)", "openresty/1.21.4.1".
func nginxProduct(product string) bool {
	for _, name := range []string{"nginx", "openresty"} {
		if rest, ok := strings.CutPrefix(product, name); ok {
			return len(rest) <= 40 && (rest == "" || rest[0] == '/') && !strings.ContainsAny(rest, "<>&\r\n")
		}
	}
	return false
}

// apachePage reports whether a body is Apache's own page for a status:
//
//	<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
//	<html><head>
//	<title>503 Service Unavailable</title>
//	</head><body>
//	<h1>Service Unavailable</h1>
//	…
//	</body></html>
func apachePage(status int, body []byte) bool {
	text, ok := strings.CutPrefix(string(body), `<!DOCTYPE HTML PUBLIC "-//`)
	if !ok || !bytes.HasSuffix(body, []byte("</body></html>\n")) {
		return false
	}
	doctype, text, ok := strings.Cut(text, "\n")
	if !ok || !strings.HasSuffix(doctype, `//EN">`) && !strings.HasSuffix(doctype, `.dtd">`) {
		return false
	}
	title, text, ok := between(text, "<html><head>\n<title>", "</title>\n</head><body>\n<h1>")
	if !ok {
		return false
	}
	heading, _, ok := strings.Cut(text, "</h1>\n<p>")
	return ok && title == strconv.Itoa(status)+" "+heading && apacheHeading(status, heading)
}

// apacheHeading accepts the standard reason, and the one that mod_proxy gives to its own 502.
func apacheHeading(status int, heading string) bool {
	return heading == http.StatusText(status) || status == http.StatusBadGateway && heading == "Proxy Error"
}

// between returns what stands after prefix and before the first infix, and what follows.
func between(s, prefix, infix string) (inner, rest string, ok bool) {
	s, ok = strings.CutPrefix(s, prefix)
	if !ok {
		return "", "", false
	}
	return strings.Cut(s, infix)
}
