package webconf_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
)

// TestCertificatesAndKeys: what is loaded with a configuration beside its own files, wherever it is named.
func TestCertificatesAndKeys(t *testing.T) {
	nginx, err := webconf.Nginx(dump(`http { ssl_certificate /all.pem; ssl_certificate_key /all.key;
server { listen 443 ssl; server_name a; ssl_certificate /a.pem; ssl_certificate_key /a.key; }
server { listen 443 ssl; server_name b; ssl_certificate $ssl_server_name.pem; ssl_certificate_key "data:$key"; ssl_dhparam /dh.pem; } }`))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"/all.pem", "/all.key", "/a.pem", "/a.key"}, nginx.Certificates); diff != "" {
		t.Errorf("nginx, -want +got:\n%s", diff)
	}

	const shop = "/etc/apache2/sites-enabled/shop.conf"
	parsed, err := webconf.ParseApacheDump(`VirtualHost configuration:
*:443                  shop.example (` + shop + `:1)
ServerRoot: "/etc/apache2"
Included configuration files:
  (*) /etc/apache2/apache2.conf
    (1) ` + shop + "\n")
	if err != nil {
		t.Fatal(err)
	}
	apache, err := webconf.Apache(parsed, map[string]string{
		"/etc/apache2/apache2.conf": "Listen 443\nInclude sites-enabled/*.conf\n",
		shop: `<VirtualHost *:443>
	ServerName shop.example
	SSLEngine on
	SSLCertificateFile /a.pem
	SSLCertificateKeyFile ssl/a.key
	SSLCertificateChainFile /chain.pem
</VirtualHost>
`,
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"/a.pem", "/etc/apache2/ssl/a.key", "/chain.pem"}, apache.Certificates); diff != "" {
		t.Errorf("Apache, -want +got:\n%s", diff)
	}
}
