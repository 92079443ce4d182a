package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// PHPFPMOOMKilled: memory ran out, the kernel killed a process of php-fpm and systemd stopped the service with it.
var PHPFPMOOMKilled = define(Cause{
	ID:    "php-fpm-oom-killed",
	Title: "php-fpm was stopped because memory ran out",
	Doc: `systemd's result is oom-kill: on cgroup v2 with OOMPolicy=stop one killed worker takes the whole service with it.
Without that, a killed master is signal 9 and a killed worker one 502, and only the kernel's line tells why.
php-fpm's own log looks like an ordinary stop. Too many workers for the memory, or one script that eats it.
A start brings it back at once, and the same load kills it again: lower pm.max_children or find the script.`,
	When: all(
		backendIs(phpFPM), face("502", "503", fact.Truncated),
		oneOf(
			unitIs(backend, oomKilled), all(unitIs(backend, killedBy9), kernelKilled(backend)),
			all(unitIs(backend, running), logSign(backend, "SIGKILL"), kernelKilled(backend)),
		),
	),
	Strong:     oneOf(unitIs(backend, running), not(targetConnects())),
	Conclusive: all(not(unitIs(backend, running)), targetErrno("ENOENT", "ECONNREFUSED"), faceOfFailedConnect()),
	Behind:     []*Cause{HostUnreachable, WebServerStopped, WrongVhost},
	Blames:     BlameHost,
	About:      backend,
	Advice: Advice{
		EN: `{{.Host}} ran out of memory and PHP was stopped with it, so {{.Site}} answers {{.Seen}}.
Start it: systemctl start {{.Backend}}. Then lower pm.max_children{{with .Workers}} (now {{.}}){{end}}, find the script that needs so much memory, or add memory; otherwise it happens again.
Do not raise pm.max_children: more workers need more memory.`,
		ID: `{{.Host}} kehabisan memori sehingga PHP ikut dihentikan, dan {{.Site}} menjawab {{.Seen}}.
Jalankan kembali: systemctl start {{.Backend}}. Lalu turunkan pm.max_children{{with .Workers}} (sekarang {{.}}){{end}}, cari skrip yang memakan banyak memori, atau tambah memori; jika tidak, kejadian ini akan terulang.
Jangan menaikkan pm.max_children: makin banyak worker, makin banyak memori yang dibutuhkan.`,
		VI: `{{.Host}} đã hết bộ nhớ và PHP bị dừng theo, nên {{.Site}} trả về lỗi {{.Seen}}.
Hãy khởi động lại: systemctl start {{.Backend}}. Sau đó giảm pm.max_children{{with .Workers}} (hiện là {{.}}){{end}}, tìm đoạn mã ngốn bộ nhớ hoặc bổ sung RAM; nếu không sự cố sẽ lặp lại.
Đừng tăng pm.max_children: càng nhiều worker càng tốn bộ nhớ.`,
	},
})
