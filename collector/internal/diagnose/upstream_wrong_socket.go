package diagnose

// UpstreamWrongSocket: the web server asks for a socket that nobody makes, while php-fpm listens on another.
var UpstreamWrongSocket = define(Cause{
	ID:    "upstream-wrong-socket",
	Title: "the web server uses a socket that does not exist",
	Doc: `ENOENT at a path where no pool is configured to listen, while php-fpm is active on another socket.
Usually a PHP upgrade: the vhost still names the old version. nginx -t does not see it.
No start or restart helps (tried): the path must be corrected and the web server reloaded.`,
	When:       all(targetIs("unix"), targetErrno("ENOENT"), nobodyServes(), anotherListens(), face("502", "503")),
	Conclusive: faceOfFailedConnect(),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, ConfigNotReloaded, WrongVhost},
	Blames:     BlameHost,
	About:      target,
	Advice: Advice{
		EN: `The web server of {{.Host}} sends requests for {{.Site}} to {{.Target}}, which does not exist{{with .Route}} (set at {{.}}){{end}}. So visitors get {{.Seen}}.
What does listen here: {{.Elsewhere}}. Put the right one into the configuration, test it, then systemctl reload {{.Front}}.
Do not restart PHP or the web server: neither makes that socket appear.`,
		ID: `Web server di {{.Host}} meneruskan permintaan untuk {{.Site}} ke {{.Target}}, padahal socket itu tidak ada{{with .Route}} (diatur di {{.}}){{end}}. Akibatnya pengunjung mendapat {{.Seen}}.
Yang tersedia di sini: {{.Elsewhere}}. Tulis socket yang benar di konfigurasi, uji konfigurasinya, lalu systemctl reload {{.Front}}.
Jangan me-restart PHP atau web server: keduanya tidak akan memunculkan socket itu.`,
		VI: `Web server trên {{.Host}} chuyển yêu cầu của {{.Site}} tới {{.Target}}, nhưng socket này không tồn tại{{with .Route}} (khai báo tại {{.}}){{end}}. Vì vậy khách truy cập nhận lỗi {{.Seen}}.
Những socket đang hoạt động ở đây: {{.Elsewhere}}. Hãy ghi đúng socket vào cấu hình, kiểm tra cấu hình, rồi chạy systemctl reload {{.Front}}.
Đừng khởi động lại PHP hay web server: làm vậy socket kia cũng không xuất hiện.`,
	},
})
