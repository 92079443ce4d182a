package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// PHPFPMWorkerCrash: a worker dies in the middle of a request; php-fpm itself is well and replaces it.
var PHPFPMWorkerCrash = define(Cause{
	ID:    "php-fpm-worker-crash",
	Title: "a php-fpm worker crashes while it answers",
	Doc: `The unit is active and the socket listens; requests in flight end in a reset when "child exited on signal 11"
(or 7) appears in php-fpm's log. Usually an extension, or a recursion in one script.
Signal 9 is a kill for memory and 15 a time limit: other causes. A restart cures nothing and cuts other requests.`,
	When: all(
		backendIs(phpFPM), unitIs(backend, running),
		logSign(backend, "SIGSEGV", "SIGBUS", "SIGABRT", "SIGILL", "SIGFPE", "SIGKILL", "SIGTERM"), face("502", "503", fact.Truncated),
	),
	Strong: logSign(front, "ECONNRESET", "nginx-upstream-closed", "apache-ah01067"),
	Behind: []*Cause{HostUnreachable, WebServerStopped, UpstreamSocketPermission, PHPFPMOOMKilled, PHPTimeLimit, Blip},
	Blames: BlameApp,
	About:  pool,
	Advice: Advice{
		EN: `A PHP worker on {{.Host}} crashes while it answers for {{.Site}}{{with .Script}}, in {{.}}{{end}}; that request gets {{.Seen}}, others may be well.
Find what the failing pages share: look at the log of {{.Backend}}, then switch off the extension or plugin that was updated last, one at a time.
Do not restart PHP: it replaces crashed workers by itself, and a restart cuts the requests of other visitors.`,
		ID: `Proses worker PHP di {{.Host}} crash saat melayani {{.Site}}{{with .Script}}, pada {{.}}{{end}}; permintaan itu mendapat {{.Seen}}, sedangkan yang lain mungkin normal.
Cari kesamaan halaman yang gagal: lihat log {{.Backend}}, lalu nonaktifkan ekstensi atau plugin yang terakhir diperbarui, satu per satu.
Jangan me-restart PHP: worker yang crash diganti secara otomatis, dan restart memutus permintaan pengunjung lain.`,
		VI: `Một tiến trình worker PHP trên {{.Host}} bị crash khi đang phục vụ {{.Site}}{{with .Script}}, tại {{.}}{{end}}; yêu cầu đó nhận lỗi {{.Seen}}, các yêu cầu khác có thể vẫn bình thường.
Hãy tìm điểm chung của các trang bị lỗi: xem nhật ký của {{.Backend}}, rồi tắt lần lượt từng extension hoặc plugin vừa được cập nhật gần đây.
Đừng khởi động lại PHP: worker bị crash sẽ tự động được thay thế, còn khởi động lại sẽ cắt ngang yêu cầu của khách khác.`,
	},
})
