package webconf_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
)

// Behind nginx, on a port of its own: Apache's routes, time-outs, certificate and logs.
func TestApacheBehindNginx(t *testing.T) {
	const dump = `VirtualHost configuration:
127.0.0.1:8080         shop.example (/etc/apache2/sites-enabled/shop.conf:1)
ServerRoot: "/etc/apache2"
Included configuration files:
  (*) /etc/apache2/apache2.conf
    (1) /etc/apache2/sites-enabled/shop.conf
`
	files := map[string]string{
		"/etc/apache2/apache2.conf": "Timeout 300\nListen 127.0.0.1:8080\nLogFormat \"%v:%p %h\" vc\nCustomLog /var/log/apache2/other.log vc\nInclude sites-enabled/*.conf\n",
		"/etc/apache2/sites-enabled/shop.conf": `<VirtualHost 127.0.0.1:8080>
	ServerName shop.example
	SSLEngine on
	SSLCertificateFile ssl/shop.pem
	CustomLog /var/log/apache2/shop.log combined
	Redirect 503 /closed
	ProxyPass /api https://[::1]:3000/ connectiontimeout=2 timeout=9
	<FilesMatch \.php$>
		SetHandler "proxy:unix:/run/php/shop.sock|fcgi://localhost"
	</FilesMatch>
</VirtualHost>
`,
	}
	parsed, err := webconf.ParseApacheDump(dump)
	if err != nil {
		t.Fatal(err)
	}
	topology, err := webconf.Apache(parsed, files, nil)
	if err != nil {
		t.Fatal(err)
	}
	const want = `apache vhost shop.example at /etc/apache2/sites-enabled/shop.conf:1
  listens 127.0.0.1:8080 tls=true default=true /etc/apache2/ssl/shop.pem
  /closed returns 503 at /etc/apache2/sites-enabled/shop.conf:6
  /api -> https tcp:[::1]:3000 (9s, 2s to connect) at /etc/apache2/sites-enabled/shop.conf:7
  ~ \.php$ -> fastcgi unix:/run/php/shop.sock (5m0s) at /etc/apache2/sites-enabled/shop.conf:9
access logs /var/log/apache2/other.log %v:%p %h
  /var/log/apache2/shop.log shop.example combined
`
	got := print(topology)
	if diff := cmp.Diff(want, got[:min(len(got), len(want))]); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"tcp:[::1]:3000", "unix:/run/php/shop.sock"}, topology.Targets()); diff != "" {
		t.Error(diff)
	}
}

func TestNginxInheritsFromAbove(t *testing.T) {
	topology, err := webconf.Nginx(dump(`http { ssl_certificate /c.pem; fastcgi_connect_timeout 3; proxy_connect_timeout 4; log_format x '$host ' '$status';
access_log /var/log/all.log; server { listen 443 ssl; server_name a; access_log /var/log/a.log x; proxy_connect_timeout 5;
location / { proxy_pass http://b; } location /php { fastcgi_pass unix:/s; } } server { listen 443 ssl; server_name b; ssl_certificate /b.pem; access_log /var/log/all.log; } }`))
	if err != nil {
		t.Fatal(err)
	}
	const want = `nginx vhost a at /etc/nginx/nginx.conf:2
  listens 0.0.0.0:443 tls=true default=true /c.pem
  / -> http tcp:b:80 (0s, 5s to connect) at /etc/nginx/nginx.conf:3
  /php -> fastcgi unix:/s (0s, 3s to connect) at /etc/nginx/nginx.conf:3
nginx vhost b at /etc/nginx/nginx.conf:3
  listens 0.0.0.0:443 tls=true default=false /b.pem
access logs /var/log/all.log
  /var/log/a.log a $host $status
`
	got := print(topology)
	if diff := cmp.Diff(want, got[:min(len(got), len(want))]); diff != "" {
		t.Error(diff)
	}
}

func TestPoolsStatusAndEnd(t *testing.T) {
	topology, err := webconf.PHPFPM("/f", map[string]string{
		"/f": "[www]\nlisten=/run/w.sock\npm.status_listen = 127.0.0.1:9001\npm.status_path=/status\nrequest_terminate_timeout = 30s\n[b]\nlisten=/run/b.sock\nrequest_terminate_timeout=0\n",
	})
	if err != nil {
		t.Fatal(err)
	}
	const want = `pool www listens "unix:/run/w.sock"  max unknown at /f:1
  status /status at "tcp:127.0.0.1:9001", terminates after 30s
pool b listens "unix:/run/b.sock"  max unknown at /f:6
`
	got := print(topology)
	if diff := cmp.Diff(want, got[:min(len(got), len(want))]); diff != "" {
		t.Error(diff)
	}
}

// A vhost for all addresses answers where Apache listens, and nowhere else.
func TestApacheListens(t *testing.T) {
	tests := map[string]struct{ listen, want string }{
		"on every address":        {"Listen 8080\nListen 127.0.0.1:9000", "0.0.0.0:8080"},
		"behind another server":   {"Listen 127.0.0.1:8080", "127.0.0.1:8080"},
		"at two addresses":        {"Listen 127.0.0.1:8080\nListen [::1]:8080 http", "127.0.0.1:8080 [::1]:8080"},
		"every IPv6 address":      {"Listen 127.0.0.1:8080\nListen [::]:8080", "0.0.0.0:8080"},
		"at another port":         {"Listen 127.0.0.1:9000", "0.0.0.0:8080"},
		"somewhere unknown":       {"Listen 127.0.0.1:8080\nListen ${ADDRESS}:8080", "0.0.0.0:8080"},
		"under a false condition": {"Listen 8080\n<IfModule ssl_module>\nListen 127.0.0.1:8080\n</IfModule>", "0.0.0.0:8080"},
		"at too many addresses":   {manyListen(), "0.0.0.0:8080"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			parsed, err := webconf.ParseApacheDump("VirtualHost configuration:\n*:8080                 shop.example (/etc/apache2/apache2.conf:1)\nIncluded configuration files:\n  (*) /etc/apache2/apache2.conf\n")
			if err != nil {
				t.Fatal(err)
			}
			topology, err := webconf.Apache(parsed, map[string]string{
				"/etc/apache2/apache2.conf": "<VirtualHost *:8080>\nServerName shop.example\n</VirtualHost>\n" + tt.listen + "\n",
			}, nil)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, l := range topology.Vhosts[0].Listeners {
				got = append(got, l.Address)
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func manyListen() string {
	var text strings.Builder
	for n := range 17 {
		fmt.Fprintf(&text, "Listen 127.0.0.%d:8080\n", n+1)
	}
	return text.String()
}
