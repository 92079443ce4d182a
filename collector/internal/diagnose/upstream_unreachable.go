package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// UpstreamUnreachable: requests go on to another machine, and this host gets no connection to it.
var UpstreamUnreachable = define(Cause{
	ID:    "upstream-unreachable",
	Title: "the web server cannot reach the machine behind it",
	Doc: `The target is another machine and the host's own connect to it fails: no route or a dead address (EHOSTUNREACH after
3 s of ARP), refused, or a time-out. The face is 502 at once or after 3 s, or 504 after the connect time-out.
The other machine is down, its service is, or something between drops. Restarting this host's services does nothing.`,
	When: all(
		targetIsAnotherMachine(), face("502", "503", "504", fact.AnswerTime),
		targetErrno("EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "ECONNREFUSED"),
	),
	Conclusive: oneOf(
		all(targetErrno("EHOSTUNREACH", "ENETUNREACH", "ECONNREFUSED"), faceOfFailedConnect()),
		all(targetErrno("ETIMEDOUT"), faceOfSilence()),
	),
	Behind: []*Cause{HostUnreachable, WebServerStopped, FirewallBlocksUpstream},
	Blames: BlameNetwork,
	About:  target,
	Advice: Advice{
		EN: `{{.Host}} sends requests for {{.Site}} on to another machine, {{.Target}}{{with .Route}} (set at {{.}}){{end}}, and cannot connect to it. So visitors get {{.Seen}}.
Look at that machine: does it run, does its service listen, does its firewall allow {{.Host}}? Try from here: curl -v {{.Target}}.
Do not restart anything on {{.Host}}: the fault is beyond it.`,
		ID: `{{.Host}} meneruskan permintaan untuk {{.Site}} ke mesin lain, {{.Target}}{{with .Route}} (diatur di {{.}}){{end}}, tetapi tidak dapat terhubung. Akibatnya pengunjung mendapat {{.Seen}}.
Periksa mesin itu: apakah hidup, apakah layanannya mendengarkan, apakah firewall-nya mengizinkan {{.Host}}? Coba dari sini: curl -v {{.Target}}.
Jangan me-restart apa pun di {{.Host}}: masalahnya ada di luar host ini.`,
		VI: `{{.Host}} chuyển yêu cầu của {{.Site}} tới một máy khác, {{.Target}}{{with .Route}} (khai báo tại {{.}}){{end}}, nhưng không kết nối được. Vì vậy khách truy cập nhận lỗi {{.Seen}}.
Hãy kiểm tra máy đó: có đang chạy không, dịch vụ có lắng nghe không, tường lửa có cho phép {{.Host}} không? Thử ngay từ đây: curl -v {{.Target}}.
Đừng khởi động lại gì trên {{.Host}}: lỗi nằm ở phía bên kia.`,
	},
})
