package diagnose

// AppCrashLoop: the application dies each time systemd starts it.
var AppCrashLoop = define(Cause{
	ID:    "app-crash-loop",
	Title: "the application dies again and again",
	Doc: `The unit behind the proxy is in auto-restart with its counter climbing, or failed after several restarts.
A missing module, a wrong setting, a database it cannot reach, or a port that somebody else holds.
Another start changes nothing: the application says in its own journal why it ends.`,
	When: all(
		face("502", "503"),
		oneOf(
			all(backendIs(proxied), unitIs(backend, looping)),
			all(managerServes(), targetErrno("ECONNREFUSED", "ENOENT"), appIs(crashing...)),
		),
	),
	Strong:     all(backendIs(proxied), not(targetConnects())),
	Conclusive: all(unitIs(backend, looping), targetErrno("ECONNREFUSED", "ENOENT"), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, AppCrashMidResponse, UpstreamPortTaken, DatabaseStopped},
	Blames:     BlameApp,
	About:      backend,
	Advice: Advice{
		EN: `The application {{with .App}}{{.}}{{if $.Backend}} of {{end}}{{end}}{{.Backend}} on {{.Host}} ends each time it is started{{with .Signal}} (last by {{.}}){{end}}, so {{.Site}} answers {{.Seen}}.
Read its own reason: {{with .App}}pm2 logs {{.}} --lines 50{{else}}journalctl -u {{.Backend}} -n 50{{end}}. Often a missing module, a wrong setting, or a taken port. Repair that, then: {{with .App}}pm2 restart {{.}}{{else}}systemctl reset-failed {{.Backend}} and systemctl start {{.Backend}}{{end}}.
Do not keep starting it, and do not restart the web server.`,
		ID: `Aplikasi {{with .App}}{{.}}{{if $.Backend}} dari {{end}}{{end}}{{.Backend}} di {{.Host}} selalu berhenti setiap kali dijalankan{{with .Signal}} (terakhir oleh sinyal {{.}}){{end}}, sehingga {{.Site}} menjawab {{.Seen}}.
Baca penyebabnya: {{with .App}}pm2 logs {{.}} --lines 50{{else}}journalctl -u {{.Backend}} -n 50{{end}}. Sering kali karena modul yang hilang, pengaturan yang salah, atau port yang sudah dipakai. Perbaiki, lalu: {{with .App}}pm2 restart {{.}}{{else}}systemctl reset-failed {{.Backend}} dan systemctl start {{.Backend}}{{end}}.
Jangan terus-menerus menjalankannya, dan jangan me-restart web server.`,
		VI: `Ứng dụng {{with .App}}{{.}}{{if $.Backend}} của {{end}}{{end}}{{.Backend}} trên {{.Host}} cứ khởi động lên là lại dừng{{with .Signal}} (lần cuối do tín hiệu {{.}}){{end}}, nên {{.Site}} trả về lỗi {{.Seen}}.
Hãy xem nguyên nhân: {{with .App}}pm2 logs {{.}} --lines 50{{else}}journalctl -u {{.Backend}} -n 50{{end}}. Thường là thiếu module, cấu hình sai hoặc cổng đã bị chiếm. Sửa xong, chạy: {{with .App}}pm2 restart {{.}}{{else}}systemctl reset-failed {{.Backend}} và systemctl start {{.Backend}}{{end}}.
Đừng khởi động đi khởi động lại ứng dụng, và đừng khởi động lại web server.`,
	},
})
