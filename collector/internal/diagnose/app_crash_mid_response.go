package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// AppCrashMidResponse: the application dies of a request while it answers, and is started again.
var AppCrashMidResponse = define(Cause{
	ID:    "app-crash-mid-response",
	Title: "the application crashes while it answers",
	Doc: `The web server saw the connection close too early and systemd has just restarted the unit (its counter grows), or its
journal holds an exception. Before the header: 502 (Apache 502 Proxy Error); within the body: a 200 that is cut short.
An empty or broken answer of an application that lives on is another cause. A restart is useless: systemd does it already.`,
	When: all(
		backendIs(proxied), not(unitIs(backend, atRest)),
		face("502", "503", fact.Truncated, fact.EmptyAnswer),
		brokeOff("nginx-upstream-closed", "nginx-upstream-reset", "apache-ah00898", "apache-ah01102", "apache-ah01110"),
		oneOf(unitIs(backend, crashedLately), logSign(backend, "app-exception")),
	),
	Behind: []*Cause{HostUnreachable, WebServerStopped},
	Blames: BlameApp,
	About:  backend,
	Advice: Advice{
		EN: `The application {{.Backend}} on {{.Host}} crashes while it answers for {{.Site}} and is started again each time; visitors get {{.Seen}}.
The reason stands in journalctl -u {{.Backend}} -n 100: the exception and its line. Look at what was deployed last, and repair or roll back that.
Do not restart it by hand: systemd does, and the same request crashes it again.`,
		ID: `Aplikasi {{.Backend}} di {{.Host}} crash saat menjawab permintaan {{.Site}} lalu dijalankan lagi setiap kali; pengunjung mendapat {{.Seen}}.
Penyebabnya ada di journalctl -u {{.Backend}} -n 100: lihat exception beserta barisnya. Periksa apa yang terakhir di-deploy, lalu perbaiki atau kembalikan ke versi sebelumnya.
Jangan me-restart secara manual: systemd sudah melakukannya, dan permintaan yang sama akan membuatnya crash lagi.`,
		VI: `Ứng dụng {{.Backend}} trên {{.Host}} bị crash khi đang trả lời cho {{.Site}} và lần nào cũng được khởi động lại; khách truy cập nhận {{.Seen}}.
Nguyên nhân nằm trong journalctl -u {{.Backend}} -n 100: xem exception và dòng mã tương ứng. Hãy kiểm tra bản triển khai gần nhất rồi sửa hoặc quay lại bản trước.
Đừng tự khởi động lại: systemd đã làm việc đó, và yêu cầu ấy sẽ lại làm ứng dụng crash.`,
	},
})
