package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// PHPFatalError: a PHP script ends with a fatal or a parse error.
var PHPFatalError = define(Cause{
	ID:    "php-fatal-error",
	Title: "a PHP script ends with a fatal error",
	Doc: `500, or a 200 that breaks off when output had begun; the log holds "PHP Fatal error" or "PHP Parse error" with the file,
and by its path the plugin or theme of a WordPress site. php-fpm and the web server are well.
Usually an update, or a PHP version that the code does not know. No restart helps.`,
	When:   all(phpSays(anything, "php-fatal", "php-parse-error"), face("500", fact.Truncated)),
	Strong: oneOf(pageOf(fact.AnsweredApp), face(fact.Truncated)),
	Behind: []*Cause{
		HostUnreachable, WebServerStopped, ThirdPartyFailing, DNSResolverFailing, DatabaseStopped, DatabaseHung,
		DatabaseConnectionsExhausted,
	},
	Blames: BlameApp,
	About:  theSite,
	Advice: Advice{
		EN: `A PHP script of {{.Site}} ends with a fatal error{{with .Script}} in {{.}}{{end}}{{with .Plugin}} (plugin {{.}}){{end}}{{with .Theme}} (theme {{.}}){{end}}, so visitors see {{.Seen}}.
{{if .Plugin}}Disable that plugin (rename its folder wp-content/plugins/{{.Plugin}}), see that the site is back, then update or replace it.{{else if .Theme}}Switch to another theme or take back its last change in wp-content/themes/{{.Theme}}.{{else}}Take back the last change of that file, or update what it belongs to; compare with the PHP version in use.{{end}}
Do not restart php-fpm or the web server: the script would fail again.`,
		ID: `Skrip PHP milik {{.Site}} berhenti dengan fatal error{{with .Script}} di {{.}}{{end}}{{with .Plugin}} (plugin {{.}}){{end}}{{with .Theme}} (tema {{.}}){{end}}, sehingga pengunjung melihat {{.Seen}}.
{{if .Plugin}}Nonaktifkan plugin itu (ganti nama foldernya wp-content/plugins/{{.Plugin}}), pastikan situs pulih, lalu perbarui atau ganti plugin-nya.{{else if .Theme}}Pakai tema lain dahulu, atau batalkan perubahan terakhir di wp-content/themes/{{.Theme}}.{{else}}Batalkan perubahan terakhir pada berkas itu, atau perbarui komponen pemiliknya; cocokkan dengan versi PHP yang dipakai.{{end}}
Jangan me-restart php-fpm atau web server: skripnya akan gagal lagi.`,
		VI: `Một script PHP của {{.Site}} dừng vì lỗi nghiêm trọng (fatal error){{with .Script}} trong {{.}}{{end}}{{with .Plugin}} (plugin {{.}}){{end}}{{with .Theme}} (giao diện {{.}}){{end}}, nên khách thấy {{.Seen}}.
{{if .Plugin}}Hãy tắt plugin đó (đổi tên thư mục wp-content/plugins/{{.Plugin}}), xem trang đã chạy lại chưa, rồi cập nhật hoặc thay thế plugin.{{else if .Theme}}Hãy chuyển sang giao diện khác, hoặc hoàn tác thay đổi gần nhất trong wp-content/themes/{{.Theme}}.{{else}}Hãy hoàn tác thay đổi gần nhất của tệp đó, hoặc cập nhật thành phần chứa nó; đối chiếu với phiên bản PHP đang dùng.{{end}}
Đừng khởi động lại php-fpm hay web server: script sẽ lại lỗi như cũ.`,
	},
})
