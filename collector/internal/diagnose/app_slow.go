package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// AppSlow: the application takes requests and does not finish them in time.
var AppSlow = define(Cause{
	ID:    "app-slow",
	Title: "the application answers too slowly",
	Doc: `A time-out while the response header is read, and the accept queue is empty: requests are taken and not finished.
Its own slow work, a session lock, a pause in a script, another service of the host; other pages are well.
Before a pool of php-fpm is full, a request may lie in the queue for a moment until a worker more is started.
A hung application leaves its queue full; one that waits for a database or another machine is another cause. No restart helps.`,
	When: all(
		oneOf(proxyTimesOut(), all(answersLate(), not(processStopped(front)))), unitIs(backend, running),
		targetConnects(),
		oneOf(
			all(
				backendIs(proxied), targetIsBackends(), not(targetQueued()), not(targetQueues()), not(processStopped(backend)),
				oneOf(proxyTimesOut(), workersWait(ownWaits...)),
			),
			all(backendIs(phpFPM), not(everyWorkerBusy()), not(targetFull()), oneOf(
				workersWait(fact.WaitsOnLock, fact.WaitsOnSleep, fact.WaitsOnLocal, fact.WaitsOnDisk),
				all(workersWait(fact.WaitsOnCPU), not(cpuSaturated()), nothingSays(frontOutOfRoom())), // a worker may always be met at work
			)),
		),
	),
	Strong: oneOf(
		logSign(front, "nginx-upstream-timed-out-reading", "apache-ah01102", "apache-ah01075"), workersWait(ownWaits...),
	),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, DatabaseHung, DatabaseSlow, DatabaseConnectionsExhausted, TrafficFlood,
		BackgroundProcess, CPUOverload, Blip, ThirdPartyFailing, FirewallBlocksUpstream, UpstreamPortTaken,
		ConfigNotReloaded, UpstreamTimeoutTooShort,
	},
	LeadsTo: []*Cause{PHPFPMPoolExhausted},
	Blames:  BlameApp,
	About:   backend,
	Advice: Advice{
		EN: `{{.Backend}} on {{.Host}} takes the requests for {{.Site}} but does not finish them in time, so visitors get {{.Seen}}.{{with .Waits}} It waits for {{.}}.{{end}}
Find the slow page{{with .Script}} (the logs name {{.}}){{end}}: its slow log or a profile, a lock that one visitor's requests share, a call to another service. Move long work into the background.
Do not restart it: the same page is as slow afterwards, and the work in flight is lost. A longer time-out only hides it.`,
		ID: `{{.Backend}} di {{.Host}} menerima permintaan untuk {{.Site}} tetapi tidak selesai tepat waktu, sehingga pengunjung mendapat {{.Seen}}.{{with .Waits}} Yang ditunggu: {{.}}.{{end}}
Cari halaman yang lambat{{with .Script}} (log menyebut {{.}}){{end}}: lihat slow log atau profil, lock sesi yang dipakai bersama, atau panggilan ke layanan lain. Pindahkan pekerjaan panjang ke latar belakang.
Jangan me-restart: halaman yang sama akan tetap lambat dan pekerjaan yang sedang berjalan hilang. Menaikkan timeout hanya menyembunyikannya.`,
		VI: `{{.Backend}} trên {{.Host}} nhận yêu cầu của {{.Site}} nhưng không xử lý xong kịp thời, nên khách truy cập nhận {{.Seen}}.{{with .Waits}} Đang chờ: {{.}}.{{end}}
Hãy tìm trang bị chậm{{with .Script}} (nhật ký nhắc đến {{.}}){{end}}: xem slow log hoặc profile, khóa phiên dùng chung, lời gọi tới dịch vụ khác. Chuyển công việc dài sang chạy nền.
Đừng khởi động lại: trang đó vẫn sẽ chậm như cũ và công việc đang chạy bị mất. Tăng timeout chỉ che giấu vấn đề.`,
	},
})
