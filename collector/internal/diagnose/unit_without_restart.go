package diagnose

// UnitWithoutRestart: systemd would leave a web-stack unit dead after a crash.
var UnitWithoutRestart = define(Cause{
	ID:     "unit-without-restart",
	Latent: true,
	Title:  "systemd would not start the unit again after a crash",
	Doc: `The unit runs with Restart=no, as Debian ships nginx and php-fpm: one kill and the sites stay down.
The advice holds the exact drop-in. We never apply it.`,
	When:   all(unitIs(itself, running), unitIs(itself, unrestarted)),
	Blames: BlameHost,
	About:  itself,
	Advice: Advice{
		EN: `{{.Unit}} on {{.Host}} has no Restart=: if it crashes, nothing starts it again.
Create /etc/systemd/system/{{.Unit}}.d/restart.conf with these lines, then run systemctl daemon-reload:
[Service]
Restart=on-failure
RestartSec=1s
No restart of the service is needed, and its own unit file stays as the package made it.`,
		ID: `{{.Unit}} di {{.Host}} tidak memiliki Restart=: jika crash, tidak ada yang menjalankannya lagi.
Buat berkas /etc/systemd/system/{{.Unit}}.d/restart.conf dengan baris berikut, lalu jalankan systemctl daemon-reload:
[Service]
Restart=on-failure
RestartSec=1s
Layanan tidak perlu di-restart, dan berkas unit bawaan paket tidak perlu diubah.`,
		VI: `{{.Unit}} trên {{.Host}} không có Restart=: nếu bị crash, sẽ không được khởi động lại.
Hãy tạo tệp /etc/systemd/system/{{.Unit}}.d/restart.conf với các dòng sau, rồi chạy systemctl daemon-reload:
[Service]
Restart=on-failure
RestartSec=1s
Không cần khởi động lại dịch vụ, và không cần sửa tệp unit gốc của gói phần mềm.`,
	},
})
