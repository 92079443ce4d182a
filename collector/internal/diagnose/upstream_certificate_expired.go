package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// UpstreamCertificateExpired: the web server refuses its backend because the certificate there has ended.
var UpstreamCertificateExpired = define(Cause{
	ID:    "upstream-certificate-expired",
	Title: "the backend's certificate has expired",
	Doc: `The web server verifies its TLS upstream and logs "certificate verify error: (10: certificate has expired)": 502 at once.
Without verification an expired certificate is 200. The site's own certificate is another matter.
Renew the certificate of the backend and reload the backend; a restart of the web server does nothing.`,
	When: all(
		protocolIs("https", "grpcs", "wss"), lineTells(front, about("expired"), "nginx-upstream-certificate", "apache-upstream-certificate"),
		face("500", "502", "503"),
	),
	Conclusive: all(upstreamCertificateEnded(), pageOf(fact.AnsweredProxy)),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, ConfigNotReloaded},
	Blames:     BlameHost,
	About:      target,
	Advice: Advice{
		EN: `The certificate of {{.Target}}, behind {{.Site}}, has expired{{with .CertificateEnd}} ({{.}}){{end}}, and the web server on {{.Host}} verifies it{{with .Route}} ({{.}}){{end}}. So it answers {{.Seen}}.
Renew that certificate{{with .Certificate}} ({{.}}){{end}} and reload the service that serves it; see that renewal is automatic there too.
Do not switch verification off for good, and do not restart the web server: it is right.`,
		ID: `Sertifikat {{.Target}} di belakang {{.Site}} sudah kedaluwarsa{{with .CertificateEnd}} ({{.}}){{end}}, dan web server di {{.Host}} memeriksanya{{with .Route}} ({{.}}){{end}}. Karena itu jawabannya {{.Seen}}.
Perpanjang sertifikat itu{{with .Certificate}} ({{.}}){{end}} lalu reload layanan yang memakainya; pastikan perpanjangannya otomatis juga di sana.
Jangan mematikan verifikasi untuk seterusnya, dan jangan me-restart web server: web server sudah benar.`,
		VI: `Chứng chỉ của {{.Target}} phía sau {{.Site}} đã hết hạn{{with .CertificateEnd}} ({{.}}){{end}}, và web server trên {{.Host}} có kiểm tra nó{{with .Route}} ({{.}}){{end}}. Vì vậy trả về lỗi {{.Seen}}.
Hãy gia hạn chứng chỉ đó{{with .Certificate}} ({{.}}){{end}} rồi reload dịch vụ dùng nó; chắc chắn việc gia hạn ở đó cũng tự động.
Đừng tắt kiểm tra chứng chỉ vĩnh viễn và đừng khởi động lại web server: nó làm đúng.`,
	},
})
