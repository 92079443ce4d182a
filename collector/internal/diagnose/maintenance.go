package diagnose

// Maintenance: packages are being installed, and a unit of the path is down or was restarted by that.
var Maintenance = define(Cause{
	ID:    "maintenance",
	Title: "packages are being updated on the host",
	Doc: `A package run holds its lock, and a unit that the site needs was stopped cleanly or restarted since it began: packages
stop a service before they replace it and start it again at their end. It ends with the run.
A unit that is killed meanwhile, or is still down when the run has ended, is an outage.`,
	When: all(
		fails(), packagesRunning(), oneOf(unitIs(front, touchedByPackages), unitIs(backend, touchedByPackages)),
	),
	Behind: []*Cause{HostUnreachable},
	Blames: BlameNobody,
	About:  machine,
	Advice: Advice{
		EN: `Packages are being updated on {{.Host}}, which stops services for a while; so {{.Site}} answers {{.Seen}} now.
Wait until the update has ended. If the site still fails then, ask us again.
Do not start or restart services and do not end apt or dnf in the middle: that leaves packages half installed.`,
		ID: `Paket-paket di {{.Host}} sedang diperbarui sehingga layanan berhenti sejenak; karena itu {{.Site}} saat ini menjawab {{.Seen}}.
Tunggu sampai pembaruannya selesai. Jika setelah itu situs masih gagal, hubungi kami lagi.
Jangan menjalankan atau me-restart layanan dan jangan menghentikan apt atau dnf di tengah jalan: paket bisa terpasang setengah.`,
		VI: `Các gói phần mềm trên {{.Host}} đang được cập nhật nên dịch vụ tạm dừng một lúc; vì vậy hiện tại {{.Site}} trả về {{.Seen}}.
Hãy chờ cập nhật xong. Nếu sau đó trang vẫn lỗi, hãy liên hệ lại với chúng tôi.
Đừng khởi động hay khởi động lại dịch vụ và đừng ngắt apt hoặc dnf giữa chừng: gói có thể bị cài dở dang.`,
	},
})
