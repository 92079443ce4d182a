package fault

import (
	"context"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// Faults of who answers: beside the sites, the host has a parked one, whose application for all other names is gone. It is the
// default, and the first site's name leads to it.
var (
	vhostRemoved = Fault{
		Name: "vhost-removed", Doc: "the first site's vhost is not enabled any more, and a parked one answers for it; 502 (Apache 503)",
		on: withWeb, cause: then(parkedSite, editSite("s/^/# /"), reload), undo: siteAgain,
	}
	vhostSlip = Fault{
		Name: "vhost-slip", Doc: "the first site's name has a slip in its vhost, and a parked one answers for it; 502 (Apache 503)",
		on: withWeb, cause: then(parkedSite, editSite("s/([sS]erver_?[nN]ame +).([^; ]*)/\\1\\2/"), reload), undo: siteAgain,
	}
)

// parkedSite stands before the others in the order in which the servers read them.
var parkedSite = shell(`case $web in
nginx)
	cat > /etc/nginx/sites-enabled/000-parked <<END
server {
    listen 80 default_server;
    server_name [[label]]-parked.lab;
    location / {
        if (\$host = [[label]]-parked.lab) {
            return 200 parked;
        }
        proxy_pass http://127.0.0.1:2999;
    }
}
END
;;
apache2)
	a2enmod --quiet proxy_http rewrite
	mkdir -p /var/www/parked
	echo parked > /var/www/parked/index.html
	cat > /etc/apache2/sites-enabled/000-parked.conf <<END
<VirtualHost *:80>
    ServerName [[label]]-parked.lab
    DocumentRoot /var/www/parked
    RewriteEngine On
    RewriteCond %{HTTP_HOST} !=[[label]]-parked.lab
    RewriteRule ^/(.*) http://127.0.0.1:2999/\$1 [P]
</VirtualHost>
END
;;
esac
systemctl reload $web`)

// editSite changes the configuration of the first site alone.
func editSite(sed string) step {
	return func(ctx context.Context, h *lab.Host) error {
		return edit(h.Stack().SiteConfig(h.Sites()[0]), sed)(ctx, h)
	}
}

var siteAgain = then(shell("rm -f /etc/nginx/sites-enabled/000-parked /etc/apache2/sites-enabled/000-parked.conf"), restoreSites, reload)
