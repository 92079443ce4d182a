package diagnose

// DatabaseConnectionsExhausted: the database runs and takes no more connections.
var DatabaseConnectionsExhausted = define(Cause{
	ID:    "database-connections-exhausted",
	Title: "the database takes no more connections",
	Doc: `A script of the site says "Too many connections" (PostgreSQL: too many clients) while the database runs; usually 500 in
a millisecond. Slow queries that pile up, persistent connections, more workers than max_connections.
A page that catches the error logs nothing; then only the database itself says so.
A database that is down says that it refuses, not that it is full. A restart frees the connections for a moment.`,
	When: oneOf(
		all(face("500", "502", "503", "504"), scriptIsTooMany()),
		all(face("500"), unitIs(store, running), oneOf(databaseRefuses("Too many connections"), databaseRefuses("too many clients"))),
	),
	Strong: all(scriptIsTooMany(), oneOf(unitIs(store, running), databaseRefuses("Too many connections"))),
	Behind: []*Cause{HostUnreachable, WebServerStopped},
	Blames: BlameHost,
	About:  store,
	Advice: Advice{
		EN: `The database{{with .Unit}} {{.}}{{end}} of {{.Site}} on {{.Host}} takes no more connections, so the site answers {{.Seen}}{{with .Script}} (in {{.}}){{end}}.
SHOW PROCESSLIST tells who holds them: end what sleeps for long, repair slow queries, switch off persistent connections. The sum of pm.max_children over all pools{{with .Workers}} (here {{.}}){{end}} must stay below max_connections.
Do not restart PHP: its workers connect again at once. Raise max_connections only as far as the memory allows.`,
		ID: `Database{{with .Unit}} {{.}}{{end}} untuk {{.Site}} di {{.Host}} tidak menerima koneksi lagi, sehingga situs menjawab {{.Seen}}{{with .Script}} (pada {{.}}){{end}}.
SHOW PROCESSLIST menunjukkan siapa yang memegangnya: akhiri koneksi yang lama tidur, perbaiki query lambat, matikan koneksi persisten. Jumlah pm.max_children dari semua pool{{with .Workers}} (di sini {{.}}){{end}} harus di bawah max_connections.
Jangan me-restart PHP: worker-nya langsung tersambung lagi. Naikkan max_connections hanya sebatas memori yang tersedia.`,
		VI: `Cơ sở dữ liệu{{with .Unit}} {{.}}{{end}} của {{.Site}} trên {{.Host}} không nhận thêm kết nối, nên trang trả về lỗi {{.Seen}}{{with .Script}} (tại {{.}}){{end}}.
SHOW PROCESSLIST cho biết ai đang giữ kết nối: ngắt những kết nối ngủ lâu, sửa truy vấn chậm, tắt kết nối persistent. Tổng pm.max_children của mọi pool{{with .Workers}} (ở đây là {{.}}){{end}} phải nhỏ hơn max_connections.
Đừng khởi động lại PHP: worker sẽ kết nối lại ngay. Chỉ tăng max_connections trong giới hạn bộ nhớ.`,
	},
})
