package diagnose

// ObserverFault: who looks fails, not the site.
var ObserverFault = define(Cause{
	ID:    "observer-fault",
	Title: "the observer's own connection fails",
	Doc: `Everybody who gets no answer reaches none of his own control targets either, or one vantage alone gets no answer, again and
again, while others see the site well after it. Only looks without any answer count: who got a 502 has reached somebody.
It says nothing of the site, for better or worse: what the host itself says still counts.`,
	When:   oneOf(controlsFail(), loneVantage(1)),
	Strong: oneOf(controlsFail(), loneVantage(2)),
	Behind: []*Cause{HostUnreachable, WebServerStopped, FirewallBlocksVisitors},
	Blames: BlameVisitor,
	About:  theSite,
	Advice: Advice{
		EN: `The fault lies with the place that looks{{with .Vantage}} ({{.}}){{end}}: it cannot reach {{.Site}}, and nothing says that the site is down.
Look at that place's own network, DNS and firewall. A visitor who sees the same should try another connection, without VPN or proxy.
Nothing needs to be done on the server.`,
		ID: `Masalahnya ada di tempat pengamatan{{with .Vantage}} ({{.}}){{end}}: tempat itu tidak bisa menjangkau {{.Site}}, dan tidak ada tanda bahwa situsnya mati.
Periksa jaringan, DNS, dan firewall di tempat itu sendiri. Pengunjung yang mengalami hal serupa sebaiknya mencoba koneksi lain tanpa VPN atau proxy.
Tidak ada yang perlu dilakukan di server.`,
		VI: `Lỗi nằm ở nơi quan sát{{with .Vantage}} ({{.}}){{end}}: nơi đó không kết nối được tới {{.Site}}, và không có dấu hiệu nào cho thấy trang ngừng hoạt động.
Hãy kiểm tra mạng, DNS và tường lửa của chính nơi đó. Khách gặp tình trạng tương tự nên thử kết nối khác, không dùng VPN hay proxy.
Không cần làm gì trên máy chủ.`,
	},
})
