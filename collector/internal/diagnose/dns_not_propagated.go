package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// DNSNotPropagated: some name servers still give the old answer, so some visitors go to the wrong place.
var DNSNotPropagated = define(Cause{
	ID:    "dns-not-propagated",
	Title: "name servers disagree about the site",
	Doc: `A look that follows the name ends elsewhere or finds no address, and name servers disagree: some lead to the host, some
do not. The zone's own servers with different serials, or resolvers that remember an old answer until its TTL is over.
Usual after a change of records or of name servers. It passes by itself if the zone's own servers agree.`,
	When:   all(oneOf(leadsElsewhere(), face(fact.NoResolution)), not(controlsFail()), namesDisagree()),
	Strong: straightWell(),
	Blames: BlameNetwork,
	About:  theSite,
	Advice: Advice{
		EN: `Name servers disagree about {{.Site}}: some lead to the right host{{with .Addresses}} ({{.}}){{end}}, others still give another answer. So it fails for some visitors ({{.Seen}}) and is well for others.
See that all of the zone's own name servers give the same answer and serial. If they do, wait: resolvers forget the old one{{with .Until}} within {{.}}{{end}}. Keep the old server answering until then.
Do not change the records again and again: each change starts the waiting anew.`,
		ID: `Server-server DNS memberi jawaban berbeda tentang {{.Site}}: sebagian mengarah ke host yang benar{{with .Addresses}} ({{.}}){{end}}, sebagian masih memberi jawaban lain. Karena itu situs gagal bagi sebagian pengunjung ({{.Seen}}) dan normal bagi yang lain.
Pastikan semua name server milik zona memberi jawaban dan serial yang sama. Jika sudah, tunggu: resolver akan melupakan jawaban lama{{with .Until}} dalam {{.}}{{end}}. Biarkan server lama tetap melayani sampai saat itu.
Jangan mengubah record berulang kali: setiap perubahan membuat masa tunggu dimulai lagi.`,
		VI: `Các máy chủ tên miền trả lời khác nhau về {{.Site}}: một số trỏ tới đúng máy{{with .Addresses}} ({{.}}){{end}}, số khác vẫn đưa câu trả lời khác. Vì vậy trang lỗi với một số khách ({{.Seen}}) và bình thường với số còn lại.
Hãy bảo đảm mọi name server của vùng đều cho cùng câu trả lời và cùng serial. Nếu đã vậy, hãy chờ: các máy phân giải sẽ quên câu trả lời cũ{{with .Until}} trong vòng {{.}}{{end}}. Hãy để máy chủ cũ tiếp tục phục vụ tới lúc đó.
Đừng sửa bản ghi nhiều lần: mỗi lần sửa lại phải chờ từ đầu.`,
	},
})
