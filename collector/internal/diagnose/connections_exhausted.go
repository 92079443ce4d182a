package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// frontOutOfRoom asks whether the web server says that it may hold no more connections, files or workers.
func frontOutOfRoom() Condition {
	return logSign(front, "nginx-worker-connections", "nginx-too-many-files", "apache-ah00484")
}

// ConnectionsExhausted: the web server may hold no more connections, files or workers.
var ConnectionsExhausted = define(Cause{
	ID:    "connections-exhausted",
	Title: "the web server has no connections left",
	Doc: `nginx says that worker_connections or open files are not enough: connections are reset or answered with nothing, also
for a static page. Apache says AH00484 (MaxRequestWorkers): visitors connect and wait until they give up.
More visitors than the limit, or workers that all wait for a slow backend. A reload with a higher limit helps; a restart drops everybody.`,
	When: all(
		unitIs(front, running), face(fact.Reset, fact.EmptyAnswer, fact.AnswerTime, "500", "502", "503", "504"),
		frontOutOfRoom(),
	),
	Strong: oneOf(face(fact.Reset, fact.EmptyAnswer), frontQueued()),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, TrafficFlood, DatabaseHung, DatabaseSlow, AppHung, PHPFPMPoolExhausted, AppSlow,
	},
	Blames: BlameHost,
	About:  front,
	Advice: Advice{
		EN: `The web server {{.Front}} on {{.Host}} may hold no more connections, so {{.Site}} fails ({{.Seen}}), even for static files.
nginx: raise worker_connections and worker_rlimit_nofile. Apache: raise MaxRequestWorkers and ServerLimit as far as the memory allows, and shorten KeepAliveTimeout. Test the configuration, then systemctl reload {{.Front}}.
Do not restart it: that drops everybody, and they come back at once. See first whether a slow backend holds the connections.`,
		ID: `Web server {{.Front}} di {{.Host}} tidak dapat menampung koneksi lagi, sehingga {{.Site}} gagal ({{.Seen}}), bahkan untuk berkas statis.
nginx: naikkan worker_connections dan worker_rlimit_nofile. Apache: naikkan MaxRequestWorkers dan ServerLimit sebatas memori, dan perpendek KeepAliveTimeout. Uji konfigurasinya, lalu systemctl reload {{.Front}}.
Jangan me-restart: semua pengunjung terputus lalu kembali serentak. Periksa dahulu apakah backend yang lambat menahan koneksi.`,
		VI: `Web server {{.Front}} trên {{.Host}} không thể giữ thêm kết nối, nên {{.Site}} bị lỗi ({{.Seen}}), kể cả với tệp tĩnh.
nginx: tăng worker_connections và worker_rlimit_nofile. Apache: tăng MaxRequestWorkers và ServerLimit trong giới hạn bộ nhớ, và rút ngắn KeepAliveTimeout. Kiểm tra cấu hình, rồi systemctl reload {{.Front}}.
Đừng khởi động lại: mọi khách bị ngắt rồi quay lại cùng lúc. Trước hết hãy xem có backend chậm đang giữ kết nối hay không.`,
	},
})
