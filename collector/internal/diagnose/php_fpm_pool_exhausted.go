package diagnose

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// exhaustedFor is how long the pool must have been full: a burst fills it for a moment and is served.
const exhaustedFor = 2 * time.Second

// PHPFPMPoolExhausted: every worker is busy and no more requests fit into the queue.
var PHPFPMPoolExhausted = define(Cause{
	ID:    "php-fpm-pool-exhausted",
	Title: "all php-fpm workers are busy",
	Doc: `No worker is idle and the accept queue stands at its backlog: requests in the queue end as 504, on a Unix socket
those beyond it as 502 (EAGAIN). Static files are well, the CPU is often idle: the workers wait for something.
A hung database looks the same; more workers do not cure that. A restart helps for a moment and cuts every request.`,
	When: all(
		backendIs(phpFPM), unitIs(backend, running), poolBusy(), targetFull(),
		face("502", "503", "504", fact.AnswerTime),
	),
	For:        exhaustedFor,
	Conclusive: all(targetErrno("EAGAIN"), face("502", "503", "504")),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, Blip},
	Blames:     BlameApp,
	About:      pool,
	Advice: Advice{
		EN: `All PHP workers of {{.Backend}} on {{.Host}}{{with .Workers}} ({{.}} in this pool){{end}} are busy and their queue is full, so {{.Site}} answers {{.Seen}}.
Find out what they wait for: turn on the slow log of the pool, look at slow queries and at calls to other servers{{with .Script}}; the logs name {{.}}{{end}}. Only then consider a higher pm.max_children, as far as the memory allows.
Do not restart PHP as a cure: it cuts every request that is being answered, and the queue fills again.`,
		ID: `Semua worker PHP ({{.Backend}}) di {{.Host}}{{with .Workers}} ({{.}} pada pool ini){{end}} sedang sibuk dan antreannya penuh, sehingga {{.Site}} menjawab {{.Seen}}.
Cari tahu apa yang mereka tunggu: aktifkan slow log pada pool itu, periksa query yang lambat dan panggilan ke server lain{{with .Script}}; log menyebut {{.}}{{end}}. Setelah itu barulah pertimbangkan menaikkan pm.max_children, sebatas memori yang tersedia.
Jangan menjadikan restart PHP sebagai solusi: semua permintaan yang sedang dilayani akan terputus dan antrean akan penuh kembali.`,
		VI: `Tất cả worker của {{.Backend}} trên {{.Host}}{{with .Workers}} ({{.}} trong pool này){{end}} đều đang bận và hàng đợi đã đầy, nên {{.Site}} trả về lỗi {{.Seen}}.
Hãy tìm xem chúng đang chờ gì: bật slow log của pool, kiểm tra các truy vấn chậm và các lời gọi tới máy chủ khác{{with .Script}}; nhật ký có nhắc đến {{.}}{{end}}. Sau đó mới cân nhắc tăng pm.max_children trong giới hạn bộ nhớ.
Đừng coi khởi động lại PHP là cách chữa: mọi yêu cầu đang xử lý sẽ bị cắt và hàng đợi sẽ lại đầy.`,
	},
})
