package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// DatabaseSlow: the workers wait for the database, which is well and busy with their queries.
var DatabaseSlow = define(Cause{
	ID:    "database-slow",
	Title: "the database answers too slowly",
	Doc: `A time-out while the workers wait for the database, and the database greets: a heavy query, a missing index, a lock that
a long transaction holds, a backup that locks tables.
A database that does not greet hangs. A restart throws the query away and the next visitor starts it again.`,
	When: all(
		unitIs(backend, running), oneOf(answersLate(), all(face("502", "503"), targetFull())),
		workersWait(fact.WaitsOnDatabase),
	),
	Strong: databaseGreets(),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, DatabaseHung, DatabaseStopped, DatabaseConnectionsExhausted, TrafficFlood,
		BackgroundProcess, FirewallBlocksUpstream,
	},
	Blames: BlameApp,
	About:  backend,
	Advice: Advice{
		EN: `{{.Backend}} on {{.Host}} waits for {{with .Waits}}{{.}}{{else}}its database{{end}}, which works but answers too slowly, so {{.Site}} answers {{.Seen}}.
Look at what runs: SHOW FULL PROCESSLIST (or pg_stat_activity) and the slow query log{{with .Script}}; the script is {{.}}{{end}}. Kill the one query that blocks, then add the index or split the query.
Do not raise pm.max_children: more workers send more of the same query. Do not restart the database: it makes the next start slow.`,
		ID: `{{.Backend}} di {{.Host}} menunggu {{with .Waits}}{{.}}{{else}}database-nya{{end}}, yang berjalan tetapi terlalu lambat menjawab, sehingga {{.Site}} menjawab {{.Seen}}.
Lihat apa yang sedang berjalan: SHOW FULL PROCESSLIST (atau pg_stat_activity) dan slow query log{{with .Script}}; skripnya {{.}}{{end}}. Hentikan query yang menghambat, lalu tambahkan indeks atau pecah query-nya.
Jangan menaikkan pm.max_children: makin banyak worker, makin banyak query yang sama. Jangan me-restart database: setelah itu justru makin lambat.`,
		VI: `{{.Backend}} trên {{.Host}} đang chờ {{with .Waits}}{{.}}{{else}}cơ sở dữ liệu của nó{{end}}; cơ sở dữ liệu vẫn hoạt động nhưng trả lời quá chậm, nên {{.Site}} trả về {{.Seen}}.
Hãy xem những gì đang chạy: SHOW FULL PROCESSLIST (hoặc pg_stat_activity) và slow query log{{with .Script}}; đoạn mã là {{.}}{{end}}. Dừng truy vấn gây nghẽn, rồi thêm chỉ mục hoặc tách nhỏ truy vấn.
Đừng tăng pm.max_children: nhiều worker chỉ gửi thêm cùng truy vấn đó. Đừng khởi động lại cơ sở dữ liệu: sau đó nó còn chậm hơn.`,
	},
})
