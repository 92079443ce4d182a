package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// WebServerHung: the web server accepts connections and answers nobody.
var WebServerHung = define(Cause{
	ID:    "web-server-hung",
	Title: "the web server hangs",
	Doc: `Visitors connect and get no answer, even for a static page; the unit is active, its processes are stopped (state T) or
its accept queue stands at its limit. Somebody's SIGSTOP or debugger, or a disk that does not answer.
A firewall that drops gives no connection at all. Apache without a free worker says AH00484: that is another cause.`,
	When: all(
		unitIs(front, running), face(fact.AnswerTime, "524"), oneOf(processStopped(front), frontFull()),
	),
	Strong:     processStopped(front),
	Conclusive: all(processStopped(front), frontQueued()),
	Behind:     []*Cause{HostUnreachable, ConnectionsExhausted, TrafficFlood, BackgroundProcess, CPUOverload},
	Blames:     BlameHost,
	About:      front,
	Advice: Advice{
		EN: `The web server {{.Front}} on {{.Host}} takes connections but answers nobody, so {{.Site}} and every other site there time out.
Look at its processes: ps -o pid,stat,args -C nginx,apache2. State T: kill -CONT them. Otherwise test its configuration and systemctl restart {{.Front}} once.
Do not look for a firewall and do not restart PHP: the connection is made, and nothing behind the web server is asked.`,
		ID: `Web server {{.Front}} di {{.Host}} menerima koneksi tetapi tidak menjawab siapa pun, sehingga {{.Site}} dan semua situs lain di sana mengalami timeout.
Periksa prosesnya: ps -o pid,stat,args -C nginx,apache2. Jika berstatus T: kill -CONT. Jika tidak, uji konfigurasinya lalu systemctl restart {{.Front}} satu kali.
Jangan mencari kesalahan di firewall dan jangan me-restart PHP: koneksi berhasil dibuat, dan di belakang web server tidak ada yang dimintai.`,
		VI: `Web server {{.Front}} trên {{.Host}} nhận kết nối nhưng không trả lời ai, nên {{.Site}} và mọi trang khác trên máy này đều bị timeout.
Hãy xem các tiến trình: ps -o pid,stat,args -C nginx,apache2. Nếu ở trạng thái T: kill -CONT. Nếu không, kiểm tra cấu hình rồi systemctl restart {{.Front}} một lần.
Đừng tìm lỗi ở tường lửa và đừng khởi động lại PHP: kết nối đã được thiết lập, chỉ là phía sau web server chưa nhận được yêu cầu nào.`,
	},
})
