package diagnose

// AppHung: the application listens and takes no requests any more.
var AppHung = define(Cause{
	ID:    "app-hung",
	Title: "the application hangs",
	Doc: `The unit runs and listens, requests lie in its accept queue and end in a time-out (nginx 504, Apache 502). Its process
is stopped (state T), or computes without a pause: a blocked event loop, an endless loop, a SIGSTOP.
php-fpm hangs when most of its processes are stopped. A slow application empties its queue, one that gets no CPU may not; a stranger on the port is not this unit. One restart helps; look for the loop first.`,
	When: all(
		unitIs(backend, running), answersLate(), targetIsBackends(), targetQueues(),
		oneOf(
			all(backendIs(proxied), oneOf(processStopped(backend), processSpins(backend), not(cpuSaturated()))),
			all(backendIs(phpFPM), mostStopped(backend)),
		),
	),
	Strong:     oneOf(processStopped(backend), processSpins(backend)),
	Conclusive: processStopped(backend),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, TrafficFlood, DatabaseHung, DatabaseSlow, FirewallBlocksUpstream,
		UpstreamPortTaken, ConfigNotReloaded,
	},
	Blames: BlameApp,
	About:  backend,
	Advice: Advice{
		EN: `The application {{.Backend}} on {{.Host}} listens at {{.Target}} but answers nobody, so {{.Site}} ends in {{.Seen}}.
Look before you restart it: ps -o pid,stat,pcpu,args shows whether it is stopped (T) or computes (R). Stopped: kill -CONT its process. Computing: keep a stack or a profile, then systemctl restart {{.Backend}} once.
Do not restart the web server, and do not raise its time-out: nobody would be answered later either.`,
		ID: `Aplikasi {{.Backend}} di {{.Host}} masih mendengarkan di {{.Target}} tetapi tidak menjawab siapa pun, sehingga {{.Site}} berakhir dengan {{.Seen}}.
Periksa dahulu sebelum me-restart: ps -o pid,stat,pcpu,args menunjukkan apakah prosesnya dihentikan (T) atau terus menghitung (R). Jika T: kill -CONT prosesnya. Jika R: simpan stack atau profilnya, lalu systemctl restart {{.Backend}} satu kali.
Jangan me-restart web server dan jangan menaikkan timeout-nya: permintaan tetap tidak akan terjawab.`,
		VI: `Ứng dụng {{.Backend}} trên {{.Host}} vẫn lắng nghe tại {{.Target}} nhưng không trả lời ai, nên {{.Site}} kết thúc bằng {{.Seen}}.
Hãy xem trước khi khởi động lại: ps -o pid,stat,pcpu,args cho biết tiến trình bị tạm dừng (T) hay đang tính toán liên tục (R). Nếu là T: kill -CONT tiến trình đó. Nếu là R: lưu lại stack hoặc profile, rồi systemctl restart {{.Backend}} một lần.
Đừng khởi động lại web server và đừng tăng timeout của nó: chờ lâu hơn cũng không có ai được trả lời.`,
	},
})
