package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// ConfiguredStatus: the web server's own configuration answers with this status.
var ConfiguredStatus = define(Cause{
	ID:    "configured-status",
	Title: "the web server is configured to answer this status",
	Doc: `The vhost holds a return (Apache: Redirect or RewriteRule with R=) of this status for this path. The page is the proxy's
standard page, no error is logged, nothing is broken. Often left over from maintenance.
No restart and no repair of a backend changes it: the directive must go.`,
	When:       configuredAnswer(),
	Strong:     pageOf(fact.AnsweredProxy),
	Conclusive: pageOf(fact.AnsweredProxy),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, ConfigNotReloaded, Maintenance},
	Blames:     BlameHost,
	About:      theSite,
	Advice: Advice{
		EN: `The configuration of {{.Front}} on {{.Host}} itself answers {{.Seen}} for {{.Site}}{{with .ReturnedAt}}: see {{.}}{{end}}. Nothing is broken.
If that is not wanted any more (it is often left over from maintenance), remove the return directive, test the configuration and reload.
Do not restart services or look for a dead backend: the request never gets that far.`,
		ID: `Konfigurasi {{.Front}} di {{.Host}} sendiri yang menjawab {{.Seen}} untuk {{.Site}}{{with .ReturnedAt}}: lihat {{.}}{{end}}. Tidak ada yang rusak.
Jika itu tidak diinginkan lagi (sering kali sisa dari pemeliharaan), hapus direktif return tersebut, uji konfigurasi, lalu reload.
Jangan me-restart layanan atau mencari backend yang mati: permintaan tidak pernah sampai ke sana.`,
		VI: `Chính cấu hình của {{.Front}} trên {{.Host}} trả về {{.Seen}} cho {{.Site}}{{with .ReturnedAt}}: xem {{.}}{{end}}. Không có gì bị hỏng.
Nếu không còn muốn như vậy (thường là sót lại sau bảo trì), hãy xóa chỉ thị return, kiểm tra cấu hình rồi reload.
Đừng khởi động lại dịch vụ hay tìm backend bị chết: yêu cầu không hề đi tới đó.`,
	},
})
