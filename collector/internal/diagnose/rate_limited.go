package diagnose

// RateLimited: a limit on requests or connections turns visitors away on purpose.
var RateLimited = define(Cause{
	ID:    "rate-limited",
	Title: "a rate limit turns visitors away",
	Doc: `The web server itself answers 503 or 429 while its log says "limiting requests" or "limiting connections" for the site,
or a CDN's edge answers 429. A limit that is too low, many visitors behind one address, or a flood that it holds off.
It is no crash: php-fpm and the application are well, and a restart only empties the counters for a moment.`,
	When:   oneOf(edgeFace("429"), all(limitedFace(), nearSign(limitSigns...))),
	Behind: []*Cause{HostUnreachable, WebServerStopped},
	Blames: BlameHost,
	About:  theSite,
	Advice: Advice{
		EN: `{{.Site}} answers {{.Seen}} because a rate limit{{with .Guard}} (zone {{.}}){{end}} turns requests away.
See whom it hits: the error log of the web server names each address, a CDN its own events. If they are real visitors, raise limit_req or limit_conn (rate, burst) or the CDN's rule; if it is a flood, leave it.
Do not restart services and do not switch every limit off: then the flood reaches PHP.`,
		ID: `{{.Site}} menjawab {{.Seen}} karena pembatasan laju (rate limit){{with .Guard}} (zona {{.}}){{end}} menolak permintaan.
Lihat siapa yang terkena: log error web server menyebut setiap alamat, CDN mencatatnya di event-nya sendiri. Jika itu pengunjung sungguhan, naikkan limit_req atau limit_conn (rate, burst) atau aturan CDN; jika itu serangan, biarkan.
Jangan me-restart layanan dan jangan mematikan semua pembatasan: serangannya akan sampai ke PHP.`,
		VI: `{{.Site}} trả về {{.Seen}} vì giới hạn tần suất (rate limit){{with .Guard}} (vùng {{.}}){{end}} từ chối yêu cầu.
Hãy xem ai bị chặn: nhật ký lỗi của web server ghi từng địa chỉ, CDN ghi trong mục sự kiện. Nếu là khách thật, hãy nâng limit_req hoặc limit_conn (rate, burst) hay quy tắc của CDN; nếu là tấn công, hãy để nguyên.
Đừng khởi động lại dịch vụ và đừng tắt hết các giới hạn: khi đó tấn công sẽ tới thẳng PHP.`,
	},
})
