package diagnose

// PHPFPMKilled: php-fpm's master process died of a signal and systemd left it dead.
var PHPFPMKilled = define(Cause{
	ID:    "php-fpm-killed",
	Title: "php-fpm was killed",
	Doc: `The unit is failed with a signal, its socket file is still there and refuses connections.
Usually somebody's kill -9, a memory guard of a panel, or a crash of the master. Debian's unit has no Restart=.
Do not delete the socket file and do not restart the web server: starting php-fpm is all it takes.`,
	When:       all(backendIs(phpFPM), unitIs(backend, killed), face("502", "503")),
	Strong:     not(targetConnects()),
	Conclusive: all(targetErrno("ECONNREFUSED"), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, PHPFPMOOMKilled, PHPFPMCrashLoop, WrongVhost},
	Blames:     BlameHost,
	About:      backend,
	Advice: Advice{
		EN: `PHP on {{.Host}} was killed{{with .Signal}} by {{.}}{{end}} and nothing started it again, so {{.Site}} answers {{.Seen}}.
Start it: systemctl start {{.Backend}}. Then look for what killed it: journalctl -u {{.Backend}} and the kernel's log.
Do not delete {{.Target}} and do not restart the web server; neither helps.`,
		ID: `PHP di {{.Host}} dimatikan paksa{{with .Signal}} oleh sinyal {{.}}{{end}} dan tidak ada yang menjalankannya lagi, sehingga {{.Site}} menjawab {{.Seen}}.
Jalankan kembali: systemctl start {{.Backend}}. Lalu cari penyebabnya di journalctl -u {{.Backend}} dan log kernel.
Jangan menghapus {{.Target}} dan jangan me-restart web server; keduanya tidak membantu.`,
		VI: `PHP trên {{.Host}} đã bị buộc dừng{{with .Signal}} bởi tín hiệu {{.}}{{end}} và không được khởi động lại, nên {{.Site}} trả về lỗi {{.Seen}}.
Hãy khởi động lại: systemctl start {{.Backend}}. Sau đó tìm nguyên nhân trong journalctl -u {{.Backend}} và nhật ký của kernel.
Đừng xóa {{.Target}} và đừng khởi động lại web server; cả hai đều không giúp được gì.`,
	},
})
