package diagnose

// WrongVhost: no vhost carries the site's name, and another site's answers for it.
var WrongVhost = define(Cause{
	ID:    "wrong-vhost",
	Title: "the request is answered by another site's virtual host",
	Doc: `No server_name or ServerName matches, so the default server answers, and its own upstream or status is what is seen.
A slip in a name, a vhost that was removed or never enabled, a name that stands at port 80 only. A catch-all (server_name _) that always served the site is not
this. Do not repair the other site's backend: give the name a vhost of its own.`,
	When:   all(fails(), oneOf(all(answeredByAnother(), notItsOwnVhost()), portOfAnother())),
	Behind: []*Cause{HostUnreachable, WebServerStopped, ConfigNotReloaded},
	Blames: BlameHost,
	About:  theSite,
	Advice: Advice{
		EN: `No virtual host on {{.Host}} carries the name {{.Site}} at the port that was asked{{with .NearName}} (there is {{.}}: a slip?){{end}}, so that of {{with .OtherVhost}}{{.}}{{else}}another site{{end}} answers{{with .Route}} ({{.}}){{end}}, with {{.Seen}}.
Add the name to the right vhost (nginx: server_name, Apache: ServerName or ServerAlias), see that it is enabled, test the configuration and reload.
Do not repair or restart the backend of that vhost for this: it is not this site's.`,
		ID: `Tidak ada virtual host di {{.Host}} yang memakai nama {{.Site}} pada port yang diminta{{with .NearName}} (yang ada {{.}}: salah ketik?){{end}}, sehingga yang menjawab adalah milik {{with .OtherVhost}}{{.}}{{else}}situs lain{{end}}{{with .Route}} ({{.}}){{end}}, dengan {{.Seen}}.
Tambahkan nama itu pada vhost yang benar (nginx: server_name, Apache: ServerName atau ServerAlias), pastikan vhost itu aktif, uji konfigurasi lalu reload.
Jangan memperbaiki atau me-restart backend milik vhost tersebut karena hal ini: itu bukan milik situs ini.`,
		VI: `Không có virtual host nào trên {{.Host}} mang tên {{.Site}} ở cổng được hỏi{{with .NearName}} (chỉ có {{.}}: gõ nhầm?){{end}}, nên virtual host của {{with .OtherVhost}}{{.}}{{else}}trang khác{{end}}{{with .Route}} ({{.}}){{end}} trả lời thay, với {{.Seen}}.
Hãy thêm tên này vào đúng vhost (nginx: server_name, Apache: ServerName hoặc ServerAlias), chắc chắn vhost đã được bật, kiểm tra cấu hình rồi reload.
Đừng sửa hay khởi động lại backend của vhost đó vì việc này: nó không phải của trang này.`,
	},
})
