package diagnose

// UpstreamSocketPermission: the web server may not open the socket of its backend.
var UpstreamSocketPermission = define(Cause{
	ID:    "upstream-socket-permission",
	Title: "the web server may not open the backend's socket",
	Doc: `EACCES at the socket although everything runs: its owner or mode, or a directory above it, keeps the web server out.
Usually listen.owner, listen.group or listen.mode of the pool, or listen.acl_users, which overrides them. On TCP it is
listen.allowed_clients, which shows as a reset of every request and never as EACCES: one of seven causes of a reset.
A restart makes the socket anew with the same mode; a chown by hand lasts until the next restart.`,
	When: oneOf(
		all(targetIs("unix"), targetErrno("EACCES"), face("502", "503")),
		all(targetIs("tcp"), clientsDropped(), face("502", "503")),
	),
	Strong:     oneOf(targetErrno("EACCES"), failedTwice()),
	Conclusive: all(targetErrno("EACCES"), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, ConfigNotReloaded, WrongVhost},
	Blames:     BlameHost,
	About:      target,
	Advice: Advice{
		EN: `The web server of {{.Host}} may not open {{.Target}}{{if .Owner}} (owner {{.Owner}}{{with .Mode}}, mode {{.}}{{end}}){{end}}{{with .BlockedBy}}; it is kept out at {{.}}{{end}}. So {{.Site}} answers {{.Seen}}.
Set listen.owner, listen.group and listen.mode in the pool's file to the web server's user (often www-data and 0660), check every directory above with namei -l, then restart php-fpm once its test passes. For a TCP address it is listen.allowed_clients that must name the web server.
Do not chown the socket by hand: the next restart undoes it.`,
		ID: `Web server di {{.Host}} tidak diizinkan membuka {{.Target}}{{if .Owner}} (pemilik {{.Owner}}{{with .Mode}}, mode {{.}}{{end}}){{end}}{{with .BlockedBy}}; aksesnya tertahan di {{.}}{{end}}. Karena itu {{.Site}} menjawab {{.Seen}}.
Sesuaikan listen.owner, listen.group, dan listen.mode di berkas pool dengan user web server (umumnya www-data dan 0660), periksa setiap direktori di atasnya dengan namei -l, lalu restart php-fpm setelah pengujian konfigurasinya lolos. Untuk alamat TCP, listen.allowed_clients harus memuat alamat web server.
Jangan melakukan chown pada socket secara manual: restart berikutnya akan membatalkannya.`,
		VI: `Web server trên {{.Host}} không có quyền mở {{.Target}}{{if .Owner}} (chủ sở hữu {{.Owner}}{{with .Mode}}, quyền {{.}}{{end}}){{end}}{{with .BlockedBy}}; bị chặn tại {{.}}{{end}}. Vì vậy {{.Site}} trả về lỗi {{.Seen}}.
Hãy đặt listen.owner, listen.group và listen.mode trong tệp cấu hình pool theo user của web server (thường là www-data và 0660), kiểm tra mọi thư mục phía trên bằng namei -l, rồi khởi động lại php-fpm sau khi kiểm tra cấu hình đạt. Với địa chỉ TCP, listen.allowed_clients phải có địa chỉ của web server.
Đừng chown socket bằng tay: lần khởi động lại kế tiếp sẽ xóa thay đổi đó.`,
	},
})
