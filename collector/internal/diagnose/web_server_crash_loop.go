package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// WebServerCrashLoop: the web server dies each time systemd starts it, or has died so often that systemd gave up.
var WebServerCrashLoop = define(Cause{
	ID:    "web-server-crash-loop",
	Title: "the web server dies again and again",
	Doc: `The unit of the web server is in auto-restart with its counter climbing, or failed after several automatic restarts, and
its configuration test passes. A look in the gap is refused, one in between is well.
Another start changes nothing: systemd does that already. What kills it must be found: a module, the kernel's memory killer.`,
	When:       all(unitIs(front, looping), nobodyGetsThrough()),
	Conclusive: oneOf(face(fact.Refused), provenBefore()),
	Behind: []*Cause{
		HostUnreachable, NginxConfigInvalid, ApacheConfigInvalid, LiteSpeedConfigInvalid, UpstreamUnresolvable, WebPortConflict, RestartStorm,
	},
	Blames: BlameHost,
	About:  front,
	Advice: Advice{
		EN: `The web server of {{.Host}} dies each time it is started{{with .Signal}} (last by {{.}}){{end}}, so {{.Site}} refuses its visitors most of the time ({{.Seen}}).
Read why in journalctl -u {{.Front}}, in its error log and in the kernel's log: often a module that was added or updated last. Take that away, then systemctl reset-failed {{.Front}} and systemctl start {{.Front}}.
Do not keep starting it, and do not reboot the machine: each start ends the same way.`,
		ID: `Web server di {{.Host}} selalu mati setiap kali dijalankan{{with .Signal}} (terakhir oleh sinyal {{.}}){{end}}, sehingga {{.Site}} hampir selalu menolak pengunjung ({{.Seen}}).
Lihat penyebabnya di journalctl -u {{.Front}}, log error-nya, dan log kernel: sering kali modul yang baru ditambahkan atau diperbarui. Lepaskan penyebab itu, lalu systemctl reset-failed {{.Front}} dan systemctl start {{.Front}}.
Jangan terus-menerus menjalankannya dan jangan me-reboot mesin: hasilnya akan selalu sama.`,
		VI: `Web server trên {{.Host}} cứ khởi động lên là lại chết{{with .Signal}} (lần cuối do tín hiệu {{.}}){{end}}, nên {{.Site}} hầu như luôn từ chối khách truy cập ({{.Seen}}).
Hãy xem nguyên nhân trong journalctl -u {{.Front}}, nhật ký lỗi của nó và nhật ký của kernel: thường là một mô-đun vừa được thêm hoặc cập nhật. Gỡ nguyên nhân đó, rồi chạy systemctl reset-failed {{.Front}} và systemctl start {{.Front}}.
Đừng khởi động đi khởi động lại và đừng khởi động lại cả máy: lần nào cũng sẽ kết thúc như vậy.`,
	},
})
