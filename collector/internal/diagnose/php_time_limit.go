package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// PHPTimeLimit: a PHP script runs longer than PHP or its pool allows, and is ended.
var PHPTimeLimit = define(Cause{
	ID:    "php-time-limit",
	Title: "a PHP script runs into its time limit",
	Doc: `request_terminate_timeout of the pool: php-fpm logs "execution timed out, terminating", kills the worker with signal 15 and
the web server sees a reset: 502 (Apache 503) some tenths of a second after the limit. max_execution_time of PHP: 500 with
"Maximum execution time exceeded". Nobody killed php-fpm. Find what the script waits for; then the limit. No restart.`,
	When: oneOf(
		all(backendIs(phpFPM), lineTells(backend, anything, "php-fpm-execution-timed-out"), face("502", "503")),
		all(phpSays(anything, "php-time-limit"), face("500", fact.Truncated)),
	),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, DatabaseHung, DatabaseSlow, ThirdPartyFailing,
	},
	Blames: BlameApp,
	About:  theSite,
	Advice: Advice{
		EN: `A PHP script of {{.Site}}{{with .Script}} ({{.}}){{end}}{{with .Plugin}}, plugin {{.}},{{end}} runs longer than it may{{with .PoolLimit}} (request_terminate_timeout {{.}}){{end}} and is ended, so visitors see {{.Seen}}.
Find what it waits for (a slow query, another server): request_slowlog_timeout of the pool writes it down. Raise the limit only for work that really takes so long, or move it to a cron job.
Do not restart php-fpm: nobody killed it, and the next request ends the same way.`,
		ID: `Skrip PHP milik {{.Site}}{{with .Script}} ({{.}}){{end}}{{with .Plugin}}, plugin {{.}},{{end}} berjalan melebihi batas waktunya{{with .PoolLimit}} (request_terminate_timeout {{.}}){{end}} lalu dihentikan, sehingga pengunjung melihat {{.Seen}}.
Cari apa yang ditunggunya (query lambat, server lain): request_slowlog_timeout pada pool akan mencatatnya. Naikkan batas hanya untuk pekerjaan yang memang lama, atau pindahkan ke cron.
Jangan me-restart php-fpm: tidak ada yang mematikannya, dan permintaan berikutnya akan berakhir sama.`,
		VI: `Một script PHP của {{.Site}}{{with .Script}} ({{.}}){{end}}{{with .Plugin}}, plugin {{.}},{{end}} chạy quá thời gian cho phép{{with .PoolLimit}} (request_terminate_timeout {{.}}){{end}} và bị dừng, nên khách thấy {{.Seen}}.
Hãy tìm xem nó chờ gì (truy vấn chậm, máy chủ khác): request_slowlog_timeout của pool sẽ ghi lại. Chỉ tăng giới hạn cho việc thật sự cần lâu, hoặc chuyển sang cron.
Đừng khởi động lại php-fpm: không ai giết nó, và yêu cầu sau sẽ kết thúc y như vậy.`,
	},
})
