package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// FirewallBlocksVisitors: the web server is well, and a rule or a ban of the host keeps visitors away from it.
var FirewallBlocksVisitors = define(Cause{
	ID:    "firewall-blocks-visitors",
	Title: "a firewall rule or ban of the host keeps visitors out",
	Doc: `Connects from outside end in a time-out or are refused, the web server runs and listens, the host's own request is
answered, and a rule or a ban touches the port. With replies dropped the connect succeeds and nothing follows. Behind a CDN: 521 or 522.
UFW without "allow 80", CSF, fail2ban, a ruleset loaded anew. A ban of some sources proves nothing unless the observer is
one of them.`,
	When: all(
		not(controlsFail()), ranAtTheLook(front),
		oneOf(
			all(
				faceAtHost(fact.ConnectTime, fact.ConnectFailed, fact.Refused, "521", "522", "523"),
				oneOf(ownRequestAnswered(), ownRequest("gets no connection either", noConnection)),
				oneOf(visitorRule(true), observerRule(), all(visitorRule(false), not(nobodyPasses()))),
			),
			all(faceAtHost(fact.AnswerTime), ownRequestAnswered(), replyRule()),
		),
		webPortListens(),
	),
	Strong:     oneOf(visitorRule(true), observerRule(), replyRule()),
	Conclusive: all(oneOf(visitorRule(true), observerRule()), faceAtHost(fact.ConnectTime, fact.Refused)),
	Behind:     []*Cause{HostUnreachable, WebServerStopped},
	Blames:     BlameHost,
	About:      machine,
	Advice: Advice{
		EN: `The web server of {{.Host}} is well, but a firewall rule or ban on the host keeps visitors of {{.Site}} away from port {{.Port}}{{with .Rule}}: {{.}}{{end}}.
Allow the port again (ufw allow {{.Port}}/tcp; csf -a ADDRESS; fail2ban-client unban ADDRESS) and allow your CDN's ranges, if you use one.
Do not restart the web server and do not switch the whole firewall off: correct the one rule.`,
		ID: `Web server di {{.Host}} normal, tetapi aturan atau blokir firewall di host menghalangi pengunjung {{.Site}} ke port {{.Port}}{{with .Rule}}: {{.}}{{end}}.
Buka kembali port-nya (ufw allow {{.Port}}/tcp; csf -a ALAMAT; fail2ban-client unban ALAMAT) dan izinkan rentang IP CDN Anda jika memakai CDN.
Jangan me-restart web server dan jangan mematikan seluruh firewall: cukup perbaiki aturan itu.`,
		VI: `Web server trên {{.Host}} vẫn tốt, nhưng một quy tắc hoặc lệnh cấm của tường lửa trên máy chặn khách của {{.Site}} vào cổng {{.Port}}{{with .Rule}}: {{.}}{{end}}.
Hãy mở lại cổng (ufw allow {{.Port}}/tcp; csf -a ĐỊA_CHỈ; fail2ban-client unban ĐỊA_CHỈ) và cho phép dải IP của CDN nếu bạn dùng CDN.
Đừng khởi động lại web server và đừng tắt toàn bộ tường lửa: chỉ cần sửa đúng quy tắc đó.`,
	},
})

// noConnection holds for a request of the host itself that the same rule keeps out: one without "lo" in it.
func noConnection(i fact.Inside) bool {
	return i.Failure == fact.ConnectTime || i.Failure == fact.ConnectFailed || i.Failure == fact.Refused
}
