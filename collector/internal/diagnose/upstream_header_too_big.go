package diagnose

// UpstreamHeaderTooBig: the answer carries more header than the web server takes.
var UpstreamHeaderTooBig = define(Cause{
	ID:    "upstream-header-too-big",
	Title: "the answer's header is too big for the web server",
	Doc: `nginx logs "upstream sent too big header" (over one proxy_buffer_size, 4 or 8 KB), Apache AH10124 (8 KB): usually many or
large cookies, often for visitors who are logged in only. Everything runs. Of php-fpm's header Apache only says that its end
is missing; PHP always writes that end, so the rest did not fit.
Larger buffers and a reload cure it (tried); smaller cookies do too. A restart does nothing.`,
	When: all(face("500", "502"), oneOf(
		lineTells(front, anything, "nginx-too-big-header", "apache-ah10124"),
		all(backendIs(phpFPM), protocolIs("fastcgi"), lineTells(front, anything, "apache-no-header-end")),
	)),
	Behind: []*Cause{HostUnreachable, WebServerStopped, ConfigNotReloaded},
	Blames: BlameApp,
	About:  target,
	Advice: Advice{
		EN: `{{.Site}} sends a larger header (mostly cookies) than the web server on {{.Host}} takes, so it answers {{.Seen}}.
Raise the buffers{{with .Route}} near {{.}}{{end}} and reload: nginx proxy_buffer_size 16k and proxy_buffers 8 16k (for PHP fastcgi_buffer_size, fastcgi_buffers), Apache responsefieldsize=16384 after ProxyPass. Then look which cookie or header grows.
Do not restart anything, and do not delete sessions at random.`,
		ID: `{{.Site}} mengirim header (umumnya cookie) yang lebih besar daripada yang diterima web server di {{.Host}}, sehingga jawabannya {{.Seen}}.
Perbesar buffer{{with .Route}} di sekitar {{.}}{{end}} lalu reload: nginx proxy_buffer_size 16k dan proxy_buffers 8 16k (untuk PHP fastcgi_buffer_size, fastcgi_buffers), Apache responsefieldsize=16384 pada ProxyPass. Setelah itu cari cookie atau header mana yang membengkak.
Jangan me-restart apa pun, dan jangan asal menghapus sesi.`,
		VI: `{{.Site}} gửi header (thường là cookie) lớn hơn mức web server trên {{.Host}} chấp nhận, nên trả về lỗi {{.Seen}}.
Hãy tăng bộ đệm{{with .Route}} gần {{.}}{{end}} rồi reload: nginx proxy_buffer_size 16k và proxy_buffers 8 16k (với PHP là fastcgi_buffer_size, fastcgi_buffers), Apache responsefieldsize=16384 trong ProxyPass. Sau đó tìm cookie hoặc header nào phình to.
Đừng khởi động lại gì cả và đừng xóa session bừa bãi.`,
	},
})
