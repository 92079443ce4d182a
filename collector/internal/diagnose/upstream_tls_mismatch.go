package diagnose

import "slices"

// vagueTLS is what a server says of a failed handshake when it does not say why: the far end may speak plain text.
var vagueTLS = []string{"handshake failed", "peer closed connection", "no TLS for the upstream"}

// UpstreamTLSMismatch: the web server and its TLS backend do not agree on the handshake, the name or the issuer.
var UpstreamTLSMismatch = define(Cause{
	ID:    "upstream-tls-mismatch",
	Title: "the TLS handshake with the backend fails",
	Doc: `The backend speaks TLS, but the handshake ends: no common protocol version or cipher (an alert), a certificate for another
name, or of an issuer that is not trusted. 502 at once; nginx -t passes. TLS to a plain port is upstream-wrong-protocol.
Correct proxy_ssl_protocols, proxy_ssl_name or the trusted certificate, and reload. No restart helps.`,
	When: all(
		protocolIs("https", "grpcs", "wss"), oneOf(
			lineTells(front, notAbout(notTLS...), "nginx-upstream-tls-failed", "apache-upstream-tls-failed"),
			lineTells(front, anything, "nginx-upstream-certificate-name"),
			lineTells(front, notAbout("expired"), "nginx-upstream-certificate", "apache-upstream-certificate"),
		),
		face("500", "502", "503"),
	),
	Strong: oneOf(
		lineTells(front, notAbout(slices.Concat(vagueTLS, notTLS)...), "nginx-upstream-tls-failed", "apache-upstream-tls-failed"),
		lineTells(front, anything, "nginx-upstream-certificate-name", "nginx-upstream-certificate", "apache-upstream-certificate"),
		handshakeTells(),
	),
	Behind: []*Cause{HostUnreachable, WebServerStopped, ConfigNotReloaded, UpstreamCertificateExpired, UpstreamWrongProtocol},
	Blames: BlameHost,
	About:  target,
	Advice: Advice{
		EN: `The web server on {{.Host}} and {{.Target}}, behind {{.Site}}, do not agree on TLS{{with .Refusal}}: {{.}}{{end}}. So it answers {{.Seen}}, although both run.
Compare with openssl s_client -connect {{.Target}} which name, issuer and version it has, and correct proxy_ssl_name, proxy_ssl_trusted_certificate or proxy_ssl_protocols (Apache: SSLProxy…){{with .Route}} near {{.}}{{end}}. Then test and reload.
Do not restart the backend: it answers as it is set up.`,
		ID: `Web server di {{.Host}} dan {{.Target}} di belakang {{.Site}} tidak cocok dalam TLS{{with .Refusal}}: {{.}}{{end}}. Karena itu jawabannya {{.Seen}}, padahal keduanya berjalan.
Periksa dengan openssl s_client -connect {{.Target}} nama, penerbit, dan versinya, lalu sesuaikan proxy_ssl_name, proxy_ssl_trusted_certificate, atau proxy_ssl_protocols (Apache: SSLProxy…){{with .Route}} di sekitar {{.}}{{end}}. Setelah itu uji dan reload.
Jangan me-restart backend: ia menjawab sesuai pengaturannya.`,
		VI: `Web server trên {{.Host}} và {{.Target}} phía sau {{.Site}} không khớp nhau về TLS{{with .Refusal}}: {{.}}{{end}}. Vì vậy trả về lỗi {{.Seen}} dù cả hai đều đang chạy.
Hãy dùng openssl s_client -connect {{.Target}} để xem tên, đơn vị cấp và phiên bản, rồi sửa proxy_ssl_name, proxy_ssl_trusted_certificate hoặc proxy_ssl_protocols (Apache: SSLProxy…){{with .Route}} gần {{.}}{{end}}. Sau đó kiểm tra và reload.
Đừng khởi động lại backend: nó trả lời đúng theo cấu hình của nó.`,
	},
})
