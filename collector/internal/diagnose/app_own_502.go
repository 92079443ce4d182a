package diagnose

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// quietFor is how long the web server must have logged nothing: its line may come a little later than the look.
const quietFor = time.Second

// AppOwn502: the application itself answers with an error status.
var AppOwn502 = define(Cause{
	ID:    "app-own-502",
	Title: "the application itself answers with the error",
	Doc: `The page is the application's own, the web server logged no error of its own, and the target accepts connections: the
application was asked and answered 502 (or another 5xx) by itself, often because something behind it fails.
Nothing in the web server explains it or cures it. Read the application's own log.`,
	When: all(
		face("500", "502", "503", "504"), pageOf(fact.AnsweredApp), not(pageOf(fact.AnsweredProxy)), targetConnects(), frontIsQuiet(),
	),
	For: quietFor,
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, ConfigNotReloaded, ConfiguredStatus, WrongVhost, PHPFatalError,
		PHPMemoryLimit, PHPTimeLimit, AppInvalidResponse, UpstreamPortTaken, AppCrashLoop, Blip, Maintenance,
		WAFBlocksRequests, RateLimited, AppCrashMidResponse, DatabaseStopped, DatabaseHung, DatabaseConnectionsExhausted,
		ThirdPartyFailing,
	},
	Blames: BlameApp,
	About:  theSite,
	Advice: Advice{
		EN: `{{with .Backend}}{{.}}{{else}}The application behind {{$.Site}}{{end}} on {{.Host}} was reached and answered {{.Seen}} itself, with a page of its own. The web server only passes it on.
Read the application's own log around that time{{with .Backend}}: journalctl -u {{.}}{{end}}. Often something that it needs (an API, a database, a second service) fails behind it.
Do not restart the web server, and do not look for its error line: there is none.`,
		ID: `{{with .Backend}}{{.}}{{else}}Aplikasi di belakang {{$.Site}}{{end}} di {{.Host}} berhasil dihubungi dan menjawab {{.Seen}} sendiri, dengan halamannya sendiri. Web server hanya meneruskannya.
Baca log aplikasi pada waktu tersebut{{with .Backend}}: journalctl -u {{.}}{{end}}. Sering kali sesuatu yang dibutuhkannya (API, database, layanan lain) sedang gagal.
Jangan me-restart web server, dan jangan mencari baris error-nya: memang tidak ada.`,
		VI: `{{with .Backend}}{{.}}{{else}}Ứng dụng phía sau {{$.Site}}{{end}} trên {{.Host}} đã nhận yêu cầu và tự trả về {{.Seen}} bằng trang riêng của nó. Web server chỉ chuyển tiếp.
Hãy xem log của ứng dụng vào thời điểm đó{{with .Backend}}: journalctl -u {{.}}{{end}}. Thường là một thứ nó cần (API, cơ sở dữ liệu, dịch vụ khác) đang hỏng.
Đừng khởi động lại web server và đừng tìm dòng lỗi của nó: không có dòng nào.`,
	},
})
