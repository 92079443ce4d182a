package diagnose

import "time"

// BlipWindow is how long after a failing look a good one still makes it a blip.
const BlipWindow = time.Minute

// restartWindow is how long after a start or a reload a failure may still be its own: requests in flight are cut, and an
// application may take its time to listen.
const restartWindow = 10 * time.Second

// burstLife is how long a queue may be full before that is more than a burst. A pool that is found full all that time is
// called exhausted before.
const burstLife = exhaustedFor + time.Second

// Blip: it failed for a moment, and is well again or was restarted just now.
var Blip = define(Cause{
	ID:    "blip",
	Title: "a short interruption",
	Doc: `One look failed and the next was well, or the web server or the backend was restarted or reloaded seconds ago: 502 or 503
in the gap, refused while the web server starts, a 500, a reset or half a page for a request in flight. A name that is not
found, a certificate or a connect time-out is no restart's doing. A burst fills the queue of a pool for a moment and is served,
as after a restart. No incident and never an action.
A request that began after the service was up again fails for another cause.`,
	When: oneOf(
		wellAgain(),
		all(cutShort(), oneOf(
			unitIs(front, cutByRestart), unitIs(backend, cutByRestart),
			unitIs(front, onItsWay), unitIs(backend, onItsWay),
			reloadedWithin(front, restartWindow), reloadedWithin(backend, restartWindow),
		)),
		all(failsForLessThan(burstLife), face("502", "503"), oneOf(targetFull(), logSign(front, "EAGAIN"))),
	),
	Strong: wellAgain(),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, WebServerCrashLoop, PHPFPMStopped, PHPFPMKilled, PHPFPMConfigInvalid, PHPFPMCrashLoop,
		PHPFPMOOMKilled, AppStopped, AppCrashLoop, AppCrashMidResponse, RestartStorm,
		DatabaseStopped, DatabaseHung, DatabaseConnectionsExhausted, PHPFPMPoolExhausted,
		UpstreamWrongSocket, UpstreamWrongPort, UpstreamSocketPermission,
		FirewallBlocksUpstream, UpstreamUnreachable, FirewallBlocksVisitors, DNSPointsElsewhere, DNSResolverFailing,
		SiteCertificateExpired, Maintenance,
	},
	Blames: BlameNobody,
	About:  theSite,
	Advice: Advice{
		EN: `{{.Site}} failed for a moment ({{.Seen}}), as happens when a service is restarted or updated.
Reload the page. If it still fails after a minute, ask us again.
Nothing needs to be repaired.`,
		ID: `{{.Site}} sempat gagal sebentar ({{.Seen}}), seperti yang biasa terjadi saat layanan di-restart atau diperbarui.
Muat ulang halamannya. Jika setelah satu menit masih gagal, hubungi kami lagi.
Tidak ada yang perlu diperbaiki.`,
		VI: `{{.Site}} bị lỗi trong chốc lát ({{.Seen}}), như thường xảy ra khi một dịch vụ được khởi động lại hoặc cập nhật.
Hãy tải lại trang. Nếu sau một phút vẫn còn lỗi, hãy liên hệ lại với chúng tôi.
Không cần sửa chữa gì.`,
	},
})
