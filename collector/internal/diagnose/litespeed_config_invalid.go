package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// LiteSpeedConfigInvalid: LiteSpeed was started with a configuration that it rejects, and stayed down.
var LiteSpeedConfigInvalid = define(Cause{
	ID:    "litespeed-config-invalid",
	Title: "LiteSpeed rejects its configuration and did not start",
	Doc: `The unit failed at start, visitors are refused, and LiteSpeed's own test (openlitespeed -t, lswsctrl configtest) names the place.
Usually an edit of httpd_config or of an .htaccess-like vhost file followed by a restart.
Do not start or restart anything before the test passes.`,
	When:       all(frontIs("litespeed"), unitIs(front, failedToStart), configFails(front), nobodyGetsThrough()),
	Conclusive: oneOf(face(fact.Refused), provenBefore()),
	Behind:     []*Cause{HostUnreachable},
	Blames:     BlameHost,
	About:      front,
	Advice: Advice{
		EN: `LiteSpeed on {{.Host}} did not start because its configuration is wrong{{with .Place}} at {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Until it does, {{.Site}} refuses every visitor.
Correct that place, run LiteSpeed's own configuration test until it passes, then systemctl start {{.Front}}.
Do not restart again before the test passes; it cannot succeed.`,
		ID: `LiteSpeed di {{.Host}} gagal dijalankan karena konfigurasinya salah{{with .Place}} di {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Selama itu, {{.Site}} menolak semua pengunjung.
Perbaiki bagian tersebut, jalankan pengujian konfigurasi LiteSpeed sampai lolos, lalu systemctl start {{.Front}}.
Jangan me-restart lagi sebelum pengujian itu lolos; hasilnya pasti gagal.`,
		VI: `LiteSpeed trên {{.Host}} không khởi động được vì cấu hình bị sai{{with .Place}} tại {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Trong lúc đó, {{.Site}} từ chối mọi khách truy cập.
Hãy sửa chỗ đó, chạy kiểm tra cấu hình của LiteSpeed cho đến khi đạt, rồi chạy systemctl start {{.Front}}.
Đừng khởi động lại khi kiểm tra chưa đạt; chắc chắn sẽ thất bại.`,
	},
})
