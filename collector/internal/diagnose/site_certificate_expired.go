package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// SiteCertificateExpired: browsers and CDNs refuse the site because its certificate's time is over.
var SiteCertificateExpired = define(Cause{
	ID:    "site-certificate-expired",
	Title: "the site's certificate has expired",
	Doc: `The handshake fails outside (behind a CDN that checks it: 526, sometimes 525), and either the observer's own check says
"certificate has expired" or the host's handshake with its own listener shows an end that has passed.
A renewal that failed, or one that succeeded and was never loaded. nginx -t passes with an expired certificate.`,
	When:       all(face(fact.TLSFailed, "525", "526"), oneOf(outsideSaysExpired(), servedExpired())),
	Conclusive: servedExpired(),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, DNSPointsElsewhere, DNSNotPropagated, ConfigNotReloaded,
	},
	Blames: BlameHost,
	About:  theSite,
	Advice: Advice{
		EN: `The certificate of {{.Site}} has expired{{with .Ended}} (at {{.}} UTC){{end}}, so browsers warn and a CDN answers 526.
See why it was not renewed: certbot certificates, then certbot renew (or the panel's own renewal). If the file{{with .CertFile}} {{.}}{{end}} is new already, the web server has not loaded it{{with .Front}}: systemctl reload {{.}}{{end}}.
Do not restart PHP or the application, and do not tell visitors to ignore the warning.`,
		ID: `Sertifikat {{.Site}} sudah kedaluwarsa{{with .Ended}} (pada {{.}} UTC){{end}}, sehingga browser memberi peringatan dan CDN menjawab 526.
Cari tahu mengapa tidak diperpanjang: certbot certificates, lalu certbot renew (atau perpanjangan dari panel). Jika berkas{{with .CertFile}} {{.}}{{end}} sudah baru, web server belum memuatnya{{with .Front}}: systemctl reload {{.}}{{end}}.
Jangan me-restart PHP atau aplikasi, dan jangan menyuruh pengunjung mengabaikan peringatan itu.`,
		VI: `Chứng chỉ của {{.Site}} đã hết hạn{{with .Ended}} (lúc {{.}} UTC){{end}}, nên trình duyệt cảnh báo và CDN trả về 526.
Hãy xem vì sao chưa được gia hạn: certbot certificates, rồi certbot renew (hoặc chức năng gia hạn của panel). Nếu tệp{{with .CertFile}} {{.}}{{end}} đã mới, web server chưa nạp nó{{with .Front}}: systemctl reload {{.}}{{end}}.
Đừng khởi động lại PHP hay ứng dụng, và đừng bảo khách bỏ qua cảnh báo.`,
	},
})
