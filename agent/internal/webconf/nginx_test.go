package webconf_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
)

// dump makes the dump of one file.
func dump(text string) string { return "# configuration file /etc/nginx/nginx.conf:\n" + text + "\n\n" }

// routes reads one configuration and returns "location -> target" of all its vhosts.
func routes(t *testing.T, text string) []string {
	t.Helper()
	topology, err := webconf.Nginx(dump(text))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, v := range topology.Vhosts {
		for _, r := range v.Routes {
			out = append(out, r.Location+" -> "+r.Target)
		}
	}
	return out
}

func TestNginxRoutes(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"a variable decides", `http { server { location / { proxy_pass http://$b; } } }`, nil},
		{"a variable that is a literal", `http { server { set $b x:1; location / { proxy_pass http://$b/a; } } }`, []string{"/ -> tcp:x:1"}},
		{"a literal in braces, of a location", `http { server { location / { set $b x; proxy_pass http://${b}:8/; } } }`, []string{"/ -> tcp:x:8"}},
		{"a variable that is set twice", `http { server { set $b x:1; if ($a) { set $b y:1; } location / { proxy_pass http://$b; } } }`, nil},
		{"a variable of another vhost", `http { server { set $b x:1; } server { location / { proxy_pass http://$b; } } }`, nil},
		{"a variable from a variable", `http { server { set $b $host:1; location / { proxy_pass http://$b; } } }`, nil},
		{"a variable that names itself", `http { server { set $b $b; location / { proxy_pass http://$b; } } }`, nil},
		{"IPv6", `http { upstream g { server [::1]:3000; server [fd00::2]; } server { location / { proxy_pass https://g; } } }`, []string{"/ -> tcp:[::1]:3000", "/ -> tcp:[fd00::2]:80"}},
		{"an answer of its own", `http { server { location /down { return 503; proxy_pass http://b; } location / { return 301 /x; } } }`, []string{"/down -> "}},
		{"an answer under a condition", `http { server { location / { if ($a) { return 502; } proxy_pass http://b; } } }`, []string{"/ -> tcp:b:80"}},
		{"a server that is closed", `http { server { return 502 "later"; location / { proxy_pass http://b; } } }`, []string{" -> "}},
		{"a variable in the port", `http { server { location / { proxy_pass http://127.0.0.1:$port; } } }`, nil},
		{"a variable in the path", `http { server { location / { proxy_pass http://127.0.0.1:81/$uri; } } }`, []string{"/ -> tcp:127.0.0.1:81"}},
		{"a regular expression with braces", `http { server { location ~ "^/a{2}$" { proxy_pass http://b; } } }`, []string{"~ ^/a{2}$ -> tcp:b:80"}},
		{"a regular expression with escaped braces", `http { server { location ~ ^/a\{2}$ { proxy_pass http://b; } } }`, []string{`~ ^/a\{2}$ -> tcp:b:80`}},
		{"a variable in braces", `http { server { set $x "${host}"; location /a${x}b { proxy_pass http://b; } } }`, []string{"/a${x}b -> tcp:b:80"}},
		{
			"a program in Lua", `http { server { location / {
			content_by_lua_block { local t = { "}", '}', [[ } ]] } -- }
			--[==[ } ]==] return t }
			proxy_pass http://b; } } }`,
			[]string{"/ -> tcp:b:80"},
		},
		{"an empty group", `http { upstream b { } server { location / { proxy_pass http://b; } } }`, nil},
		{"a group after its use", `http { server { location / { fastcgi_pass b; } } upstream b { server unix:/s; } }`, []string{"/ -> unix:/s"}},
		{"a group's default port", `http { upstream b { server a; } server { location / { proxy_pass https://B/; } } }`, []string{"/ -> tcp:a:80"}},
		{"grpc", `http { server { location / { grpc_pass grpcs://b; } } }`, []string{"/ -> tcp:b:443"}},
		{"not for http", `stream { server { listen 1; proxy_pass 127.0.0.1:3306; } }`, nil},
		{"a port that is none", `http { server { location / { proxy_pass http://b:99999; } } }`, nil},
		{"fastcgi without a port", `http { server { location / { fastcgi_pass b; } } }`, nil},
		{"bytes that are no text", "http { server { location / { proxy_pass http://unix:/\xff; } } }", nil},
		{"limit_except", `http { server { location / { limit_except GET { proxy_pass http://b; } } } }`, []string{"/ -> tcp:b:80"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, routes(t, test.text)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestNginxIncludesInPlace(t *testing.T) {
	topology, err := webconf.Nginx(dump("http { fastcgi_read_timeout 9; include conf.d/*.conf; include /nope/*.conf; }") +
		"# configuration file /etc/nginx/conf.d/b.conf:\nserver { server_name b; include php; }\n\n" +
		"# configuration file /etc/nginx/conf.d/a.conf:\nserver { server_name a; include php; }\n\n" +
		"# configuration file /etc/nginx/conf.d/.hidden.conf:\nserver { server_name hidden; }\n\n" +
		"# configuration file /etc/nginx/php:\nlocation ~ php$ { fastcgi_pass unix:/s; }\n\n")
	if err != nil {
		t.Fatal(err)
	}
	want := `nginx vhost a at /etc/nginx/conf.d/a.conf:1
  listens 0.0.0.0:80 tls=false default=true
  ~ php$ -> fastcgi unix:/s (9s) at /etc/nginx/php:1
nginx vhost b at /etc/nginx/conf.d/b.conf:1
  listens 0.0.0.0:80 tls=false default=false
  ~ php$ -> fastcgi unix:/s (9s) at /etc/nginx/php:1
`
	got, _, _ := strings.Cut(print(topology), "access logs ")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if diff := cmp.Diff([]string{"/etc/nginx", "/etc/nginx/conf.d", "/nope"}, topology.Dirs); diff != "" {
		t.Errorf("folders to watch, -want +got:\n%s", diff)
	}
}

func TestNginxTimeoutsOfTheInnermostLevel(t *testing.T) {
	topology, err := webconf.Nginx(dump(`http { proxy_read_timeout 1; fastcgi_read_timeout 2; uwsgi_read_timeout 3; server {
		location /a { proxy_pass http://a; proxy_read_timeout 4; fastcgi_read_timeout 500ms;
			location /a/b { fastcgi_pass b:1; } }
		location /c { uwsgi_pass c:1; }
		location /d { grpc_pass d; grpc_read_timeout forever; } } }`))
	if err != nil {
		t.Fatal(err)
	}
	got := make(map[string]time.Duration)
	for _, r := range topology.Vhosts[0].Routes {
		got[r.Location] = r.ReadTimeout
	}
	want := map[string]time.Duration{"/a": 4 * time.Second, "/a/b": time.Second / 2, "/c": 3 * time.Second, "/d": 0}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestNginxThatCannotBeRead(t *testing.T) {
	var loop strings.Builder
	loop.WriteString(dump("http { include a; }"))
	loop.WriteString("# configuration file /etc/nginx/a:\ninclude a; include a;\n\n")
	for _, test := range []struct {
		name, dump string
		want       error
	}{
		{"too large", strings.Repeat(" ", webconf.MaxInput+1), webconf.ErrInput},
		{"too deep", dump(strings.Repeat("a {", 100) + strings.Repeat("}", 100)), webconf.ErrDepth},
		{"an include of itself", loop.String(), webconf.ErrDepth},
		{"too many vhosts", dump("http {" + strings.Repeat("server { }", webconf.MaxVhosts+1) + "}"), webconf.ErrVhosts},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := webconf.Nginx(test.dump); !errors.Is(err, test.want) {
				t.Errorf("error %v, want %v", err, test.want)
			}
		})
	}
	for _, text := range []string{"http {", "}", "a", "; ", "a { } }", `a "`, "x_by_lua_block { {"} {
		if topology, err := webconf.Nginx(dump(text)); err == nil {
			t.Errorf("%q was read as %v, want an error", text, topology)
		}
	}
}

// A host with 5,000 vhosts must not cost seconds.
func BenchmarkNginx(b *testing.B) {
	var text strings.Builder
	text.WriteString(dump("http { include sites/*; }"))
	for i := range webconf.MaxVhosts {
		fmt.Fprintf(&text, "# configuration file /etc/nginx/sites/%d:\nserver { server_name s%d; access_log /l/%d; location / { proxy_pass http://127.0.0.1:%d; } }\n\n", i, i, i, i+1)
	}
	for b.Loop() {
		if topology, err := webconf.Nginx(text.String()); err != nil || len(topology.Vhosts) != webconf.MaxVhosts {
			b.Fatal(len(topology.Vhosts), err)
		}
	}
}

func FuzzNginx(f *testing.F) {
	f.Add(read(f, "testdata/nginx/rich.dump"))
	f.Add(dump(`http { map $a $b { ~*\{x\} y; } server { listen [::]:443 ssl; location / { proxy_pass "http://a"; } } }`))
	f.Add(dump("http { server { content_by_lua_block { [==[ } ]==] --[[ }"))
	f.Add(dump("http { include a*; }") + "# configuration file /etc/nginx/a:\ninclude a;\n")
	f.Fuzz(func(t *testing.T, text string) {
		topology, err := webconf.Nginx(text)
		if err == nil {
			check(t, topology)
		}
	})
}

// check holds what must be true of every topology, whatever was read.
func check(t *testing.T, topology webconf.Topology) {
	t.Helper()
	if shown := print(topology); !utf8.ValidString(shown) {
		t.Errorf("no text: %q", shown)
	}
	for _, address := range topology.Targets() {
		if !strings.HasPrefix(address, "unix:/") && !strings.HasPrefix(address, "tcp:") || strings.Contains(address, "$") {
			t.Errorf("target %q", address)
		}
	}
	logs := topology.Logs
	for _, log := range topology.AccessLogs {
		logs = append(logs, log.Path)
	}
	for _, log := range logs {
		if !strings.HasPrefix(log, "/") {
			t.Errorf("log %q", log)
		}
	}
	if len(topology.Vhosts) > webconf.MaxVhosts {
		t.Errorf("%d vhosts", len(topology.Vhosts))
	}
}
