package diagnose

// UpstreamUnresolvable: the name of a backend has no address that the web server can find.
var UpstreamUnresolvable = define(Cause{
	ID:    "upstream-unresolvable",
	Title: "the name of the backend cannot be resolved",
	Doc: `At run time the web server's own resolver says no (nginx: "could not be resolved (3: Host not found)"; Apache: 500 with AH00898).
A name that stands only in /etc/hosts, or that has an A and no AAAA record, resolves everywhere but in nginx (T14).
At a start nginx does not come up at all: "host not found in upstream". A restart is harmful while the name does not resolve.`,
	When: oneOf(
		all(lineTells(front, anything, "nginx-could-not-be-resolved", "apache-ah00898-dns"), face("500", "502", "503")),
		all(unitIs(front, failedToStart), nobodyGetsThrough(), oneOf(
			testWords(front, "host not found"), startTells(front, anything, "nginx-host-not-found"),
		)),
	),
	Strong: oneOf(
		unitIs(front, failedToStart), resolverSaysNo(),
		lineTells(front, withErrno("no-such-name", "no-data"), "nginx-could-not-be-resolved"), lineTells(front, anything, "apache-ah00898-dns"),
	),
	Behind: []*Cause{HostUnreachable, DNSResolverFailing},
	Blames: BlameHost,
	About:  theSite,
	Advice: Advice{
		EN: `The web server on {{.Host}} cannot resolve {{with .Unresolved}}{{.}}{{else}}the name of its backend{{end}}{{with .Resolution}} ({{.}}){{end}}{{with .Says}}: {{.}}{{end}}, so {{.Site}} fails ({{.Seen}}).
Correct the name{{with .Route}} at {{.}}{{end}}{{with .Place}} at {{.}}{{end}} or its DNS record. nginx asks its own resolver and never /etc/hosts; if only the AAAA record is missing, add ipv6=off to the resolver directive.
Do not restart the web server while the name does not resolve: it would not come up. Once it resolves, reload{{if eq .Seen "refused"}} or start{{end}} it.`,
		ID: `Web server di {{.Host}} tidak bisa me-resolve {{with .Unresolved}}{{.}}{{else}}nama backend-nya{{end}}{{with .Resolution}} ({{.}}){{end}}{{with .Says}}: {{.}}{{end}}, sehingga {{.Site}} gagal ({{.Seen}}).
Perbaiki nama itu{{with .Route}} di {{.}}{{end}}{{with .Place}} di {{.}}{{end}} atau record DNS-nya. nginx memakai resolver-nya sendiri dan tidak membaca /etc/hosts; jika hanya record AAAA yang tidak ada, tambahkan ipv6=off pada direktif resolver.
Jangan me-restart web server selama nama itu belum bisa di-resolve: ia tidak akan hidup. Setelah bisa, lakukan reload{{if eq .Seen "refused"}} atau start{{end}}.`,
		VI: `Web server trên {{.Host}} không phân giải được {{with .Unresolved}}{{.}}{{else}}tên của backend{{end}}{{with .Resolution}} ({{.}}){{end}}{{with .Says}}: {{.}}{{end}}, nên {{.Site}} bị lỗi ({{.Seen}}).
Hãy sửa tên đó{{with .Route}} tại {{.}}{{end}}{{with .Place}} tại {{.}}{{end}} hoặc sửa bản ghi DNS. nginx dùng resolver riêng và không đọc /etc/hosts; nếu chỉ thiếu bản ghi AAAA, thêm ipv6=off vào chỉ thị resolver.
Đừng khởi động lại web server khi tên chưa phân giải được: nó sẽ không chạy lên. Khi đã phân giải được, hãy reload{{if eq .Seen "refused"}} hoặc start{{end}}.`,
	},
})
