package diagnose

// CDNCannotReachOrigin: the edge says that it gets no answer of the host, which answers others.
var CDNCannotReachOrigin = define(Cause{
	ID:    "cdn-cannot-reach-origin",
	Title: "the CDN cannot reach the host, others can",
	Doc: `The edge answers 520 to 526, which speak of its own connection to the host, while a look straight at the host is well.
The host or its provider blocks the CDN's ranges, the CDN has an old origin address, or its TLS mode does not fit.
While the look straight at the host fails too, the fault is the host's: another cause.`,
	When:   all(edgeFace("520", "521", "522", "523", "524", "525", "526"), straightWell()),
	Behind: []*Cause{FirewallBlocksVisitors, SiteCertificateExpired},
	Blames: BlameCDN,
	About:  theSite,
	Advice: Advice{
		EN: `The CDN answers {{.Seen}} for {{.Site}}: it gets no proper answer of the server, which is well when asked directly{{with .Addresses}} ({{.}}){{end}}.
See in the CDN's panel that the origin's address is right and the SSL mode fits the server's certificate; allow all of the CDN's published ranges in the server's and the provider's firewall.
Do not restart the server. Until it is mended, visitors can be sent past the CDN (DNS only), if your address may be known.`,
		ID: `CDN menjawab {{.Seen}} untuk {{.Site}}: CDN tidak mendapat jawaban yang benar dari server, padahal server normal jika diakses langsung{{with .Addresses}} ({{.}}){{end}}.
Di panel CDN, pastikan alamat origin benar dan mode SSL sesuai dengan sertifikat server; izinkan semua rentang IP resmi CDN di firewall server dan penyedia.
Jangan me-restart server. Sementara itu pengunjung dapat diarahkan tanpa CDN (DNS only), jika alamat server boleh diketahui umum.`,
		VI: `CDN trả về {{.Seen}} cho {{.Site}}: CDN không nhận được câu trả lời đúng từ máy chủ, trong khi truy cập trực tiếp máy chủ vẫn tốt{{with .Addresses}} ({{.}}){{end}}.
Trong bảng điều khiển CDN, hãy kiểm tra địa chỉ origin và chế độ SSL có khớp với chứng chỉ của máy chủ không; cho phép mọi dải IP công bố của CDN trong tường lửa của máy chủ và của nhà cung cấp.
Đừng khởi động lại máy chủ. Trong lúc chờ, có thể cho khách đi thẳng không qua CDN (DNS only) nếu địa chỉ máy chủ được phép công khai.`,
	},
})
