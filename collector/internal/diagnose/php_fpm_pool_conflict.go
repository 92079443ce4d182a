package diagnose

// PHPFPMPoolConflict: php-fpm cannot listen because another pool or another instance has the address.
var PHPFPMPoolConflict = define(Cause{
	ID:    "php-fpm-pool-conflict",
	Title: "php-fpm cannot listen: its address is already taken",
	Doc: `The unit exits with status 78, at once or each time systemd tries it again. Two pools with one listen address fail the test ("already used in another pool");
a second instance, or orphan workers on the same socket, pass it and fail only at the start.
Do not start or reload before one of the two is gone; a duplicate pool name is merged in silence and is not this.`,
	When: all(
		backendIs(phpFPM), unitIs(backend, refusing(exitConfig)),
		oneOf(testWords(backend, "already used in another pool"), startTells(backend, anything,
			"php-fpm-pool-conflict", "php-fpm-another-instance", "php-fpm-bind-failed")),
		face("502", "503"),
	),
	Conclusive: all(targetErrno("ENOENT", "ECONNREFUSED"), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable, WebServerStopped},
	Blames:     BlameHost,
	About:      backend,
	Advice: Advice{
		EN: `{{.Backend}} on {{.Host}} did not start, because {{if .Says}}two pools use one listen address{{with .Place}} ({{.}}){{end}}: {{.Says}}{{else}}something else already listens at {{.Target}}{{with .Holder}}: {{.}}{{end}}{{end}}. So {{.Site}} answers {{.Seen}}.
Give each pool an address of its own (listen =), or end the second instance that holds it; test with php-fpm -t, then systemctl start {{.Backend}}.
Do not start or reload it again before that: it cannot succeed.`,
		ID: `{{.Backend}} di {{.Host}} gagal dijalankan karena {{if .Says}}dua pool memakai alamat listen yang sama{{with .Place}} ({{.}}){{end}}: {{.Says}}{{else}}sudah ada proses lain yang mendengarkan di {{.Target}}{{with .Holder}}: {{.}}{{end}}{{end}}. Karena itu {{.Site}} menjawab {{.Seen}}.
Beri setiap pool alamatnya sendiri (listen =), atau hentikan instance kedua yang memegangnya; uji dengan php-fpm -t, lalu systemctl start {{.Backend}}.
Jangan menjalankan atau me-reload lagi sebelum itu: hasilnya pasti gagal.`,
		VI: `{{.Backend}} trên {{.Host}} không khởi động được vì {{if .Says}}hai pool dùng chung một địa chỉ listen{{with .Place}} ({{.}}){{end}}: {{.Says}}{{else}}đã có tiến trình khác lắng nghe tại {{.Target}}{{with .Holder}}: {{.}}{{end}}{{end}}. Vì vậy {{.Site}} trả về lỗi {{.Seen}}.
Hãy đặt cho mỗi pool một địa chỉ riêng (listen =), hoặc dừng tiến trình thứ hai đang giữ địa chỉ đó; kiểm tra bằng php-fpm -t rồi chạy systemctl start {{.Backend}}.
Đừng khởi động hay reload lại trước khi xử lý xong: chắc chắn sẽ thất bại.`,
	},
})
