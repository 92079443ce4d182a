package diagnose

// WebPortConflictUnnoticed: a web server lost its port to another one, whose answers look well.
var WebPortConflictUnnoticed = define(Cause{
	ID:     "web-port-conflict-unnoticed",
	Latent: true,
	Title:  "a web server could not start because another one holds its port, and answers instead",
	Doc: `The unit failed at start, its test passes, and another service listens at its port and answers 200 or 404: visitors
see the wrong pages, perhaps a default page. No status shows it.
A person must say which of the two shall serve. Do not restart either: the port goes to whoever comes first.`,
	When:   all(unitIs(itself, failedToStart), not(configFails(itself)), portOfUnitTaken(), not(fails())),
	Blames: BlameHost,
	About:  itself,
	Advice: Advice{
		EN: `{{.Unit}} on {{.Host}} could not start because another service already holds its port and answers in its place; visitors may see the wrong pages.
See who it is with ss -ltnp, decide which of the two shall serve, disable the other (systemctl disable --now UNIT), then systemctl start {{.Unit}}.
Do not restart both: the port goes to whoever comes first.`,
		ID: `{{.Unit}} di {{.Host}} tidak bisa dijalankan karena port-nya sudah dipegang layanan lain yang kini menjawab menggantikannya; pengunjung mungkin melihat halaman yang salah.
Lihat pemegangnya dengan ss -ltnp, tentukan mana yang harus melayani, nonaktifkan yang lain (systemctl disable --now UNIT), lalu systemctl start {{.Unit}}.
Jangan me-restart keduanya: port jatuh ke siapa yang lebih dulu.`,
		VI: `{{.Unit}} trên {{.Host}} không khởi động được vì một dịch vụ khác đang giữ cổng của nó và trả lời thay; khách có thể thấy sai trang.
Xem dịch vụ nào bằng ss -ltnp, quyết định dịch vụ nào sẽ phục vụ, tắt dịch vụ kia (systemctl disable --now UNIT), rồi chạy systemctl start {{.Unit}}.
Đừng khởi động lại cả hai: ai lên trước thì giữ cổng.`,
	},
})
