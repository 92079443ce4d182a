package brain_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestWhereASiteIsLookedAt: at a door that visitors can reach. A host tells of its web servers one after the other, and the
// one behind may come first.
func TestWhereASiteIsLookedAt(t *testing.T) {
	const behind = "apache2.service"
	server := func(unit, target string, listeners ...fact.Listener) fact.Vhost {
		v := vhost(shop, "http", target)
		v.Unit, v.Listeners = unit, listeners
		return v
	}
	at := func(address string) fact.Listener { return fact.Listener{Address: address} }
	tls := func(address string) fact.Listener { return fact.Listener{Address: address, TLS: true} }
	hidden := server(behind, "tcp:127.0.0.1:9", at("127.0.0.1:8413"))
	open := server(behind, "tcp:127.0.0.1:9", at("0.0.0.0:8413"))
	front := server(nginx, "tcp:127.0.0.1:8413", at("0.0.0.0:8080"))
	owner := fact.Target{Address: "tcp:127.0.0.1:8413", Listens: fact.Yes, Connects: fact.Yes, OwnerUnit: behind, Local: true}
	tests := map[string]struct {
		says []fact.Body
		want string
	}{
		"the one behind has spoken alone":          {[]fact.Body{hidden}, ""},
		"and somebody listens at the usual port":   {[]fact.Body{hidden, fact.Socket{Address: "tcp:0.0.0.0:80"}}, "http://shop.example/ 80"},
		"or at that of TLS":                        {[]fact.Body{hidden, fact.Socket{Address: "tcp:[::]:443"}}, "https://shop.example/ 443"},
		"but only for the host itself":             {[]fact.Body{hidden, fact.Socket{Address: "tcp:127.0.0.1:80"}}, ""},
		"the one before it has spoken too":         {[]fact.Body{hidden, front, owner}, "http://shop.example/ 8080"},
		"the one behind is open to all":            {[]fact.Body{open, front, owner}, "http://shop.example/ 8080"},
		"the one behind is open to all, and alone": {[]fact.Body{open}, "http://shop.example/ 8413"},
		"plain HTTP comes first":                   {[]fact.Body{server(nginx, socket, tls("0.0.0.0:443"), at("[::]:80"))}, "http://shop.example/ 80"},
		"TLS alone":                                {[]fact.Body{server(nginx, socket, tls("0.0.0.0:443"))}, "https://shop.example/ 443"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHouse(t).begin()
				h.hello(1)
				h.put(brain.Arrival{Stream: 1, Snapshot: h.facts(tt.says...)})
				doors, err := h.brain.Doors(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				var got []string
				for _, d := range doors {
					got = append(got, fmt.Sprintf("%s %d", d.URL, d.Address.Port()))
				}
				if strings.Join(got, ", ") != tt.want {
					t.Errorf("it is looked at by %q, want %q", got, tt.want)
				}
				h.end()
			})
		})
	}
}
