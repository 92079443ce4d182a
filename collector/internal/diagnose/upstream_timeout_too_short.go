package diagnose

// UpstreamTimeoutTooShort: the web server stops waiting before the page is done.
var UpstreamTimeoutTooShort = define(Cause{
	ID:    "upstream-timeout-too-short",
	Title: "the web server waits too short a time for the page",
	Doc: `504 (Apache over http: 502) at exactly the configured limit, and the host's own request for the same page, past the web server, ends well,
later: it waits for eight seconds, and speaks HTTP alone. A report, an import or an export that needs its time. Something that never ends is another cause: a hung application, a database.
Raise the limit of that one location, or make the page faster. A restart cuts the requests in work and changes nothing.`,
	When: all(face("502", "504"), cutAtLimit(), wellWithPatience()),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, ConfigNotReloaded, TrafficFlood, BackgroundProcess, CPUOverload, DatabaseSlow,
	},
	Blames: BlameHost,
	About:  target,
	Advice: Advice{
		EN: `The web server on {{.Host}} waits {{.Limit}} for {{.Target}}; the page of {{.Site}} needs {{with .Needs}}{{.}}{{else}}longer{{end}} and ends well. So visitors see {{.Seen}}.
Raise the limit{{with .Route}} near {{.}}{{end}} for that location (nginx: proxy_read_timeout or fastcgi_read_timeout, Apache: ProxyTimeout), reload, and look for what makes the page slow.
Do not restart the application: it works, and the request would be lost.`,
		ID: `Web server di {{.Host}} hanya menunggu {{.Limit}} untuk {{.Target}}; halaman {{.Site}} butuh {{with .Needs}}{{.}}{{else}}waktu lebih lama{{end}} dan selesai dengan baik. Karena itu pengunjung melihat {{.Seen}}.
Naikkan batas waktu{{with .Route}} di sekitar {{.}}{{end}} untuk location tersebut (nginx: proxy_read_timeout atau fastcgi_read_timeout, Apache: ProxyTimeout), lakukan reload, lalu cari penyebab lambatnya halaman.
Jangan me-restart aplikasi: aplikasinya bekerja, dan permintaan yang sedang diproses akan hilang.`,
		VI: `Web server trên {{.Host}} chỉ chờ {{.Target}} trong {{.Limit}}; trang của {{.Site}} cần {{with .Needs}}{{.}}{{else}}lâu hơn{{end}} và vẫn hoàn tất tốt. Vì vậy khách thấy lỗi {{.Seen}}.
Hãy tăng giới hạn{{with .Route}} gần {{.}}{{end}} cho location đó (nginx: proxy_read_timeout hoặc fastcgi_read_timeout, Apache: ProxyTimeout), reload, rồi tìm xem vì sao trang chậm.
Đừng khởi động lại ứng dụng: nó vẫn hoạt động, và yêu cầu đang xử lý sẽ bị mất.`,
	},
})
