package diagnose

// WebPortConflict: the web server cannot start because another one holds its port.
var WebPortConflict = define(Cause{
	ID:    "web-port-conflict",
	Title: "another service holds the port of the web server",
	Doc: `The unit failed at start, its configuration test passes (no test sees a busy port), and another service listens there.
Usually Apache beside nginx after an installation or an upgrade. Outside: refused on 443, the other one's page on 80.
Do not restart the winner: that may hand the port to the other. Decide which one shall serve, and disable the other.`,
	When: all(
		unitIs(front, failedToStart), not(configFails(front)), fails(), oneOf(
			portHeldByAnother(), startTells(front, withErrno("EADDRINUSE"), "nginx-bind-failed", "apache-ah00072"),
		),
	),
	Conclusive: portHeldByAnother(),
	Behind:     []*Cause{HostUnreachable},
	Blames:     BlameHost,
	About:      front,
	Advice: Advice{
		EN: `{{.Front}} on {{.Host}} could not start because {{with .Holder}}{{.}} already holds{{else}}another service already holds{{end}} its port. So {{.Site}} fails ({{.Seen}}).
Decide which of the two shall serve. Stop and disable the other (systemctl disable --now {{with .Holder}}{{.}}{{else}}UNIT{{end}}), then systemctl start {{.Front}}.
Do not simply restart both: the port goes to whoever comes first, and the next reboot decides anew.`,
		ID: `{{.Front}} di {{.Host}} tidak bisa dijalankan karena port-nya sudah dipegang oleh {{with .Holder}}{{.}}{{else}}layanan lain{{end}}. Karena itu {{.Site}} gagal ({{.Seen}}).
Tentukan mana yang harus melayani. Hentikan dan nonaktifkan yang lain (systemctl disable --now {{with .Holder}}{{.}}{{else}}UNIT{{end}}), lalu systemctl start {{.Front}}.
Jangan asal me-restart keduanya: port jatuh ke siapa yang lebih dulu, dan reboot berikutnya bisa mengubahnya lagi.`,
		VI: `{{.Front}} trên {{.Host}} không khởi động được vì cổng của nó đang bị {{with .Holder}}{{.}}{{else}}một dịch vụ khác{{end}} giữ. Vì vậy {{.Site}} bị lỗi ({{.Seen}}).
Hãy quyết định dịch vụ nào sẽ phục vụ. Dừng và tắt dịch vụ kia (systemctl disable --now {{with .Holder}}{{.}}{{else}}UNIT{{end}}), rồi chạy systemctl start {{.Front}}.
Đừng khởi động lại cả hai: ai lên trước thì giữ cổng, và lần khởi động lại máy sau có thể lại khác.`,
	},
})
