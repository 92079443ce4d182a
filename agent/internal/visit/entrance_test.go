package visit

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestEntrances(t *testing.T) {
	vhosts := []fact.Vhost{
		{Unit: "a", Tree: fact.Disk, Names: []string{"shop.example"}, Listeners: []fact.Listener{{Address: "127.0.0.1:8443", TLS: true}}},
		{Unit: "b", Tree: fact.Running, Names: []string{"Shop.example", "*.shop.example"}, Listeners: []fact.Listener{
			{Address: "0.0.0.0:80"},
			{Address: "[::]:443", TLS: true, Certificate: "/6.pem"},
			{Address: "0.0.0.0:443", TLS: true, Certificate: "/4.pem"},
			{Address: "unix:/run/x.sock"},
		}},
		{Unit: "c", Tree: fact.Disk, Names: []string{"new.example"}, Listeners: []fact.Listener{{Address: "[::]:80"}}},
		{Unit: "d", Tree: fact.Running, Names: []string{"file.example"}, Listeners: []fact.Listener{{Address: "unix:/run/x.sock"}}},
	}
	for site, want := range map[string]*Entrance{
		"shop.example":     {"shop.example", "127.0.0.1:443", "/", "", true, "/4.pem"}, // as it runs, with TLS, by the older address
		"SHOP.example":     {"shop.example", "127.0.0.1:443", "/", "", true, "/4.pem"},
		"www.shop.example": {"www.shop.example", "127.0.0.1:443", "/", "", true, "/4.pem"},
		"new.example":      {"new.example", "[::1]:80", "/", "", false, ""},
		"file.example":     nil,
		"other.example":    nil,
		"":                 nil,
		"shop.example:443": nil,
		"127.0.0.1":        nil,
	} {
		got, ok := EntranceOf(vhosts, site)
		if want == nil {
			if ok {
				t.Errorf("%q leads to %+v", site, got)
			}
			continue
		}
		if diff := cmp.Diff(*want, got); diff != "" || !ok {
			t.Errorf("%q, -want +got:\n%s", site, diff)
		}
	}
}
