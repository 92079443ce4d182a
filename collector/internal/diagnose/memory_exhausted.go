package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// MemoryExhausted: the machine has no memory left, and everything on it waits or is killed.
var MemoryExhausted = define(Cause{
	ID:    "memory-exhausted",
	Title: "the memory of the host is exhausted",
	Doc: `Somebody waits for memory most of the time, or a good part of it while little is left, or next to nothing is left, while requests time out or end early.
Too many workers, a cache that grows, a job beside the web stack. The kernel may kill anybody next.
When php-fpm itself was stopped for it, that unit is named instead; a unit's own limit shows no pressure on the machine.`,
	When: all(
		oneOf(answersLate(), face("500", "502", "503", fact.ConnectTime, fact.Reset, fact.EmptyAnswer, fact.Truncated)), memoryShort(),
	),
	Strong: all(oneOf(answersLate(), face(fact.ConnectTime)), memoryWaitedFor()),
	// The kernel itself says that they wait for memory: what else is slow then, is slow with it.
	Conclusive: all(proxyTimesOut(), memoryPressed()),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, PHPFPMOOMKilled, PHPFPMStopped, PHPFPMKilled, PHPFPMConfigInvalid, PHPFPMCrashLoop,
		AppStopped, AppCrashLoop, RestartStorm, BackgroundProcess,
		UpstreamWrongSocket, UpstreamWrongPort, UpstreamSocketPermission,
	},
	Blames: BlameHost,
	About:  machine,
	Advice: Advice{
		EN: `{{.Host}} has no memory left, so {{.Site}} answers {{.Seen}}.
See who holds it: ps --sort=-rss, the memory of all php-fpm workers together{{with .Allows}} (at their present size the memory allows about {{.}}){{end}}. Lower pm.max_children or a cache's limit, or add memory.
Do not add workers, and do not reboot: it fills again in the same way.`,
		ID: `Memori {{.Host}} sudah habis, sehingga {{.Site}} menjawab {{.Seen}}.
Lihat siapa yang memakainya: ps --sort=-rss, serta memori semua worker php-fpm bersama-sama{{with .Allows}} (dengan ukuran sekarang, memori cukup untuk sekitar {{.}}){{end}}. Turunkan pm.max_children atau batas cache, atau tambah memori.
Jangan menambah worker dan jangan me-reboot: memori akan penuh lagi dengan cara yang sama.`,
		VI: `{{.Host}} đã hết bộ nhớ, nên {{.Site}} trả về {{.Seen}}.
Hãy xem cái gì đang chiếm: ps --sort=-rss, tổng bộ nhớ của mọi worker php-fpm{{with .Allows}} (với kích thước hiện tại, bộ nhớ đủ cho khoảng {{.}}){{end}}. Giảm pm.max_children hoặc giới hạn cache, hoặc thêm RAM.
Đừng thêm worker và đừng khởi động lại máy: bộ nhớ sẽ lại đầy như cũ.`,
	},
})
