package diagnose

// exitConfig is the status with which php-fpm refuses its configuration (EX_CONFIG of sysexits).
const exitConfig = 78

// PHPFPMConfigInvalid: php-fpm was restarted or reloaded with a configuration that it rejects.
var PHPFPMConfigInvalid = define(Cause{
	ID:    "php-fpm-config-invalid",
	Title: "php-fpm rejects its configuration and is down",
	Doc: `The unit exits with status 78, at once or each time systemd tries it again, and php-fpm -t names the line. After a restart the socket is gone
(ENOENT), after a reload its file stays (ECONNREFUSED): a reload executes the new configuration and dies of it.
Do not start, restart or reload before php-fpm -t passes.`,
	When:       all(backendIs(phpFPM), unitIs(backend, refusing(exitConfig)), configFails(backend), face("502", "503")),
	Conclusive: all(targetErrno("ENOENT", "ECONNREFUSED"), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, PHPFPMPoolConflict, WrongVhost},
	Blames:     BlameHost,
	About:      backend,
	Advice: Advice{
		EN: `PHP on {{.Host}} did not start because its configuration is wrong{{with .Place}} at {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. So {{.Site}} answers {{.Seen}}.
Correct that line, test with php-fpm -t of that PHP version until it passes, then systemctl start {{.Backend}}.
Do not reload or restart before the test passes: with php-fpm even a reload kills what still runs.`,
		ID: `PHP di {{.Host}} gagal dijalankan karena konfigurasinya salah{{with .Place}} di {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Akibatnya {{.Site}} menjawab {{.Seen}}.
Perbaiki baris tersebut, uji dengan php-fpm -t dari versi PHP itu sampai lolos, lalu systemctl start {{.Backend}}.
Jangan melakukan reload atau restart sebelum pengujian lolos: pada php-fpm, reload pun mematikan proses yang masih berjalan.`,
		VI: `PHP trên {{.Host}} không khởi động được vì cấu hình bị sai{{with .Place}} tại {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Do đó {{.Site}} trả về lỗi {{.Seen}}.
Hãy sửa dòng đó, kiểm tra bằng php-fpm -t của đúng phiên bản PHP cho đến khi đạt, rồi chạy systemctl start {{.Backend}}.
Đừng reload hay restart khi kiểm tra chưa đạt: với php-fpm, ngay cả reload cũng làm chết tiến trình đang chạy.`,
	},
})
