package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// ApacheConfigInvalid: Apache was started with a configuration that it rejects, and stayed down.
var ApacheConfigInvalid = define(Cause{
	ID:    "apache-config-invalid",
	Title: "Apache rejects its configuration and did not start",
	Doc: `The unit failed at start and visitors are refused; apachectl configtest names file and line.
Usually an edit followed by a restart; a reload with the same file would have been refused and Apache would still serve.
Do not start or restart anything before apachectl configtest passes.`,
	When:       all(frontIs("apache"), unitIs(front, failedToStart), configFails(front), nobodyGetsThrough()),
	Conclusive: oneOf(face(fact.Refused), provenBefore()),
	Behind:     []*Cause{HostUnreachable},
	Blames:     BlameHost,
	About:      front,
	Advice: Advice{
		EN: `Apache on {{.Host}} did not start because its configuration is wrong{{with .Place}} at {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Until it does, {{.Site}} refuses every visitor.
Correct that line, run apachectl configtest until it passes, then systemctl start {{.Front}}.
Do not restart again before the test passes; it cannot succeed.`,
		ID: `Apache di {{.Host}} gagal dijalankan karena konfigurasinya salah{{with .Place}} di {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Selama itu, {{.Site}} menolak semua pengunjung.
Perbaiki baris tersebut, jalankan apachectl configtest sampai lolos, lalu systemctl start {{.Front}}.
Jangan me-restart lagi sebelum pengujian itu lolos; hasilnya pasti gagal.`,
		VI: `Apache trên {{.Host}} không khởi động được vì cấu hình bị sai{{with .Place}} tại {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Trong lúc đó, {{.Site}} từ chối mọi khách truy cập.
Hãy sửa dòng đó, chạy apachectl configtest cho đến khi đạt, rồi chạy systemctl start {{.Front}}.
Đừng khởi động lại khi apachectl configtest chưa đạt; chắc chắn sẽ thất bại.`,
	},
})
