package api_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/api"
)

func TestFilter(t *testing.T) {
	for text, want := range map[string]map[string]string{
		"":                                  {},
		"  ":                                {},
		`site = "shop.example"`:             {"site": "shop.example"},
		`site=shop.example and host = web1`: {"site": "shop.example", "host": "web1"},
		`site = "a \"b\" \\ AND c"`:         {"site": `a "b" \ AND c`},
		`site = "" AND host = x`:            {"site": "", "host": "x"},
	} {
		got, err := api.ParseFilter(text, "site", "host")
		if err != nil {
			t.Errorf("%q: %v", text, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
	for _, text := range []string{
		"site", "site =", "= x", `site = "x`, "site = x host = y", "site = x AND", "site = x AND site = y", "site != x",
		"other = x", "site = x OR host = y", "site = x,host = y", "(site = x)", `site = "x"AND host = y`, strings.Repeat("x", 2000),
	} {
		if got, err := api.ParseFilter(text, "site", "host"); err == nil {
			t.Errorf("%q was read as %v", text, got)
		}
	}
}

func FuzzFilter(f *testing.F) {
	for _, seed := range []string{``, `site = "x"`, `site=a AND host="b\""`, `site = "`, "site\x00=x", `a AND AND b`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := api.ParseFilter(text, "site", "host")
		if err != nil {
			return
		}
		var terms []string
		for field, value := range got {
			if field != "site" && field != "host" {
				t.Fatalf("%q has a field %q", text, field)
			}
			terms = append(terms, field+` = "`+strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(value)+`"`)
		}
		written := strings.Join(terms, " AND ")
		if len(written) > 1024 {
			return
		}
		again, err := api.ParseFilter(written, "site", "host")
		if err != nil || !cmp.Equal(got, again) {
			t.Fatalf("%q is %v, written again %v (%v)", text, got, again, err)
		}
	})
}
