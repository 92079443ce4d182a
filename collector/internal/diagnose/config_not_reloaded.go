package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// ConfigNotReloaded: the configuration or the certificate on disk is right, and the one that the workers run with is not.
var ConfigNotReloaded = define(Cause{
	ID:    "config-not-reloaded",
	Title: "the repaired configuration or certificate was not loaded yet",
	Doc: `The test passes, the files are newer than the workers, and the route that fails leads somewhere else on disk, where
somebody answers; or the log tells of requests to an address that the disk does not name any more; or the served certificate has ended while its file holds a newer one. What is half edited does not stand.
A reload is all it takes. A restart interrupts what still works.`,
	When: all(fails(), oneOf(
		all(newerOnDisk(front), mendedOnDisk()),
		all(face("500", "502", "503", "504"), otherThanOnDisk()),
		all(face(fact.TLSFailed, "525", "526"), certificateRenewed(false)),
		all(protocolIs("https", "grpcs", "wss"), face("500", "502", "503"), certificateRenewed(true)),
	)),
	Conclusive: all(targetErrno("ENOENT", "ECONNREFUSED", "EACCES"), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable, WebServerStopped},
	Blames:     BlameHost,
	About:      front,
	Advice: Advice{
		EN: `{{.Front}} on {{.Host}} still runs with an old state: {{with .MendedTo}}on disk ({{$.MendedAt}}) requests already go to {{.}}, but the workers still use {{$.Loaded}}{{else}}a certificate on disk is newer than the one that is served{{with .Certificate}} ({{.}}){{end}}{{end}}. So {{.Site}} fails ({{.Seen}}).
If the change is complete, test the configuration and reload: systemctl reload {{.Front}}{{with .Certificate}}; for the certificate of a backend, reload the backend{{end}}.
Do not restart: a reload is enough and cuts nobody off.`,
		ID: `{{.Front}} di {{.Host}} masih berjalan dengan keadaan lama: {{with .MendedTo}}di disk ({{$.MendedAt}}) permintaan sudah diarahkan ke {{.}}, tetapi worker masih memakai {{$.Loaded}}{{else}}sertifikat di disk lebih baru daripada yang disajikan{{with .Certificate}} ({{.}}){{end}}{{end}}. Karena itu {{.Site}} gagal ({{.Seen}}).
Jika perubahan itu sudah selesai, uji konfigurasi lalu reload: systemctl reload {{.Front}}{{with .Certificate}}; untuk sertifikat milik backend, reload backend-nya{{end}}.
Jangan me-restart: reload sudah cukup dan tidak memutus siapa pun.`,
		VI: `{{.Front}} trên {{.Host}} vẫn chạy với trạng thái cũ: {{with .MendedTo}}trên đĩa ({{$.MendedAt}}) yêu cầu đã được chuyển tới {{.}}, nhưng worker vẫn dùng {{$.Loaded}}{{else}}chứng chỉ trên đĩa mới hơn chứng chỉ đang dùng{{with .Certificate}} ({{.}}){{end}}{{end}}. Vì vậy {{.Site}} bị lỗi ({{.Seen}}).
Nếu việc chỉnh sửa đã xong, hãy kiểm tra cấu hình rồi reload: systemctl reload {{.Front}}{{with .Certificate}}; với chứng chỉ của backend, hãy reload backend{{end}}.
Đừng restart: reload là đủ và không ngắt kết nối của ai.`,
	},
})
