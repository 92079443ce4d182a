package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// DiskFull: there is no room for what the web server or the scripts must write.
var DiskFull = define(Cause{
	ID:    "disk-full",
	Title: "a disk is full",
	Doc: `A disk or its inodes are used up: big answers are cut short (a 200 that looks well in every log), uploads get 500, and the
log lines about it may be lost with the rest. Small pages are well.
Trust df before a quiet log. A restart cures nothing, and a database that restarts on a full disk may not come back.`,
	When: all(
		face(fact.Truncated, "500"),
		oneOf(diskIs(fullDisk), logSign(front, "nginx-no-space", "apache-no-space")),
	),
	Strong: oneOf(diskIs(packedDisk), logSign(front, "nginx-no-space", "apache-no-space")),
	Behind: []*Cause{HostUnreachable, WebServerStopped},
	Blames: BlameHost,
	About:  machine,
	Advice: Advice{
		EN: `A disk of {{.Host}} is full{{with .Disk}} ({{.}}){{end}}, so {{.Site}} fails ({{.Seen}}): large pages are cut short and uploads are refused.
Make room: df -h and df -i name the disk, du -xh --max-depth=2 the folders; often logs, backups, sessions, mail. Truncate a log that is open, do not delete it.
Do not restart the web server or the database: it cures nothing, and without room they may not start again.`,
		ID: `Disk di {{.Host}} penuh{{with .Disk}} ({{.}}){{end}}, sehingga {{.Site}} gagal ({{.Seen}}): halaman besar terpotong dan unggahan ditolak.
Kosongkan ruang: df -h dan df -i menunjukkan disknya, du -xh --max-depth=2 menunjukkan foldernya; biasanya log, backup, sesi, atau surel. Log yang sedang terbuka cukup dikosongkan (truncate), jangan dihapus.
Jangan me-restart web server atau database: tidak menyembuhkan apa pun, dan tanpa ruang keduanya mungkin gagal dijalankan lagi.`,
		VI: `Ổ đĩa của {{.Host}} đã đầy{{with .Disk}} ({{.}}){{end}}, nên {{.Site}} bị lỗi ({{.Seen}}): trang lớn bị cắt ngang và tệp tải lên bị từ chối.
Hãy giải phóng chỗ: df -h và df -i cho biết ổ đĩa nào, du -xh --max-depth=2 cho biết thư mục nào; thường là nhật ký, bản sao lưu, phiên, thư. Tệp nhật ký đang mở thì làm rỗng (truncate), đừng xóa.
Đừng khởi động lại web server hay cơ sở dữ liệu: không chữa được gì, và khi hết chỗ chúng có thể không chạy lại được.`,
	},
})
