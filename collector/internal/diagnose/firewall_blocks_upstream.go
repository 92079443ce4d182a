package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// FirewallBlocksUpstream: a rule of the host keeps the web server, or the scripts behind it, from what listens there.
var FirewallBlocksUpstream = define(Cause{
	ID:    "firewall-blocks-upstream",
	Title: "a firewall rule of the host blocks the way to the backend",
	Doc: `Connects to a port that does listen are refused, have no route, or end in a time-out although its queue is not full.
A rule that rejects gives 502 at once (Apache 503), one that drops gives 504 after the connect time-out; or workers wait for
a database whose port a rule shuts. Usually a ruleset loaded anew, UFW or CSF switched on. No restart helps.`,
	When: all(
		face("502", "503", "504", fact.AnswerTime),
		oneOf(
			all(
				targetIs("tcp"), oneOf(connectIsRefused(), connectIsSilent()),
				oneOf(upstreamRule(), all(listensHere(), not(justStarted(backend)))),
			),
			databaseShutOff(),
		),
		sayingWhichRule(),
	),
	Conclusive: oneOf(
		all(targetIs("tcp"), connectIsRefused(), faceOfFailedConnect()),
		all(targetIs("tcp"), connectIsSilent(), faceOfSilence()),
	),
	Behind: []*Cause{HostUnreachable, WebServerStopped},
	Blames: BlameHost,
	About:  target,
	Advice: Advice{
		EN: `A firewall on {{.Host}} blocks connections to {{.Shut}}, where the service is listening as it should. So {{.Site}} answers {{.Seen}}.
{{if .Rule}}The rule: {{.Rule}}. Remove it, or allow this connection before it{{else}}Look for the rule with nft list ruleset, iptables -S or csf -g, and allow this connection{{end}}; then try curl on the host itself.
Do not restart the backend or the web server: both are well, and the rule stays.`,
		ID: `Firewall di {{.Host}} memblokir koneksi ke {{.Shut}}, padahal layanan di sana mendengarkan dengan benar. Karena itu {{.Site}} menjawab {{.Seen}}.
{{if .Rule}}Aturannya: {{.Rule}}. Hapus aturan itu, atau izinkan koneksi ini sebelum aturan tersebut{{else}}Cari aturannya dengan nft list ruleset, iptables -S, atau csf -g, lalu izinkan koneksi ini{{end}}; setelah itu coba curl langsung di host.
Jangan me-restart backend atau web server: keduanya baik-baik saja dan aturannya tidak akan hilang.`,
		VI: `Tường lửa trên {{.Host}} chặn kết nối tới {{.Shut}}, trong khi dịch vụ ở đó vẫn lắng nghe bình thường. Vì vậy {{.Site}} trả về lỗi {{.Seen}}.
{{if .Rule}}Quy tắc chặn: {{.Rule}}. Hãy xóa quy tắc này hoặc cho phép kết nối trước nó{{else}}Hãy tìm quy tắc bằng nft list ruleset, iptables -S hoặc csf -g rồi cho phép kết nối này{{end}}; sau đó thử curl ngay trên máy chủ.
Đừng khởi động lại backend hay web server: cả hai đều ổn, còn quy tắc thì vẫn ở đó.`,
	},
})
