package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// PHPMemoryLimit: a PHP script needs more memory than PHP allows it.
var PHPMemoryLimit = define(Cause{
	ID:    "php-memory-limit",
	Title: "a PHP script hits PHP's memory limit",
	Doc: `500 (or a 200 that breaks off) with "Allowed memory size of N bytes exhausted" and the file. PHP itself stops the script;
this is not the kernel's out-of-memory kill, and the machine may have plenty of memory.
Find what grows; raise memory_limit only with max_children in mind: workers times limit must fit into the RAM.`,
	When:   all(phpSays(anything, "php-memory-limit"), face("500", fact.Truncated)),
	Strong: oneOf(pageOf(fact.AnsweredApp), face(fact.Truncated)),
	Behind: []*Cause{HostUnreachable, WebServerStopped, DatabaseStopped},
	Blames: BlameApp,
	About:  theSite,
	Advice: Advice{
		EN: `A PHP script of {{.Site}} needs more memory than PHP allows{{with .MemoryLimit}} ({{.}} bytes){{end}}{{with .Script}}, in {{.}}{{end}}{{with .Plugin}} (plugin {{.}}){{end}}{{with .Theme}} (theme {{.}}){{end}}, so visitors see {{.Seen}}.
Look what the page loads{{with .Plugin}} and update or disable that plugin{{end}}; if it is justified, raise memory_limit for this site only{{with .Workers}} (its pool has {{.}} workers: workers times limit must fit into the RAM){{end}}.
Do not restart php-fpm: the same page fails again.`,
		ID: `Skrip PHP milik {{.Site}} butuh memori lebih dari yang diizinkan PHP{{with .MemoryLimit}} ({{.}} byte){{end}}{{with .Script}}, di {{.}}{{end}}{{with .Plugin}} (plugin {{.}}){{end}}{{with .Theme}} (tema {{.}}){{end}}, sehingga pengunjung melihat {{.Seen}}.
Periksa apa yang dimuat halaman itu{{with .Plugin}} dan perbarui atau nonaktifkan plugin tersebut{{end}}; jika memang perlu, naikkan memory_limit hanya untuk situs ini{{with .Workers}} (pool-nya punya {{.}} worker: jumlah worker kali batas harus muat di RAM){{end}}.
Jangan me-restart php-fpm: halaman yang sama akan gagal lagi.`,
		VI: `Một script PHP của {{.Site}} cần nhiều bộ nhớ hơn mức PHP cho phép{{with .MemoryLimit}} ({{.}} byte){{end}}{{with .Script}}, trong {{.}}{{end}}{{with .Plugin}} (plugin {{.}}){{end}}{{with .Theme}} (giao diện {{.}}){{end}}, nên khách thấy {{.Seen}}.
Hãy xem trang đó nạp những gì{{with .Plugin}} và cập nhật hoặc tắt plugin này{{end}}; nếu thật sự cần, chỉ tăng memory_limit cho riêng trang này{{with .Workers}} (pool có {{.}} worker: số worker nhân giới hạn phải vừa RAM){{end}}.
Đừng khởi động lại php-fpm: trang đó sẽ lại lỗi.`,
	},
})
