package webconf_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
)

func TestNginxResolvers(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"a variable that is a literal", `resolver 127.0.0.1 valid=1s ipv6=off; location / { set $b app.internal; proxy_pass http://$b:3000; }`, []string{"127.0.0.1:53"}},
		{
			"a variable that decides", `resolver 10.0.0.2:5353 [::1] [fe80::2]:54 DNS.lab; location / { proxy_pass http://$b; }`,
			[]string{"10.0.0.2:5353", "[::1]:53", "[fe80::2]:54", "dns.lab:53"},
		},
		{"the variable is all there is", `resolver 10.0.0.2; location / { proxy_pass $b; }`, []string{"10.0.0.2:53"}},
		{"the variable is in the path", `resolver 10.0.0.2; location / { proxy_pass http://app.internal/$b; }`, []string{"10.0.0.2:53"}},
		{"of the level around", `location / { fastcgi_pass $b:9000; }`, []string{"10.9.9.9:53"}},
		{
			"of the innermost level", `resolver 10.0.0.2; location / { resolver 10.0.0.3; proxy_pass http://$b; } location /a { proxy_pass http://$c; }`,
			[]string{"10.0.0.3:53", "10.0.0.2:53"},
		},
		{"a name that is resolved at the start", `resolver 10.0.0.2; location / { proxy_pass http://app.internal:3000; }`, nil},
		{"a group", `resolver 10.0.0.2; location / { set $b GROUP; proxy_pass http://$b; }`, nil},
		{"a group that is resolved again", `location / { proxy_pass http://again; }`, []string{"10.9.9.9:53"}},
		{"a group with servers of its own", `resolver 10.0.0.2; location / { set $b own; proxy_pass http://$b; }`, []string{"10.0.0.4:53"}},
		{"an address", `resolver 10.0.0.2; location / { proxy_pass http://10.1.1.1:3000/$b; } location /a { proxy_pass http://[::1]:3000/$b; }`, nil},
		{"a socket", `resolver 10.0.0.2; location / { set $b a; fastcgi_pass unix:/run/$b.sock; }`, nil},
		{"of stapling alone", `resolver 10.0.0.2; location / { root /x; }`, nil},
		{"none that is one", `resolver $x unix:/x "a b"; location / { proxy_pass http://$b; }`, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			topology, err := webconf.Nginx(dump("http { upstream group { server g:1; } upstream again { zone z 1m; server g:1 resolve; } upstream own { resolver 10.0.0.4; server g:1 resolve; } resolver 10.9.9.9; server { " + test.text + " } }"))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, topology.Vhosts[0].Resolvers); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}
