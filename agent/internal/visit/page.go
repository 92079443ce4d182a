package visit

import (
	"strconv"
	"strings"
)

// classOf names the class of a body as the collector's prober does: only the exact shape of a server's own page counts.
func classOf(status int, body []byte, whole bool) string {
	code := strconv.Itoa(status)
	switch {
	case whole && len(body) == 0:
		return "empty"
	case !whole:
		return "other"
	case nginxPage(code, string(body)):
		return "nginx-" + code
	case apachePage(code, string(body)):
		return "apache-" + code
	default:
		return "other"
	}
}

// pagePadding follows nginx's page for browsers that would hide a short one.
const pagePadding = "<!-- a padding to disable MSIE and Chrome friendly error page -->\r\n"

// nginxPage reports whether a body is nginx's own page for a status.
func nginxPage(code, body string) bool {
	rest, ok := strings.CutPrefix(body, "<html>\r\n<head><title>")
	title, rest, ok2 := strings.Cut(rest, "</title></head>\r\n<body")
	if !ok || !ok2 || !strings.HasPrefix(title, code+" ") || strings.ContainsAny(title, "<>") {
		return false
	}
	rest = strings.TrimPrefix(rest, ` bgcolor="white"`) // before 1.17
	rest, ok = strings.CutPrefix(rest, ">\r\n<center><h1>"+title+"</h1></center>\r\n<hr><center>")
	product, rest, ok2 := strings.Cut(rest, "</center>\r\n</body>\r\n</html>\r\n")
	if !ok || !ok2 || strings.ReplaceAll(rest, pagePadding, "") != "" || strings.ContainsAny(product, "<>&\r\n") {
		return false
	}
	name, _, _ := strings.Cut(product, "/")
	return len(product) <= 50 && (name == "nginx" || name == "openresty")
}

// apachePage reports whether a body is Apache's own page for a status.
func apachePage(code, body string) bool {
	text, ok := strings.CutPrefix(body, `<!DOCTYPE HTML PUBLIC "-//`)
	doctype, text, ok2 := strings.Cut(text, "\n")
	if !ok || !ok2 || !strings.HasSuffix(body, "</body></html>\n") || !strings.HasSuffix(doctype, `//EN">`) && !strings.HasSuffix(doctype, `.dtd">`) {
		return false
	}
	text, ok = strings.CutPrefix(text, "<html><head>\n<title>")
	title, text, ok2 := strings.Cut(text, "</title>\n</head><body>\n<h1>")
	heading, _, ok3 := strings.Cut(text, "</h1>\n<p>")
	reason, ok4 := strings.CutPrefix(title, code+" ")
	return ok && ok2 && ok3 && ok4 && reason == heading && !strings.ContainsAny(heading, "<>")
}
