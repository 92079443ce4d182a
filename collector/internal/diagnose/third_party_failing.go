package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// ThirdPartyFailing: scripts wait for, or fail at, a machine that belongs to somebody else.
var ThirdPartyFailing = define(Cause{
	ID:    "third-party-failing",
	Title: "scripts wait for another company's server",
	Doc: `Every busy worker waits for an answer of a remote machine, as the kernel says, or a script's own error names a remote
host that times out or refuses. The face is 504 or a time-out, 500 where the script gives up itself.
A payment, shipping or licence service, an API of a plugin. More workers or a restart only help for a moment.`,
	When: all(
		face("500", "502", "503", "504", fact.AnswerTime),
		oneOf(nearSign("php-remote-failed"), all(backendIs(phpFPM), unitIs(backend, running), stuckAbroad())),
	),
	Strong: stuckAbroad(),
	Behind: []*Cause{HostUnreachable, WebServerStopped, DNSResolverFailing, UpstreamUnresolvable},
	Blames: BlameApp,
	About:  backend,
	Advice: Advice{
		EN: `PHP on {{.Host}}{{with .Backend}} ({{.}}){{end}} waits for another machine{{with .Third}}, {{.}}{{end}}, which does not answer in time, so {{.Site}} answers {{.Seen}}.
Find the plugin that calls it{{with .Script}} (the logs name {{.}}){{end}}, switch it off for now or give its calls a time limit of a few seconds, and look at that service's status page.
Do not restart PHP and do not raise pm.max_children: the next requests wait for the same machine.`,
		ID: `PHP di {{.Host}}{{with .Backend}} ({{.}}){{end}} menunggu server pihak lain{{with .Third}}, {{.}}{{end}}, yang tidak menjawab tepat waktu, sehingga {{.Site}} menjawab {{.Seen}}.
Cari plugin yang memanggilnya{{with .Script}} (log menyebut {{.}}){{end}}, nonaktifkan sementara atau beri batas waktu beberapa detik pada pemanggilannya, dan periksa halaman status layanan itu.
Jangan me-restart PHP dan jangan menaikkan pm.max_children: permintaan berikutnya akan menunggu server yang sama.`,
		VI: `PHP trên {{.Host}}{{with .Backend}} ({{.}}){{end}} đang chờ máy chủ của bên thứ ba{{with .Third}}, {{.}}{{end}}, vốn không trả lời kịp, nên {{.Site}} trả về lỗi {{.Seen}}.
Hãy tìm plugin gọi tới máy đó{{with .Script}} (nhật ký nhắc tới {{.}}){{end}}, tạm tắt nó hoặc đặt giới hạn vài giây cho các lời gọi, và xem trang trạng thái của dịch vụ kia.
Đừng khởi động lại PHP và đừng tăng pm.max_children: các yêu cầu sau cũng sẽ chờ đúng máy đó.`,
	},
})
