package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// DNSNameMissing: no name server knows an address for the site.
var DNSNameMissing = define(Cause{
	ID:    "dns-name-missing",
	Title: "the site's name does not exist in DNS",
	Doc: `Looks find no address, and every name server that answers says that the name or its address does not exist, or resolvers
give up because the zone's own servers do not answer for it. An expired domain, a deleted record, a lame delegation.
That one observer resolves nothing at all is the observer's fault. The host is not the reason.`,
	When:   all(face(fact.NoResolution), not(controlsFail()), nameMissing()),
	Strong: oneOf(zoneSaysNothing(), everybodySaysNoName()),
	Behind: []*Cause{DNSNotPropagated},
	Blames: BlameNetwork,
	About:  theSite,
	Advice: Advice{
		EN: `The name {{.Site}} cannot be found: no name server knows an address for it. The server itself may be well.
Look first whether the domain has expired at your registrar. Then whether its name servers are the right ones and carry an A record for {{.Site}}{{with .Addresses}} ({{.}}){{end}}.
Do not restart anything on the server: visitors never get that far.`,
		ID: `Nama {{.Site}} tidak dapat ditemukan: tidak ada name server yang mengetahui alamatnya. Server-nya sendiri mungkin baik-baik saja.
Periksa dahulu apakah domainnya sudah kedaluwarsa di registrar Anda. Lalu pastikan name server-nya benar dan memiliki record A untuk {{.Site}}{{with .Addresses}} ({{.}}){{end}}.
Jangan me-restart apa pun di server: pengunjung tidak pernah sampai ke sana.`,
		VI: `Không tìm thấy tên miền {{.Site}}: không máy chủ tên miền nào biết địa chỉ của nó. Bản thân máy chủ có thể vẫn tốt.
Trước hết hãy xem tên miền có hết hạn ở nhà đăng ký không. Sau đó kiểm tra name server có đúng không và có bản ghi A cho {{.Site}}{{with .Addresses}} ({{.}}){{end}} không.
Đừng khởi động lại gì trên máy chủ: khách truy cập không tới được đó.`,
	},
})
