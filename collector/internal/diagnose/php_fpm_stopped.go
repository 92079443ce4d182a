package diagnose

// PHPFPMStopped: php-fpm ended in good order and nothing started it again.
var PHPFPMStopped = define(Cause{
	ID:    "php-fpm-stopped",
	Title: "php-fpm is stopped",
	Doc: `The unit is inactive with success and its socket is gone (a clean stop removes it); static files still work.
Somebody's systemctl stop, an upgrade that did not start it again, or a masked or disabled unit.
A stop that somebody asked for is a decision: the evidence says who was there, and nothing is started.`,
	When:       all(backendIs(phpFPM), unitIs(backend, stopped), face("502", "503")),
	Strong:     not(targetConnects()),
	Conclusive: all(targetErrno("ENOENT", "ECONNREFUSED"), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, Maintenance, WrongVhost},
	Blames:     BlameHost,
	About:      backend,
	Advice: Advice{
		EN: `PHP on {{.Host}} is stopped, so {{.Site}} answers {{.Seen}}.{{with .Person}} It was stopped while {{.}} was open.{{end}}{{with .Decided}} The service is {{.}}: somebody does not want it to run.{{end}}
If nobody stopped it on purpose, start it: {{if eq .Decided "masked"}}systemctl unmask {{.Backend}}, then {{end}}systemctl start {{.Backend}}.
Do not point the web server at another socket, and do not restart it: it is well.`,
		ID: `PHP di {{.Host}} dalam keadaan berhenti, sehingga {{.Site}} menjawab {{.Seen}}.{{with .Person}} PHP dihentikan saat sesi {{.}} terbuka.{{end}}{{with .Decided}} Status layanan ini {{.}}: ada yang sengaja tidak ingin menjalankannya.{{end}}
Jika tidak ada yang sengaja menghentikannya, jalankan: {{if eq .Decided "masked"}}systemctl unmask {{.Backend}}, lalu {{end}}systemctl start {{.Backend}}.
Jangan mengarahkan web server ke socket lain dan jangan me-restart-nya: web server baik-baik saja.`,
		VI: `PHP trên {{.Host}} đang dừng, nên {{.Site}} trả về lỗi {{.Seen}}.{{with .Person}} PHP đã bị dừng khi phiên {{.}} đang mở.{{end}}{{with .Decided}} Dịch vụ đang ở trạng thái {{.}}: có người không muốn nó chạy.{{end}}
Nếu không ai cố ý dừng, hãy khởi động: {{if eq .Decided "masked"}}systemctl unmask {{.Backend}}, sau đó {{end}}systemctl start {{.Backend}}.
Đừng trỏ web server sang socket khác và đừng khởi động lại nó: web server vẫn hoạt động tốt.`,
	},
})
