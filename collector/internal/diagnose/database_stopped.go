package diagnose

// DatabaseStopped: the site's scripts cannot connect because the database does not run.
var DatabaseStopped = define(Cause{
	ID:    "database-stopped",
	Title: "the database is not running",
	Doc: `The unit of the database is down and a script of the site says that it cannot connect; usually 500, by script also 502,
503 or 504. A page that catches the error logs nothing: that it failed since the database died is then all there is.
A database that is down proves nothing about a site that never asked for it.`,
	When: all(
		face("500", "502", "503", "504"), unitIs(store, isDown),
		oneOf(scriptLacksDatabase(), all(face("500"), failsSince())),
	),
	Strong: scriptLacksDatabase(),
	Behind: []*Cause{HostUnreachable, WebServerStopped},
	Blames: BlameHost,
	About:  store,
	Advice: Advice{
		EN: `The database {{.Unit}} on {{.Host}} is not running{{with .Signal}} (it was killed by {{.}}){{end}}{{with .Person}} (it was stopped while {{.}} was open){{end}}, so {{.Site}} answers {{.Seen}}.
If nobody stopped it on purpose, look at journalctl -u {{.Unit}} and at the room on its disk, then systemctl start {{.Unit}}.
Do not restart PHP, the application or the web server: they are well.`,
		ID: `Database {{.Unit}} di {{.Host}} tidak berjalan{{with .Signal}} (dimatikan paksa oleh sinyal {{.}}){{end}}{{with .Person}} (dihentikan saat sesi {{.}} terbuka){{end}}, sehingga {{.Site}} menjawab {{.Seen}}.
Jika tidak ada yang sengaja menghentikannya, periksa journalctl -u {{.Unit}} dan sisa ruang disknya, lalu systemctl start {{.Unit}}.
Jangan me-restart PHP, aplikasi, atau web server: semuanya baik-baik saja.`,
		VI: `Cơ sở dữ liệu {{.Unit}} trên {{.Host}} không chạy{{with .Signal}} (đã bị buộc dừng bởi tín hiệu {{.}}){{end}}{{with .Person}} (đã bị dừng khi phiên {{.}} đang mở){{end}}, nên {{.Site}} trả về lỗi {{.Seen}}.
Nếu không ai cố ý dừng, hãy xem journalctl -u {{.Unit}} và dung lượng đĩa còn trống, rồi chạy systemctl start {{.Unit}}.
Đừng khởi động lại PHP, ứng dụng hay web server: chúng vẫn tốt.`,
	},
})
