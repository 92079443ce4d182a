package diagnose

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// exhaustedFor is how long the pool must have been full: a burst fills it for a moment and is served.
const exhaustedFor = 2 * time.Second

// ownWaits are what scripts may wait for that is their own affair.
var ownWaits = []fact.WaitsOn{
	fact.WaitsOnLock, fact.WaitsOnSleep, fact.WaitsOnLocal, fact.WaitsOnDisk, fact.WaitsOnCPU,
}

// PHPFPMPoolExhausted: every worker is busy and no more requests fit into the queue.
var PHPFPMPoolExhausted = define(Cause{
	ID:    "php-fpm-pool-exhausted",
	Title: "all php-fpm workers are busy",
	Doc: `No worker is idle and the accept queue stands at its backlog, or requests lie in it while every worker waits for
something of its own. Queued requests end as 504, on a Unix socket those beyond the backlog as 502 (EAGAIN), on TCP 504 only.
pm=static writes no line and ondemand another one; static files are well and the CPU is often idle.
Workers that wait for a database or another machine are that fault, and more workers do not cure it. A restart cuts every request.`,
	When: all(
		backendIs(phpFPM), unitIs(backend, running), face("502", "503", "504", fact.AnswerTime), poolFull(),
		oneOf(targetFull(), all(targetQueued(), workersWait(ownWaits...))),
	),
	For: exhaustedFor,
	Conclusive: all(targetFull(), face("502", "503", "504"), oneOf(
		targetErrno("EAGAIN"), all(targetIs("tcp"), targetErrno("ETIMEDOUT")),
	)),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, DatabaseHung, DatabaseSlow, DatabaseStopped, DatabaseConnectionsExhausted,
		TrafficFlood, BackgroundProcess, CPUOverload, AppHung, ThirdPartyFailing, FirewallBlocksUpstream,
	},
	Blames: BlameApp,
	About:  pool,
	Advice: Advice{
		EN: `All PHP workers of {{.Backend}} on {{.Host}}{{with .Workers}} ({{.}} in this pool){{end}} are busy and requests pile up in their queue, so {{.Site}} answers {{.Seen}}.{{with .Waits}} They wait for {{.}}.{{end}}
{{if .Waits}}Look at the pages that wait so{{else}}Find out what they wait for: turn on the slow log of the pool{{end}}{{with .Script}} (the logs name {{.}}){{end}}, at slow queries and at calls to other servers. Only then consider a higher pm.max_children{{with .Allows}}: the memory allows about {{.}} workers of the present size{{else}}, as far as the memory allows{{end}}.
Do not restart PHP as a cure: it cuts every request that is being answered, and the queue fills again.`,
		ID: `Semua worker PHP ({{.Backend}}) di {{.Host}}{{with .Workers}} ({{.}} pada pool ini){{end}} sedang sibuk dan permintaan menumpuk di antrean, sehingga {{.Site}} menjawab {{.Seen}}.{{with .Waits}} Yang ditunggu: {{.}}.{{end}}
{{if .Waits}}Periksa halaman yang menunggu itu{{else}}Cari tahu apa yang ditunggu: aktifkan slow log pada pool itu{{end}}{{with .Script}} (log menyebut {{.}}){{end}}, query yang lambat, dan panggilan ke server lain. Setelah itu barulah pertimbangkan menaikkan pm.max_children{{with .Allows}}: memori cukup untuk sekitar {{.}} worker dengan ukuran sekarang{{else}}, sebatas memori yang tersedia{{end}}.
Jangan menjadikan restart PHP sebagai solusi: semua permintaan yang sedang dilayani akan terputus dan antrean akan penuh kembali.`,
		VI: `Tất cả worker của {{.Backend}} trên {{.Host}}{{with .Workers}} ({{.}} trong pool này){{end}} đều đang bận và yêu cầu dồn lại trong hàng đợi, nên {{.Site}} trả về lỗi {{.Seen}}.{{with .Waits}} Đang chờ: {{.}}.{{end}}
{{if .Waits}}Hãy kiểm tra những trang đang chờ như vậy{{else}}Hãy tìm xem chúng đang chờ gì: bật slow log của pool{{end}}{{with .Script}} (nhật ký nhắc đến {{.}}){{end}}, các truy vấn chậm và lời gọi tới máy chủ khác. Sau đó mới cân nhắc tăng pm.max_children{{with .Allows}}: bộ nhớ đủ cho khoảng {{.}} worker với kích thước hiện tại{{else}} trong giới hạn bộ nhớ{{end}}.
Đừng coi khởi động lại PHP là cách chữa: mọi yêu cầu đang xử lý sẽ bị cắt và hàng đợi sẽ lại đầy.`,
	},
})
