package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// Maintenance: packages are being installed, or people have said that they work on the host, and what fails is their doing.
var Maintenance = define(Cause{
	ID:    "maintenance",
	Title: "maintenance of the host is under way",
	Doc: `A package run holds its lock, and a unit that the site needs was stopped cleanly or restarted since it began: packages
stop a service before they replace it and start it again at their end. It ends with the run.
Or a maintenance window was declared for the host, and a unit of the path was stopped cleanly or is just being started, or the
site answers 503 by itself or by the web server's configuration, as a site that is being worked on does.
A unit that is killed meanwhile, or is still down when the run or the window has ended, is an outage. Every other fault of a
site keeps its own name in a window, and nothing is repaired there.`,
	When: all(fails(), oneOf(
		all(packagesRunning(), oneOf(unitIs(front, touchedByPackages), unitIs(backend, touchedByPackages))),
		all(declared(), oneOf(
			unitIs(front, stopped), unitIs(backend, stopped), unitIs(front, onItsWay), unitIs(backend, onItsWay),
			all(face("503"), oneOf(pageOf(fact.AnsweredApp), configuredAnswer())),
		)),
	)),
	Behind: []*Cause{HostUnreachable},
	Blames: BlameNobody,
	About:  machine,
	Advice: Advice{
		EN: `{{with .Window}}People said that they work on {{$.Host}} until {{.}}{{else}}Packages are being updated on {{.Host}}, which stops services for a while{{end}}; so {{.Site}} answers {{.Seen}} now.
Wait until {{if .Window}}they are done{{else}}the update has ended{{end}}. If the site still fails then, ask us again.
Do not start or restart services meanwhile{{if not .Window}} and do not end apt or dnf in the middle: that leaves packages half installed{{end}}.`,
		ID: `{{with .Window}}{{$.Host}} sedang dalam pemeliharaan yang sudah diumumkan sampai {{.}}{{else}}Paket-paket di {{.Host}} sedang diperbarui sehingga layanan berhenti sejenak{{end}}; karena itu {{.Site}} saat ini menjawab {{.Seen}}.
Tunggu sampai {{if .Window}}pemeliharaannya{{else}}pembaruannya{{end}} selesai. Jika setelah itu situs masih gagal, hubungi kami lagi.
Jangan menjalankan atau me-restart layanan selama itu{{if not .Window}} dan jangan menghentikan apt atau dnf di tengah jalan: paket bisa terpasang setengah{{end}}.`,
		VI: `{{with .Window}}{{$.Host}} đang được bảo trì theo lịch đã thông báo đến {{.}}{{else}}Các gói phần mềm trên {{.Host}} đang được cập nhật nên dịch vụ tạm dừng một lúc{{end}}; vì vậy hiện tại {{.Site}} trả về {{.Seen}}.
Hãy chờ {{if .Window}}bảo trì{{else}}cập nhật{{end}} xong. Nếu sau đó trang vẫn lỗi, hãy liên hệ lại với chúng tôi.
Đừng khởi động hay khởi động lại dịch vụ trong lúc đó{{if not .Window}} và đừng ngắt apt hoặc dnf giữa chừng: gói có thể bị cài dở dang{{end}}.`,
	},
})
