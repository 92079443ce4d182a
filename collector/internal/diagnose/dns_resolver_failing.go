package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// DNSResolverFailing: the resolver that the host uses answers nothing, so names that are right cannot be found.
var DNSResolverFailing = define(Cause{
	ID:    "dns-resolver-failing",
	Title: "the host's DNS resolver does not answer",
	Doc: `One resolver times out, refuses or is gone for several names, or for both families of one, and none of them well, while
the web server or a script needs names: nginx says "could not be resolved (110: …)" or (5: Operation refused).
One name that fails is that name's trouble. nginx asks its own "resolver" with each request, not resolv.conf, which may
refuse the same names and be right. It recovers by itself; no restart.`,
	When: all(
		face("500", "502", "503", "504", fact.AnswerTime), oneOf(asksForNames(), nearSign(nameSigns...)), resolverFails(),
	),
	Conclusive: all(asksForNames(), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable},
	Blames:     BlameNetwork,
	About:      machine,
	Advice: Advice{
		EN: `The DNS resolver{{with .Resolver}} {{.}}{{end}} that {{.Host}} uses does not answer, so names behind {{.Site}} cannot be found and visitors get {{.Seen}}.
Try dig @{{with .Resolver}}{{.}}{{else}}RESOLVER{{end}} on the host. Mend that resolver, or name a second one in resolv.conf and in nginx's resolver directive; nginx recovers by itself.
Do not restart nginx meanwhile: with a name that it cannot resolve it does not start again.`,
		ID: `Resolver DNS{{with .Resolver}} {{.}}{{end}} yang dipakai {{.Host}} tidak menjawab, sehingga nama-nama di belakang {{.Site}} tidak ditemukan dan pengunjung mendapat {{.Seen}}.
Coba dig @{{with .Resolver}}{{.}}{{else}}RESOLVER{{end}} di host. Perbaiki resolver itu, atau tambahkan resolver kedua di resolv.conf dan di direktif resolver nginx; nginx akan pulih sendiri.
Jangan me-restart nginx sementara ini: dengan nama yang tidak bisa di-resolve, nginx tidak akan hidup lagi.`,
		VI: `Máy phân giải DNS{{with .Resolver}} {{.}}{{end}} mà {{.Host}} sử dụng không trả lời, nên không tìm được các tên phía sau {{.Site}} và khách truy cập nhận lỗi {{.Seen}}.
Hãy thử dig @{{with .Resolver}}{{.}}{{else}}RESOLVER{{end}} trên máy. Sửa máy phân giải đó, hoặc thêm một máy thứ hai vào resolv.conf và chỉ thị resolver của nginx; nginx sẽ tự hồi phục.
Trong lúc này đừng khởi động lại nginx: gặp tên không phân giải được, nginx sẽ không khởi động lại nổi.`,
	},
})
