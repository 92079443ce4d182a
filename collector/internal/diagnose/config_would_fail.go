package diagnose

// ConfigWouldFail: a server still runs with its old configuration; the one on disk is wrong.
var ConfigWouldFail = define(Cause{
	ID:     "config-would-fail",
	Latent: true,
	Title:  "the configuration on disk is wrong and would fail at the next start",
	Doc: `The unit is active and its own configuration test fails: an edit that was never loaded, or the name of an
upstream that no longer resolves.
It is not the reason of today's failure. nginx and Apache refuse a reload with it and keep serving; php-fpm dies of a
reload as of a restart. While it stands nothing may restart the unit.`,
	When:   all(unitIs(itself, running), oneOf(configFails(itself), testWords(itself, "host not found"))),
	Blames: BlameHost,
	About:  itself,
	Advice: Advice{
		EN: `{{.Unit}} on {{.Host}} still works, but its configuration on disk is wrong{{with .Place}} at {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. It would not come back after a restart or a reboot.
Correct that line and run the test of {{.Server}} until it passes.
Do not restart it before{{if eq .Server "php-fpm"}}, and do not reload it either: a reload kills php-fpm with a wrong configuration{{end}}.`,
		ID: `{{.Unit}} di {{.Host}} masih berjalan, tetapi konfigurasinya di disk salah{{with .Place}} di {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Layanan ini tidak akan hidup lagi setelah restart atau reboot.
Perbaiki baris tersebut dan jalankan pengujian konfigurasi {{.Server}} sampai lolos.
Jangan me-restart sebelum itu{{if eq .Server "php-fpm"}}, dan jangan pula melakukan reload: reload dengan konfigurasi yang salah mematikan php-fpm{{end}}.`,
		VI: `{{.Unit}} trên {{.Host}} vẫn đang chạy, nhưng cấu hình trên đĩa bị sai{{with .Place}} tại {{.}}{{end}}{{with .Says}}: {{.}}{{end}}. Dịch vụ sẽ không hoạt động lại sau khi restart hoặc khởi động lại máy.
Hãy sửa dòng đó và chạy kiểm tra cấu hình của {{.Server}} cho đến khi đạt.
Đừng khởi động lại trước khi sửa xong{{if eq .Server "php-fpm"}}, và cũng đừng reload: reload với cấu hình sai sẽ làm php-fpm chết{{end}}.`,
	},
})
