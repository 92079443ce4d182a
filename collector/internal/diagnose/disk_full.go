package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// noRoom are the lines of a web server that could not write a file of its own.
var noRoom = []string{"nginx-no-space", "nginx-temp-denied", "apache-no-space"}

// DiskFull: there is no room for what the web server or the scripts must write.
var DiskFull = define(Cause{
	ID:    "disk-full",
	Title: "a disk is full",
	Doc: `A disk or its inodes are used up: big answers are cut short (a 200 that looks well in every log) or end before they
begin, uploads get 500, and the log lines about it may be lost with the rest. Small pages are well. A folder for temporary
files that the web server may not write to looks the same, and its log says EACCES.
Trust df before a quiet log. A restart cures nothing, and a database that restarts on a full disk may not come back.`,
	When: all(
		face(fact.Truncated, fact.EmptyAnswer, "500"),
		oneOf(diskIs(fullDisk), logSign(front, noRoom...)),
	),
	Strong: oneOf(diskIs(packedDisk), logSign(front, noRoom...)),
	Behind: []*Cause{HostUnreachable, WebServerStopped},
	Blames: BlameHost,
	About:  machine,
	Advice: Advice{
		EN: `{{with .Disk}}A disk of {{$.Host}} is full ({{.}}){{else}}The web server of {{.Host}} cannot write its temporary files{{end}}, so {{.Site}} fails ({{.Seen}}): large pages are cut short and uploads are refused.
Make room: df -h and df -i name the disk, du -xh --max-depth=2 the folders; often logs, backups, sessions, mail. Truncate a log that is open, do not delete it. If there is room and its log says "Permission denied", give the folder it names back to the web server's user.
Do not restart the web server or the database: it cures nothing, and without room they may not start again.`,
		ID: `{{with .Disk}}Disk di {{$.Host}} penuh ({{.}}){{else}}Web server di {{.Host}} tidak dapat menulis file sementaranya{{end}}, sehingga {{.Site}} gagal ({{.Seen}}): halaman besar terpotong dan unggahan ditolak.
Kosongkan ruang: df -h dan df -i menunjukkan disknya, du -xh --max-depth=2 menunjukkan foldernya; biasanya log, backup, sesi, atau surel. Log yang sedang terbuka cukup dikosongkan (truncate), jangan dihapus. Jika ruang masih ada dan log-nya berisi "Permission denied", kembalikan kepemilikan folder yang disebut kepada user web server.
Jangan me-restart web server atau database: tidak menyembuhkan apa pun, dan tanpa ruang keduanya mungkin gagal dijalankan lagi.`,
		VI: `{{with .Disk}}Ổ đĩa của {{$.Host}} đã đầy ({{.}}){{else}}Web server trên {{.Host}} không ghi được tệp tạm của nó{{end}}, nên {{.Site}} bị lỗi ({{.Seen}}): trang lớn bị cắt ngang và tệp tải lên bị từ chối.
Hãy giải phóng chỗ: df -h và df -i cho biết ổ đĩa nào, du -xh --max-depth=2 cho biết thư mục nào; thường là nhật ký, bản sao lưu, phiên, thư. Tệp nhật ký đang mở thì làm rỗng (truncate), đừng xóa. Nếu vẫn còn chỗ và nhật ký ghi "Permission denied", hãy trả quyền sở hữu thư mục được nêu cho user của web server.
Đừng khởi động lại web server hay cơ sở dữ liệu: không chữa được gì, và khi hết chỗ chúng có thể không chạy lại được.`,
	},
})
