package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// RestartStorm: a healthy unit was restarted so often that systemd refuses to start it.
var RestartStorm = define(Cause{
	ID:    "restart-storm",
	Title: "a service was restarted too often and systemd keeps it down",
	Doc: `The unit is failed with start-limit-hit and nothing was wrong with it: the fifth restart within ten seconds is refused
(nginx: the sixth) and it stays down. A nervous person, a script, a panel, a deployment for each of many sites.
A crash loop leaves signal or exit-code instead. Never restart again at once: wait ten seconds and start it once.`,
	When:       all(pathIsBarred(), face("502", "503", fact.Refused, "521")),
	Conclusive: oneOf(face(fact.Refused), all(targetErrno("ENOENT", "ECONNREFUSED"), faceOfFailedConnect())),
	Behind:     []*Cause{HostUnreachable},
	Blames:     BlameHost,
	About:      barred,
	Advice: Advice{
		EN: `{{.Unit}} on {{.Host}} was restarted so often within seconds that systemd refuses to start it, so {{.Site}} answers {{.Seen}}. The service itself is well.
Wait ten seconds, then once: systemctl reset-failed {{.Unit}} and systemctl start {{.Unit}}. Find what restarts it so often: journalctl -u {{.Unit}}, cron, a panel, a deployment.
Do not restart it again and again: that is the fault.`,
		ID: `{{.Unit}} di {{.Host}} di-restart terlalu sering dalam hitungan detik sehingga systemd menolak menjalankannya, dan {{.Site}} menjawab {{.Seen}}. Layanannya sendiri tidak rusak.
Tunggu sepuluh detik, lalu satu kali saja: systemctl reset-failed {{.Unit}} dan systemctl start {{.Unit}}. Cari apa yang sering me-restart-nya: journalctl -u {{.Unit}}, cron, panel, atau proses deploy.
Jangan me-restart berulang-ulang: itulah penyebab gangguannya.`,
		VI: `{{.Unit}} trên {{.Host}} bị khởi động lại quá nhiều lần trong vài giây nên systemd từ chối chạy nó, và {{.Site}} trả về lỗi {{.Seen}}. Bản thân dịch vụ không hỏng.
Hãy chờ mười giây, rồi chỉ một lần: systemctl reset-failed {{.Unit}} và systemctl start {{.Unit}}. Tìm xem cái gì khởi động lại nó nhiều như vậy: journalctl -u {{.Unit}}, cron, bảng điều khiển, quy trình deploy.
Đừng khởi động lại liên tục: đó chính là nguyên nhân của sự cố.`,
	},
})
