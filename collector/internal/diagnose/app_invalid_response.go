package diagnose

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// steady is a unit whose restart, by anybody, does not explain a broken answer: it was up when the requests began that
// fail now, and systemd has not just started it anew after a death.
var steady = state{"ran before the request began", func(s *scene, u fact.Unit) bool {
	up := s.host.Local(u.Since)
	return u.Running() && (u.Since.IsZero() || !s.beganBefore(up) && (u.Restarts == 0 || s.now.Sub(up) >= time.Minute))
}}

// resets is what the servers log when the far end of a connection over HTTP breaks it off.
var resets = all(protocolIs("http", "https"), oneOf(
	lineTells(front, anything, "nginx-upstream-reset"),
	lineTells(front, withErrno("ECONNRESET", "20014"), "apache-ah01102"),
))

// AppInvalidResponse: the application answers, but not with a valid answer.
var AppInvalidResponse = define(Cause{
	ID:    "app-invalid-response",
	Title: "the application sends an invalid answer",
	Doc: `The target accepts connections, the unit stays up, and the web server cannot use what comes: an invalid header or status,
an empty answer, a reset, a body shorter than it says (a 200 that breaks off). Plain garbage is passed on by nginx as HTTP/0.9.
An application that dies of each request looks alike and restarts. The fault is in the code; no restart helps.`,
	When: all(
		face("500", "502", fact.Truncated, fact.EmptyAnswer, fact.Reset),
		oneOf(
			lineTells(front, anything, "nginx-invalid-response", "apache-invalid-response", "apache-ah01070"),
			all(
				unitIs(backend, steady), targetConnects(),
				not(lineTells(backend, anything, "php-fpm-child-exited-on-signal", "php-fpm-execution-timed-out")), oneOf(
					lineTells(front, anything, "nginx-upstream-closed"), resets,
				),
			),
		),
	),
	Strong: oneOf(
		lineTells(front, anything, "nginx-invalid-response", "apache-invalid-response", "apache-ah01070", "nginx-upstream-closed"),
		all(unitIs(backend, steady), resets),
	),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, PHPFatalError, PHPMemoryLimit, PHPTimeLimit, PHPFPMWorkerCrash,
		UpstreamHeaderTooBig, UpstreamWrongProtocol, UpstreamPortTaken, AppCrashLoop, Blip, AppCrashMidResponse,
		MemoryExhausted,
	},
	Blames: BlameApp,
	About:  target,
	Advice: Advice{
		EN: `{{with .Backend}}{{.}}{{else}}The application behind {{$.Site}}{{end}} on {{.Host}} answers in a way that is no valid HTTP{{with .Invalid}} (wrong {{.}}){{end}}, so {{.Site}} shows {{.Seen}}. It runs and accepts connections.
Ask it directly (curl -v at {{.Target}}) and look at headers, status and length; take back the last change of the code that sends them.
Do not restart it or change the web server: the next answer is the same.`,
		ID: `{{with .Backend}}{{.}}{{else}}Aplikasi di belakang {{$.Site}}{{end}} di {{.Host}} mengirim jawaban yang bukan HTTP yang sah{{with .Invalid}} ({{.}} salah){{end}}, sehingga {{.Site}} menampilkan {{.Seen}}. Aplikasinya berjalan dan menerima koneksi.
Panggil langsung (curl -v ke {{.Target}}) dan periksa header, status, serta panjangnya; batalkan perubahan terakhir pada kode yang mengirimnya.
Jangan me-restart aplikasi atau mengubah web server: jawaban berikutnya akan sama.`,
		VI: `{{with .Backend}}{{.}}{{else}}Ứng dụng phía sau {{$.Site}}{{end}} trên {{.Host}} trả lời không đúng chuẩn HTTP{{with .Invalid}} (sai {{.}}){{end}}, nên {{.Site}} hiển thị {{.Seen}}. Ứng dụng vẫn chạy và nhận kết nối.
Hãy gọi trực tiếp (curl -v tới {{.Target}}) và xem header, mã trạng thái, độ dài; hoàn tác thay đổi gần nhất của đoạn mã gửi chúng.
Đừng khởi động lại ứng dụng hay sửa web server: câu trả lời sau vẫn như vậy.`,
	},
})
