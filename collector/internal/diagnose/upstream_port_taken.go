package diagnose

// UpstreamPortTaken: a stranger listens at the port of an application that is down.
var UpstreamPortTaken = define(Cause{
	ID:    "upstream-port-taken",
	Title: "another process has taken the application's port",
	Doc: `Somebody listens at the target, but not the application: its unit is failed or in auto-restart with "address already in use".
Outside anything may be seen: 504 when the stranger says nothing, 502 when it says something else, a foreign page.
Find the stranger (ss -ltnp) and end it or move it; starting the application again cannot succeed before.`,
	When:   all(targetIs("tcp"), targetTaken(), fails()),
	Strong: claimantSaysSo(),
	Behind: []*Cause{HostUnreachable, WebServerStopped, ConfigNotReloaded},
	Blames: BlameHost,
	About:  target,
	Advice: Advice{
		EN: `Another process{{with .Holder}} ({{.}}){{end}} has taken {{.Target}} on {{.Host}}, so {{with .Claimant}}{{.}}{{else}}the application{{end}} cannot start there and {{.Site}} fails ({{.Seen}}).
See who it is with ss -ltnp, end it or give it another port, then start the application: systemctl start {{.Claimant}}.
Do not change the port in the web server, and do not keep starting the application: the port is still taken.`,
		ID: `Proses lain{{with .Holder}} ({{.}}){{end}} telah memakai {{.Target}} di {{.Host}}, sehingga {{with .Claimant}}{{.}}{{else}}aplikasi{{end}} tidak bisa berjalan di sana dan {{.Site}} gagal ({{.Seen}}).
Lihat siapa pemakainya dengan ss -ltnp, hentikan atau pindahkan ke port lain, lalu jalankan aplikasinya: systemctl start {{.Claimant}}.
Jangan mengubah port di web server, dan jangan terus-menerus menjalankan aplikasinya: port itu masih terpakai.`,
		VI: `Một tiến trình khác{{with .Holder}} ({{.}}){{end}} đã chiếm {{.Target}} trên {{.Host}}, nên {{with .Claimant}}{{.}}{{else}}ứng dụng{{end}} không chạy được ở đó và {{.Site}} bị lỗi ({{.Seen}}).
Xem tiến trình nào bằng ss -ltnp, dừng nó hoặc chuyển nó sang cổng khác, rồi khởi động ứng dụng: systemctl start {{.Claimant}}.
Đừng đổi cổng trong web server và đừng khởi động ứng dụng liên tục: cổng vẫn đang bị chiếm.`,
	},
})
