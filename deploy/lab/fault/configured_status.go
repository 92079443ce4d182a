package fault

import (
	"context"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// wafRule has Apache's ModSecurity refuse the first page.
func wafRule(name, doc, status string) Fault {
	return Fault{
		Name: name, Doc: doc, on: hasApache,
		cause: then(place("/etc/apache2/conf-enabled/waf.conf",
			"SecRuleEngine On\nSecRule REQUEST_URI \"@streq /\" \"id:1001,phase:1,deny,log,status:"+status+",msg:'Shop under attack'\"\n"),
			shell("a2enmod --quiet security2; systemctl restart apache2")),
		undo: shell("rm -f /etc/apache2/conf-enabled/waf.conf; a2dismod --quiet --force security2; systemctl restart apache2"),
	}
}

// A firewall for requests, which says no as it is told.
var (
	waf403 = wafRule("waf-403", "ModSecurity refuses the first page; 403", "403")
	waf502 = wafRule("waf-502", "ModSecurity refuses the first page with a status of its own; 502", "502")
)

// return502 stands in nginx's configuration.
var return502 = Fault{
	Name: "return-502", Doc: "nginx is told to answer 502; 502 with its own page and no line in any log",
	on: withNginx,
	cause: then(func(ctx context.Context, h *lab.Host) error {
		if nginxBeforePHP(h.Stack()) {
			return editSites("s/try_files .*;/return 502;/")(ctx, h)
		}
		return editSites("s/proxy_pass .*;/return 502;/")(ctx, h)
	}, reload),
	undo: then(restoreSites, reload),
}

// rateLimit is too strict for anybody.
var rateLimit = Fault{
	Name: "rate-limit", Doc: "nginx lets one request a minute through; 503",
	on: withNginx,
	cause: then(place(limitFile, "limit_req_zone $server_name zone=lab:1m rate=1r/m;\n"),
		editSites("s/server_name .*;/&\\n    limit_req zone=lab;/"), reload, visitMany(2, "/")),
	undo: then(restoreSites, remove(limitFile), reload),
}

const limitFile = "/etc/nginx/conf.d/limit.conf"

// moduleMissing is Apache's way to say that it does not know how.
var moduleMissing = Fault{
	Name: "module-missing", Doc: "Apache's module for HTTP upstreams is switched off; 500",
	on:    apacheBeforeNode,
	cause: shell("a2dismod --quiet --force proxy_http; systemctl restart apache2"),
	undo:  shell("a2enmod --quiet proxy_http; systemctl restart apache2"),
}

func hasApache(s stack.Stack) bool { return s.Web == "apache2" || s.Backend == "apache2" }
