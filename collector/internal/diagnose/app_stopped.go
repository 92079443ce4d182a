package diagnose

// AppStopped: the application behind the proxy is down and nobody listens at its address.
var AppStopped = define(Cause{
	ID:    "app-stopped",
	Title: "the application is not running",
	Doc: `The unit that listens at the proxy's target is at rest; connects are refused, other sites are well.
Killed, stopped, or failed at start; a unit that systemd keeps restarting is another cause.
Do not change the proxy's port: it is right. A restart of the web server does nothing.`,
	When:       all(backendIs(proxied), unitIs(backend, atRest), not(unitIs(backend, looping)), face("502", "503")),
	Strong:     not(targetConnects()),
	Conclusive: all(targetErrno("ECONNREFUSED", "ENOENT"), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, Maintenance, UpstreamPortTaken},
	Blames:     BlameApp,
	About:      backend,
	Advice: Advice{
		EN: `The application {{.Backend}} on {{.Host}} is not running{{with .Signal}} (it was killed by {{.}}){{end}}{{with .Person}} (it was stopped while {{.}} was open){{end}}, and nobody listens at {{.Target}}. So {{.Site}} answers {{.Seen}}.
If nobody stopped it on purpose, start it: systemctl start {{.Backend}}. If it fails again, its own reason stands in journalctl -u {{.Backend}}.
Do not change the port in the web server, and do not restart the web server: both are right.`,
		ID: `Aplikasi {{.Backend}} di {{.Host}} tidak berjalan{{with .Signal}} (dimatikan paksa oleh sinyal {{.}}){{end}}{{with .Person}} (dihentikan saat sesi {{.}} terbuka){{end}}, dan tidak ada yang mendengarkan di {{.Target}}. Karena itu {{.Site}} menjawab {{.Seen}}.
Jika tidak ada yang sengaja menghentikannya, jalankan: systemctl start {{.Backend}}. Jika gagal lagi, penyebabnya tercatat di journalctl -u {{.Backend}}.
Jangan mengubah port di web server dan jangan me-restart web server: keduanya sudah benar.`,
		VI: `Ứng dụng {{.Backend}} trên {{.Host}} không chạy{{with .Signal}} (đã bị buộc dừng bởi tín hiệu {{.}}){{end}}{{with .Person}} (đã bị dừng khi phiên {{.}} đang mở){{end}}, và không có tiến trình nào lắng nghe tại {{.Target}}. Vì vậy {{.Site}} trả về lỗi {{.Seen}}.
Nếu không ai cố ý dừng, hãy khởi động: systemctl start {{.Backend}}. Nếu vẫn hỏng, nguyên nhân nằm trong journalctl -u {{.Backend}}.
Đừng đổi cổng trong cấu hình web server và đừng khởi động lại web server: cả hai đều đúng.`,
	},
})
