package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// WebServerStopped: the web server is down, so visitors are refused.
var WebServerStopped = define(Cause{
	ID:    "web-server-stopped",
	Title: "the web server is stopped",
	Doc: `The outside is refused at once (behind a CDN: 521), never 502, unless another web server
of the host stands before it; the unit is at rest.
Somebody stopped it, or it was killed.
Do not start it before its configuration test passes, and not if a person stopped it on purpose.`,
	When:       all(unitIs(front, atRest), nobodyGetsThrough()),
	Conclusive: all(not(unitIs(front, failedToStart)), oneOf(face(fact.Refused), provenBefore())),
	Behind: []*Cause{
		HostUnreachable, NginxConfigInvalid, ApacheConfigInvalid, Maintenance, LiteSpeedConfigInvalid,
		UpstreamUnresolvable, WebPortConflict, RestartStorm, WebServerCrashLoop,
	},
	Blames: BlameHost,
	About:  front,
	Advice: Advice{
		EN: `The web server of {{.Host}} is not running{{with .Signal}} (it was killed by {{.}}){{end}}{{with .Person}} (it was stopped while {{.}} was open){{end}}, so nobody gets an answer from {{.Site}} ({{.Seen}}).
If nobody stopped it on purpose, test its configuration and start it: systemctl start {{.Front}}.
Do not reboot the machine; php-fpm and the databases are not the reason.`,
		ID: `Web server di {{.Host}} tidak berjalan{{with .Signal}} (dimatikan paksa oleh sinyal {{.}}){{end}}{{with .Person}} (dihentikan saat sesi {{.}} terbuka){{end}}, sehingga {{.Site}} tidak dapat melayani pengunjung ({{.Seen}}).
Jika tidak ada yang sengaja menghentikannya, uji konfigurasinya lalu jalankan: systemctl start {{.Front}}.
Jangan me-reboot mesin; php-fpm dan database bukan penyebabnya.`,
		VI: `Web server trên {{.Host}} không chạy{{with .Signal}} (đã bị buộc dừng bởi tín hiệu {{.}}){{end}}{{with .Person}} (đã bị dừng khi phiên {{.}} đang mở){{end}}, nên {{.Site}} không trả lời được khách truy cập ({{.Seen}}).
Nếu không ai cố ý dừng nó, hãy kiểm tra cấu hình rồi khởi động: systemctl start {{.Front}}.
Đừng khởi động lại cả máy; php-fpm và cơ sở dữ liệu không phải là nguyên nhân.`,
	},
})
