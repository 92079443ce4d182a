package diagnose

// WAFBlocksRequests: a rule of the web application firewall answers in the site's stead.
var WAFBlocksRequests = define(Cause{
	ID:    "waf-blocks-requests",
	Title: "a rule of the web application firewall blocks requests",
	Doc: `ModSecurity's own line says "Access denied with code" the very status that the outside sees, with the rule's number:
usually 403, and 502 where a rule sets status:502. A 403 counts only where the site answered otherwise before.
Lines about attackers with another status prove nothing. Not an outage of PHP; no restart helps.`,
	When:   wafDenies(),
	Behind: []*Cause{HostUnreachable, WebServerStopped},
	Blames: BlameHost,
	About:  theSite,
	Advice: Advice{
		EN: `ModSecurity on {{.Host}} blocks requests to {{.Site}}{{with .Guard}} by rule {{.}}{{end}} and answers {{.Seen}}.
Look at the line in the web server's error log. If the request is a good one, exclude {{if .Guard}}that rule for this path: SecRuleRemoveById {{.Guard}}{{else}}that rule for this path with SecRuleRemoveById{{end}}; then reload {{.Front}} once its test passes.
Do not switch ModSecurity off for all sites, and do not restart PHP.`,
		ID: `ModSecurity di {{.Host}} memblokir permintaan ke {{.Site}}{{with .Guard}} melalui aturan {{.}}{{end}} dan menjawab {{.Seen}}.
Lihat barisnya di log error web server. Jika permintaannya sah, kecualikan {{if .Guard}}aturan itu untuk path ini: SecRuleRemoveById {{.Guard}}{{else}}aturan itu untuk path ini dengan SecRuleRemoveById{{end}}; lalu reload {{.Front}} setelah pengujian konfigurasinya lolos.
Jangan mematikan ModSecurity untuk semua situs, dan jangan me-restart PHP.`,
		VI: `ModSecurity trên {{.Host}} chặn yêu cầu tới {{.Site}}{{with .Guard}} theo quy tắc {{.}}{{end}} và trả về {{.Seen}}.
Hãy xem dòng đó trong nhật ký lỗi của web server. Nếu yêu cầu là hợp lệ, hãy loại trừ {{if .Guard}}quy tắc này cho đường dẫn đó: SecRuleRemoveById {{.Guard}}{{else}}quy tắc đó cho đường dẫn này bằng SecRuleRemoveById{{end}}; sau đó reload {{.Front}} khi kiểm tra cấu hình đạt.
Đừng tắt ModSecurity cho mọi trang và đừng khởi động lại PHP.`,
	},
})
