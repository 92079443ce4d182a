package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// DatabaseHung: the database accepts connections and answers nobody; whoever asks it waits.
var DatabaseHung = define(Cause{
	ID:    "database-hung",
	Title: "the database hangs",
	Doc: `The unit is active, yet it does not greet who connects or its process is stopped, and the workers wait for it. Soon all
workers do, and pages without any query end in 504 too: it looks like an exhausted pool.
More workers do not help, a restart of php-fpm neither; the status text of the database still claims to take requests.`,
	When: all(
		unitIs(backend, running), oneOf(answersLate(), face("500", "502", "503")), unitIs(store, running),
		workersWait(fact.WaitsOnDatabase), databaseSilent(),
	),
	Behind: []*Cause{HostUnreachable, WebServerStopped, FirewallBlocksUpstream},
	Blames: BlameHost,
	About:  store,
	Advice: Advice{
		EN: `The database {{.Unit}} on {{.Host}} runs but answers nobody{{with .Waits}}; all requests wait for {{.}}{{end}}. So {{.Site}} answers {{.Seen}}, even on pages that need no data.
Look at its process (state T: kill -CONT; state D: the disk), at its error log and at the room on its disk. If nothing else helps, restart {{.Unit}} once.
Do not raise pm.max_children and do not restart PHP: new workers would wait just the same.`,
		ID: `Database {{.Unit}} di {{.Host}} berjalan tetapi tidak menjawab{{with .Waits}}; semua permintaan menunggu {{.}}{{end}}. Akibatnya {{.Site}} menjawab {{.Seen}}, termasuk halaman yang tidak memakai data.
Periksa prosesnya (status T: kill -CONT; status D: masalah disk), log error-nya, dan sisa ruang disknya. Jika tidak ada yang menolong, restart {{.Unit}} satu kali.
Jangan menaikkan pm.max_children dan jangan me-restart PHP: worker baru akan ikut menunggu.`,
		VI: `Cơ sở dữ liệu {{.Unit}} trên {{.Host}} vẫn chạy nhưng không trả lời{{with .Waits}}; mọi yêu cầu đang chờ {{.}}{{end}}. Vì vậy {{.Site}} trả về {{.Seen}}, kể cả những trang không cần dữ liệu.
Hãy xem tiến trình của nó (trạng thái T: kill -CONT; trạng thái D: do đĩa), nhật ký lỗi và dung lượng đĩa. Nếu không còn cách nào khác, khởi động lại {{.Unit}} một lần.
Đừng tăng pm.max_children và đừng khởi động lại PHP: worker mới cũng sẽ chờ như vậy.`,
	},
})
