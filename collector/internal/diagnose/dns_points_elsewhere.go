package diagnose

// DNSPointsElsewhere: the site's name leads to a machine that does not serve it.
var DNSPointsElsewhere = define(Cause{
	ID:    "dns-points-elsewhere",
	Title: "the site's DNS record leads to another machine",
	Doc: `The look that follows the name ends at an address that is not registered for the host which has the vhost, and fails
there: refused, no connection, or a 502 that the wrong nginx made, with the same Server header. A look straight at the host is well.
Usually an old or mistyped A or AAAA record, often after a move. Where a CDN has answered, its address is right: not this.`,
	When:       all(leadsElsewhere(), straightWell()),
	Conclusive: zoneLeadsAway(),
	Behind:     []*Cause{DNSNotPropagated},
	Blames:     BlameNetwork,
	About:      theSite,
	Advice: Advice{
		EN: `The name {{.Site}} leads to {{.Leads}}, but the site is served{{with .Host}} by {{.}}{{end}}{{with .Addresses}} at {{.}}{{end}}, where it is well. So visitors get {{.Seen}} from another machine.
Correct the A and AAAA records at your DNS provider, and lower their TTL. Visitors whose resolver remembers the old answer must wait{{with .Until}} up to {{.}}{{end}}.
Do not restart or change anything on the server: requests do not arrive there.`,
		ID: `Nama {{.Site}} mengarah ke {{.Leads}}, padahal situs ini dilayani{{with .Host}} oleh {{.}}{{end}}{{with .Addresses}} di {{.}}{{end}}, dan di sana berjalan normal. Akibatnya pengunjung mendapat {{.Seen}} dari mesin lain.
Perbaiki record A dan AAAA di penyedia DNS Anda dan turunkan TTL-nya. Pengunjung yang resolver-nya masih menyimpan jawaban lama perlu menunggu{{with .Until}} sampai {{.}}{{end}}.
Jangan me-restart atau mengubah apa pun di server: permintaannya tidak sampai ke sana.`,
		VI: `Tên miền {{.Site}} trỏ tới {{.Leads}}, trong khi trang được phục vụ{{with .Host}} bởi {{.}}{{end}}{{with .Addresses}} tại {{.}}{{end}} và ở đó vẫn tốt. Vì vậy khách truy cập nhận {{.Seen}} từ một máy khác.
Hãy sửa bản ghi A và AAAA ở nhà cung cấp DNS và hạ TTL. Khách có máy phân giải còn nhớ câu trả lời cũ phải chờ{{with .Until}} tối đa {{.}}{{end}}.
Đừng khởi động lại hay thay đổi gì trên máy chủ: yêu cầu không hề tới đó.`,
	},
})
