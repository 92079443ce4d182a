package diagnose

// UpstreamWrongPort: the web server asks at a port where nobody listens, while the application listens at another.
var UpstreamWrongPort = define(Cause{
	ID:    "upstream-wrong-port",
	Title: "the web server uses a port where nobody listens",
	Doc: `ECONNREFUSED at a local port that no unit was ever seen to use, while the application runs and listens elsewhere.
One live peer of an upstream group hides a dead one; localhost may mean ::1 where the application listens on 127.0.0.1 only.
Usually an edit of proxy_pass or of the application's own port. If somebody does listen there and connects are refused,
a firewall rejects them: another cause. No restart helps (tried).`,
	When: all(
		targetIs("tcp"), targetErrno("ECONNREFUSED"), not(targetListens()), noPeerLives(), nobodyServes(),
		anotherListens(),
		face("502", "503"),
	),
	Conclusive: faceOfFailedConnect(),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, ConfigNotReloaded, WrongVhost},
	Blames:     BlameHost,
	About:      target,
	Advice: Advice{
		EN: `The web server of {{.Host}} sends requests for {{.Site}} to {{.Target}}, where nobody listens{{with .Route}} (set at {{.}}){{end}}. So visitors get {{.Seen}}.
What does listen here: {{.Elsewhere}}. Put the right address into the configuration, test it, then systemctl reload {{.Front}}.
Do not restart the application or the web server: neither changes the port.`,
		ID: `Web server di {{.Host}} meneruskan permintaan untuk {{.Site}} ke {{.Target}}, padahal tidak ada yang mendengarkan di sana{{with .Route}} (diatur di {{.}}){{end}}. Akibatnya pengunjung mendapat {{.Seen}}.
Yang tersedia di sini: {{.Elsewhere}}. Tulis alamat yang benar di konfigurasi, uji konfigurasinya, lalu systemctl reload {{.Front}}.
Jangan me-restart aplikasi atau web server: port-nya tidak akan berubah.`,
		VI: `Web server trên {{.Host}} chuyển yêu cầu của {{.Site}} tới {{.Target}}, nhưng không có tiến trình nào lắng nghe ở đó{{with .Route}} (khai báo tại {{.}}){{end}}. Vì vậy khách truy cập nhận lỗi {{.Seen}}.
Những địa chỉ đang hoạt động ở đây: {{.Elsewhere}}. Hãy ghi đúng địa chỉ vào cấu hình, kiểm tra cấu hình, rồi chạy systemctl reload {{.Front}}.
Đừng khởi động lại ứng dụng hay web server: làm vậy cổng cũng không thay đổi.`,
	},
})
