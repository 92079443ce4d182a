package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// TrafficFlood: far more requests come than the site is used to, and something on their way is full.
var TrafficFlood = define(Cause{
	ID:    "traffic-flood",
	Title: "far more requests come than usual",
	Doc: `The access log counts at least ten times the site's own habit and 50 requests a second, or one visitor outweighs all
others, and what they use up is full: the pool, the application's queue, the web server's connections, the CPU.
An attack, a crawler, a campaign, an echo of a feed. Many requests that are all answered are no fault.`,
	When: oneOf(
		all(
			flooded(), oneOf(answersLate(), face("500", "502", "503")), unitIs(backend, running),
			oneOf(targetFull(), all(poolFull(), targetQueued()), all(backendIs(proxied), targetQueued())),
		),
		all(
			frontFlooded(), unitIs(front, running), oneOf(answersLate(), face(fact.Reset, fact.EmptyAnswer, "500", "502", "503")),
			oneOf(
				frontOutOfRoom(),
				all(answersLate(), frontFull()), starves(),
			),
		),
	),
	Behind: []*Cause{HostUnreachable, WebServerStopped, DatabaseHung, DatabaseStopped},
	Blames: BlameVisitor,
	About:  theSite,
	Advice: Advice{
		EN: `Far more requests come to {{.Host}} than usual{{with .Flood}} ({{.}}){{end}} and use up what {{.Site}} needs, so it answers {{.Seen}}.
Look at who asks for what: the busiest addresses and paths of the access log. Limit them (limit_req, a WAF rule, the CDN's rate limit or challenge) and cache the page they ask for.
Do not restart anything and do not raise pm.max_children first: the flood fills what you add. Do not block search engines or your own monitoring.`,
		ID: `Permintaan yang masuk ke {{.Host}} jauh lebih banyak dari biasanya{{with .Flood}} ({{.}}){{end}} dan menghabiskan yang dibutuhkan {{.Site}}, sehingga situs menjawab {{.Seen}}.
Lihat siapa meminta apa: alamat dan path tersibuk di access log. Batasi (limit_req, aturan WAF, rate limit atau challenge di CDN) dan gunakan cache untuk halaman yang diminta.
Jangan me-restart apa pun dan jangan langsung menaikkan pm.max_children: tambahannya akan ikut penuh. Jangan memblokir mesin pencari atau pemantauan Anda sendiri.`,
		VI: `Lượng yêu cầu tới {{.Host}} nhiều hơn hẳn bình thường{{with .Flood}} ({{.}}){{end}} và dùng cạn tài nguyên của {{.Site}}, nên trang trả về {{.Seen}}.
Hãy xem ai yêu cầu gì: các địa chỉ và đường dẫn bận nhất trong access log. Giới hạn chúng (limit_req, quy tắc WAF, rate limit hoặc challenge của CDN) và dùng cache cho trang đó.
Đừng khởi động lại gì và đừng vội tăng pm.max_children: thêm bao nhiêu cũng sẽ đầy. Đừng chặn công cụ tìm kiếm hay hệ thống giám sát của chính bạn.`,
	},
})
