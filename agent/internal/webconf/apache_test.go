package webconf_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
)

// The dump is in the form of Apache's manual: two vhosts share an address, one answers at two.
func TestApacheNamedVhosts(t *testing.T) {
	dump, err := webconf.ParseApacheDump(`VirtualHost configuration:
*:80                   is a NameVirtualHost
         default server a.example (/etc/apache2/a.conf:1)
         port 80 namevhost a.example (/etc/apache2/a.conf:1)
                 alias www.a.example
         port 80 namevhost b.example (/etc/apache2/b.conf:1)
                 wild alias *.b.example
10.0.0.1:443           b.example (/etc/apache2/b.conf:1)
ServerRoot: "/etc/apache2"
`)
	if err != nil {
		t.Fatal(err)
	}
	want := `apache vhost a.example www.a.example at /etc/apache2/a.conf:1
  listens 0.0.0.0:80 tls=false default=true
apache vhost b.example *.b.example at /etc/apache2/b.conf:1
  listens 0.0.0.0:80 tls=false default=false
  listens 10.0.0.1:443 tls=false default=true
` + "access logs \nlogs \ndirs \nuser \"\" pid \"\"\n"
	if diff := cmp.Diff(want, print(webconf.Topology{Vhosts: dump.Vhosts})); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestApacheWithoutVhosts(t *testing.T) {
	dump := webconf.ApacheDump{Files: []string{"/a.conf"}, Root: "/etc"}
	files := map[string]string{"/a.conf": "Listen 8080\nServerName main.example:8080\nProxyPass / ajp://app/\n"}
	topology, err := webconf.Apache(dump, files, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := `apache vhost main.example at /a.conf:1
  listens 0.0.0.0:8080 tls=false default=true
  / -> ajp tcp:app:8009 (0s) at /a.conf:3
` + "access logs \nlogs \ndirs /\nuser \"\" pid \"\"\n"
	if diff := cmp.Diff(want, print(topology)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func FuzzApache(f *testing.F) {
	f.Add(read(f, "testdata/apache/rich.dump"), read(f, "testdata/apache/rich/etc/apache2/sites-enabled/shop.conf"))
	f.Add("  (*) /a\n*:80 x (/a:1)\n", "<VirtualHost *:80>\nInclude /a\nProxyPass / balancer://x\n</VirtualHost>\n")
	f.Add("  (*) /a\n", "Define A ${A}${A}\nProxyPass /x \"unix:${A}|fcgi://y\"\n<If x>\n<If y>\n")
	f.Fuzz(func(t *testing.T, output, text string) {
		dump, err := webconf.ParseApacheDump(output)
		if err != nil {
			return
		}
		files := map[string]string{"/etc/apache2/sites-enabled/shop.conf": text}
		for _, name := range dump.Files {
			files[name] = text
		}
		if topology, err := webconf.Apache(dump, files, map[string]string{"APACHE_LOG_DIR": "/l"}); err == nil {
			check(t, topology)
		}
	})
}

func FuzzPHPFPM(f *testing.F) {
	f.Add(read(f, "testdata/php-fpm/root/etc/php/8.2/fpm/pool.d/shop.conf"))
	f.Add("[global]\nerror_log = /l\ninclude = /a*\n[x]\nlisten=9000\n[x]\nlisten = $pool:1")
	f.Add("[0\nlisten=/$")
	f.Add("[a]\nlisten = [::1]:9000\npm.max_children = 99999999999")
	f.Fuzz(func(t *testing.T, text string) {
		topology, err := webconf.PHPFPM("/a", map[string]string{"/a": text})
		if err == nil {
			check(t, topology)
		}
		webconf.PHPFPMIncludes(text)
	})
}
