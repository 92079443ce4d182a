package diagnose

// PHPFPMCrashLoop: php-fpm dies each time systemd starts it, or has died so often that systemd gave up.
var PHPFPMCrashLoop = define(Cause{
	ID:    "php-fpm-crash-loop",
	Title: "php-fpm dies again and again",
	Doc: `The unit is in auto-restart with its counter climbing, or failed after several automatic restarts: the last death
leaves its own result behind, not start-limit-hit. A look in the gap sees 502, one in between is well.
Another start changes nothing: systemd does that already. What kills it must be found; reset-failed is a person's.`,
	When:       all(backendIs(phpFPM), unitIs(backend, looping), face("502", "503")),
	Strong:     oneOf(not(targetConnects()), all(not(unitIs(backend, running)), faceOfFailedConnect())), // it may have connected in its last life
	Conclusive: all(targetErrno("ECONNREFUSED", "ENOENT"), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, PHPFPMConfigInvalid, PHPFPMPoolConflict},
	Blames:     BlameHost,
	About:      backend,
	Advice: Advice{
		EN: `PHP on {{.Host}} dies each time it is started{{with .Signal}} (last by {{.}}){{end}}, so {{.Site}} answers {{.Seen}}.
Read why in journalctl -u {{.Backend}} and in the kernel's log, and remove that reason. Then: systemctl reset-failed {{.Backend}} and systemctl start {{.Backend}}.
Do not keep starting it: each start ends the same way.`,
		ID: `PHP di {{.Host}} selalu mati setiap kali dijalankan{{with .Signal}} (terakhir oleh sinyal {{.}}){{end}}, sehingga {{.Site}} menjawab {{.Seen}}.
Lihat penyebabnya di journalctl -u {{.Backend}} dan log kernel, lalu atasi. Setelah itu: systemctl reset-failed {{.Backend}} dan systemctl start {{.Backend}}.
Jangan terus-menerus menjalankannya: hasilnya akan selalu sama.`,
		VI: `PHP trên {{.Host}} cứ khởi động lên là lại chết{{with .Signal}} (lần cuối do tín hiệu {{.}}){{end}}, nên {{.Site}} trả về lỗi {{.Seen}}.
Hãy xem nguyên nhân trong journalctl -u {{.Backend}} và nhật ký của kernel rồi khắc phục. Sau đó: systemctl reset-failed {{.Backend}} và systemctl start {{.Backend}}.
Đừng khởi động đi khởi động lại: lần nào cũng sẽ kết thúc như vậy.`,
	},
})
