package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// NginxConfigInvalid: nginx was started with a configuration that it rejects, and stayed down.
var NginxConfigInvalid = define(Cause{
	ID:    "nginx-config-invalid",
	Title: "nginx rejects its configuration and did not start",
	Doc: `The unit failed at start without an exit status of its own (the test before the start failed), visitors are refused.
Usually an edit followed by a restart. While an old nginx still serves, the same error is only latent.
Do not start or restart anything before nginx -t passes.`,
	When:       all(frontIs("nginx"), unitIs(front, failedToStart), configFails(front), nobodyGetsThrough()),
	Conclusive: oneOf(face(fact.Refused), provenBefore()),
	Behind:     []*Cause{HostUnreachable, UpstreamUnresolvable},
	Blames:     BlameHost,
	About:      front,
	Advice: Advice{
		EN: `nginx on {{.Host}} did not start because its configuration is wrong{{with .Place}} at {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Until it does, {{.Site}} refuses every visitor.
Correct that line, run nginx -t until it passes, then systemctl start {{.Front}}.
Do not restart again before the test passes; it cannot succeed.`,
		ID: `nginx di {{.Host}} gagal dijalankan karena konfigurasinya salah{{with .Place}} di {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Selama itu, {{.Site}} menolak semua pengunjung.
Perbaiki baris tersebut, jalankan nginx -t sampai lolos, lalu systemctl start {{.Front}}.
Jangan me-restart lagi sebelum pengujian itu lolos; hasilnya pasti gagal.`,
		VI: `nginx trên {{.Host}} không khởi động được vì cấu hình bị sai{{with .Place}} tại {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Trong lúc đó, {{.Site}} từ chối mọi khách truy cập.
Hãy sửa dòng đó, chạy nginx -t cho đến khi đạt, rồi chạy systemctl start {{.Front}}.
Đừng khởi động lại khi nginx -t chưa đạt; chắc chắn sẽ thất bại.`,
	},
})
