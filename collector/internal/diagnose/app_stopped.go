package diagnose

// AppStopped: the application behind the proxy is down and nobody listens at its address.
var AppStopped = define(Cause{
	ID:    "app-stopped",
	Title: "the application is not running",
	Doc: `The unit that listens at the proxy's target is at rest; connects are refused, other sites are well.
Killed, stopped, or failed at start; a unit that systemd keeps restarting is another cause. Under pm2 the unit of the
manager runs on and pm2 itself says that the application is stopped: pm2 starts it, never systemctl.
Do not change the proxy's port: it is right. A restart of the web server does nothing.`,
	When: all(
		face("502", "503"),
		oneOf(
			all(
				backendIs(app), unitIs(backend, atRest), not(unitIs(backend, looping)),
				not(unitIs(backend, barredFromStart)),
			),
			all(managerServes(), targetErrno("ECONNREFUSED", "ENOENT"), appIs(idle)),
		),
	),
	Strong:     all(backendIs(app), not(targetConnects())),
	Conclusive: all(unitIs(backend, atRest), targetErrno("ECONNREFUSED", "ENOENT"), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, Maintenance, UpstreamPortTaken, WrongVhost, AppCrashLoop},
	Blames:     BlameApp,
	About:      backend,
	Advice: Advice{
		EN: `The application {{with .App}}{{.}}{{if $.Backend}} of {{end}}{{end}}{{.Backend}} on {{.Host}} is not running{{with .Signal}} (it was killed by {{.}}){{end}}{{with .Person}} (it was stopped while {{.}} was open){{end}}, and nobody listens at {{.Target}}. So {{.Site}} answers {{.Seen}}.
If nobody stopped it on purpose, start it: {{with .App}}pm2 start {{.}}{{else}}systemctl start {{.Backend}}{{end}}. If it fails again, its own reason stands in {{with .App}}pm2 logs {{.}}{{else}}journalctl -u {{.Backend}}{{end}}.
Do not change the port in the web server, and do not restart the web server: both are right.`,
		ID: `Aplikasi {{with .App}}{{.}}{{if $.Backend}} dari {{end}}{{end}}{{.Backend}} di {{.Host}} tidak berjalan{{with .Signal}} (dimatikan paksa oleh sinyal {{.}}){{end}}{{with .Person}} (dihentikan saat sesi {{.}} terbuka){{end}}, dan tidak ada yang mendengarkan di {{.Target}}. Karena itu {{.Site}} menjawab {{.Seen}}.
Jika tidak ada yang sengaja menghentikannya, jalankan: {{with .App}}pm2 start {{.}}{{else}}systemctl start {{.Backend}}{{end}}. Jika gagal lagi, penyebabnya tercatat di {{with .App}}pm2 logs {{.}}{{else}}journalctl -u {{.Backend}}{{end}}.
Jangan mengubah port di web server dan jangan me-restart web server: keduanya sudah benar.`,
		VI: `Ứng dụng {{with .App}}{{.}}{{if $.Backend}} của {{end}}{{end}}{{.Backend}} trên {{.Host}} không chạy{{with .Signal}} (đã bị buộc dừng bởi tín hiệu {{.}}){{end}}{{with .Person}} (đã bị dừng khi phiên {{.}} đang mở){{end}}, và không có tiến trình nào lắng nghe tại {{.Target}}. Vì vậy {{.Site}} trả về lỗi {{.Seen}}.
Nếu không ai cố ý dừng, hãy khởi động: {{with .App}}pm2 start {{.}}{{else}}systemctl start {{.Backend}}{{end}}. Nếu vẫn hỏng, nguyên nhân nằm trong {{with .App}}pm2 logs {{.}}{{else}}journalctl -u {{.Backend}}{{end}}.
Đừng đổi cổng trong cấu hình web server và đừng khởi động lại web server: cả hai đều đúng.`,
	},
})
