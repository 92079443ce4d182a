package fault

import (
	"context"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// wrongSocket is what an upgrade of PHP leaves behind.
var wrongSocket = Fault{
	Name: "wrong-socket", Doc: "the sites point to php7.0-fpm's socket, which is not there; 502 (Apache 503)",
	on:    withSocket,
	cause: then(editPHPSites("s#[[listen]]#/run/php/php7.0-fpm.sock#"), reloadPHPWeb),
	undo:  then(restorePHPSites, reloadPHPWeb),
}

// wrongSocketFirst harms one of several sites.
var wrongSocketFirst = Fault{
	Name: "wrong-socket-first", Doc: "the first site points to a socket that is not there; 502 there, 200 elsewhere",
	on:    withPools,
	cause: then(editFirst("s#[[listen]]#/run/php/php7.0-fpm.sock#"), reload),
	undo:  then(restoreSites, reload),
}

// danglingLink leads to what is no longer there.
var danglingLink = Fault{
	Name: "dangling-link", Doc: "the sites point to a link whose socket is gone; 502 (Apache 503)",
	on: withSocket,
	cause: then(shell("mkdir -p /run/php; ln -sf /run/php/php7.0-fpm.sock /run/php/current.sock"),
		editPHPSites("s#[[listen]]#/run/php/current.sock#"), reloadPHPWeb),
	undo: then(restorePHPSites, remove("/run/php/current.sock"), reloadPHPWeb),
}

// httpToFastCGI speaks the wrong language to the right socket.
var httpToFastCGI = Fault{
	Name: "http-to-fastcgi", Doc: "nginx speaks HTTP to php-fpm; 502",
	on: nginxBeforePHP,
	cause: then(func(ctx context.Context, h *lab.Host) error {
		to := "http://[[listen]]"
		if h.Stack().Unix() {
			to = "http://unix:[[listen]]"
		}
		return editSites("s#fastcgi_pass .*;#proxy_pass "+to+";#")(ctx, h)
	}, reload),
	undo: then(restoreSites, reload),
}

// phpSite is where the web server that speaks to php-fpm keeps a site: Apache's, where it is behind nginx.
func phpSite(h *lab.Host, site string) string {
	if h.Stack().Backend != "" {
		return "/etc/apache2/sites-available/" + site + ".conf"
	}
	return h.Stack().SiteConfig(site)
}

func editPHPSites(sed string) step {
	return eachPHPSite(func(path, site string) step { return editAs(path, sed, site) })
}

func restorePHPSites(ctx context.Context, h *lab.Host) error {
	return eachPHPSite(func(path, _ string) step { return restore(path) })(ctx, h)
}

func eachPHPSite(do func(path, site string) step) step {
	return func(ctx context.Context, h *lab.Host) error {
		for _, site := range h.Sites() {
			if err := do(phpSite(h, site), site)(ctx, h); err != nil {
				return err
			}
		}
		return nil
	}
}

func editFirst(sed string) step {
	return func(ctx context.Context, h *lab.Host) error {
		return edit(h.Stack().SiteConfig(h.Sites()[0]), sed)(ctx, h)
	}
}

// reloadPHPWeb reloads the web server that speaks to php-fpm.
func reloadPHPWeb(ctx context.Context, h *lab.Host) error {
	if h.Stack().Backend != "" {
		return shell("systemctl reload $backend")(ctx, h)
	}
	return reload(ctx, h)
}

func nginxBeforePHP(s stack.Stack) bool { return s.PHP() && s.Web == "nginx" && s.Backend == "" }
func withNginx(s stack.Stack) bool      { return s.Web == "nginx" }
