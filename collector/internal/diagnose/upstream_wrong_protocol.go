package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// UpstreamWrongProtocol: the web server speaks another protocol to its target than the one that is spoken there.
var UpstreamWrongProtocol = define(Cause{
	ID:    "upstream-wrong-protocol",
	Title: "the web server speaks the wrong protocol to its backend",
	Doc: `The target accepts connections, and every request fails at once: http to a FastCGI socket ends in a reset (104, one of
seven causes of it), fastcgi to a web application in an unsupported version, https to a plain port in "wrong version number".
Plain http to a TLS port is a 400 of some backends and no outage; others close, and the host's own handshake shows a
certificate. No restart helps: correct the directive and reload.`,
	When: all(
		oneOf(anotherProtocol(), plainToTLS(), all(protocolIs("https", "grpcs", "wss"), oneOf(
			lineTells(front, about(notTLS...), "nginx-upstream-tls-failed", "apache-upstream-tls-failed"), handshakeFails(notTLS...),
		))),
		face("500", "502", "503"),
	),
	Conclusive: all(oneOf(anotherProtocol(), plainToTLS(), handshakeFails(notTLS...)), targetConnects(), pageOf(fact.AnsweredProxy)),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, ConfigNotReloaded, UpstreamPortTaken},
	Blames:     BlameHost,
	About:      target,
	Advice: Advice{
		EN: `The web server on {{.Host}} speaks the wrong protocol to {{.Target}}{{with .Backend}} ({{.}}){{end}}{{with .Refusal}}: {{.}}{{end}}. So {{.Site}} answers {{.Seen}}, although both run.
Correct the directive{{with .Route}} at {{.}}{{end}}: fastcgi_pass (Apache: proxy:fcgi) for php-fpm, http:// for an application, https:// only where TLS is spoken. Test the configuration and reload the web server.
Do not restart anything: it changes nothing.`,
		ID: `Web server di {{.Host}} memakai protokol yang salah ke {{.Target}}{{with .Backend}} ({{.}}){{end}}{{with .Refusal}}: {{.}}{{end}}. Karena itu {{.Site}} menjawab {{.Seen}}, padahal keduanya berjalan.
Perbaiki direktifnya{{with .Route}} di {{.}}{{end}}: fastcgi_pass (Apache: proxy:fcgi) untuk php-fpm, http:// untuk aplikasi, https:// hanya jika tujuannya memakai TLS. Uji konfigurasi, lalu reload web server.
Jangan me-restart apa pun: tidak ada gunanya.`,
		VI: `Web server trên {{.Host}} dùng sai giao thức với {{.Target}}{{with .Backend}} ({{.}}){{end}}{{with .Refusal}}: {{.}}{{end}}. Vì vậy {{.Site}} trả về lỗi {{.Seen}} dù cả hai đều đang chạy.
Hãy sửa chỉ thị{{with .Route}} tại {{.}}{{end}}: fastcgi_pass (Apache: proxy:fcgi) cho php-fpm, http:// cho ứng dụng, https:// chỉ khi phía sau có TLS. Kiểm tra cấu hình rồi reload web server.
Đừng khởi động lại gì cả: không có tác dụng.`,
	},
})
