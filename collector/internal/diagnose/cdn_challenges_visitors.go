package diagnose

// CDNChallengesVisitors: the edge asks whether the visitor is a person; it is no outage.
var CDNChallengesVisitors = define(Cause{
	ID:    "cdn-challenges-visitors",
	Title: "the CDN challenges visitors",
	Doc: `The edge answers 403, 429 or 503 with its challenge page; people in browsers pass it, monitors and programs do not.
"Under Attack" mode, a page rule, bot protection. Not an outage, unless programs such as a shop's payment callbacks are kept out.
The host has nothing to do with it.`,
	When:   edgeChallenges(),
	Strong: straightWell(),
	Blames: BlameCDN,
	About:  theSite,
	Advice: Advice{
		EN: `{{.Site}} is not down: the CDN shows visitors a challenge ({{.Seen}}), which browsers pass and programs do not.
If you did not want that, leave Under Attack mode or correct the page or WAF rule in the CDN's panel, and let payment callbacks and monitors through by a rule.
Nothing needs to be done on the server.`,
		ID: `{{.Site}} tidak mati: CDN menampilkan pemeriksaan (challenge) kepada pengunjung ({{.Seen}}), yang bisa dilewati browser tetapi tidak oleh program.
Jika itu tidak diinginkan, matikan mode Under Attack atau perbaiki page rule atau aturan WAF di panel CDN, dan loloskan callback pembayaran serta monitor lewat sebuah aturan.
Tidak ada yang perlu dilakukan di server.`,
		VI: `{{.Site}} không ngừng hoạt động: CDN hiển thị bước kiểm tra (challenge) cho khách ({{.Seen}}), trình duyệt vượt qua được nhưng chương trình thì không.
Nếu không muốn vậy, hãy tắt chế độ Under Attack hoặc sửa page rule hay quy tắc WAF trong bảng điều khiển CDN, và cho phép callback thanh toán cùng các công cụ giám sát đi qua.
Không cần làm gì trên máy chủ.`,
	},
})
