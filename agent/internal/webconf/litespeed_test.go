package webconf_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// The shapes are those of OpenLiteSpeed's manual; no real one wrote them.
const (
	litespeedMain = `serverName
user                      nobody
errorlog $SERVER_ROOT/logs/error.log {
  logLevel                WARN
}
accesslog logs/access.log {
  keepDays                30
}
extprocessor lsphp{
  type                    lsapi
  address                 uds://tmp/lshttpd/lsphp.sock
}
scripthandler {
  add                     lsapi:lsphp  php
}
virtualhost Shop {
  vhRoot                  $SERVER_ROOT/Shop/
  configFile              $SERVER_ROOT/conf/vhosts/$VH_NAME/vhconf.conf
}
listener Default{
  address                 *:80
  secure                  0
  map                     Shop shop.example, www.shop.example
}
listener TLS {
  address                 [::]:443
  secure                  1
  certFile                /etc/ssl/shop.pem
  map                     Shop *
}
`
	litespeedShop = `docRoot                   $VH_ROOT/html/
extprocessor node {
  type                    proxy
  address                 http://127.0.0.1:3000
}
context /api {
  type                    proxy
  handler                 node
}
`
)

func TestLiteSpeed(t *testing.T) {
	const root, main = "/usr/local/lsws", "/usr/local/lsws/conf/httpd_config.conf"
	includes := webconf.LiteSpeedIncludes(litespeedMain, root)
	if diff := cmp.Diff([]string{root + "/conf/vhosts/Shop/vhconf.conf"}, includes); diff != "" {
		t.Fatal(diff)
	}
	topology, err := webconf.LiteSpeed(main, root, map[string]string{main: litespeedMain, includes[0]: litespeedShop})
	if err != nil {
		t.Fatal(err)
	}
	const want = `litespeed vhost shop.example www.shop.example at /usr/local/lsws/conf/vhosts/Shop/vhconf.conf:1
  listens 0.0.0.0:80 tls=false default=false
  listens [::]:443 tls=true default=true /etc/ssl/shop.pem
  /api -> http tcp:127.0.0.1:3000 (0s) at /usr/local/lsws/conf/vhosts/Shop/vhconf.conf:6
  *.php -> lsapi unix:/tmp/lshttpd/lsphp.sock (0s) at /usr/local/lsws/conf/httpd_config.conf:13
access logs /usr/local/lsws/logs/access.log
logs /usr/local/lsws/logs/error.log
dirs /usr/local/lsws/conf /usr/local/lsws/conf/vhosts/Shop
user "nobody" pid ""
`
	if diff := cmp.Diff(want, print(topology)); diff != "" {
		t.Error(diff)
	}
}

func FuzzLiteSpeed(f *testing.F) {
	f.Add(litespeedMain, litespeedShop)
	f.Add("listener x{\n", "}")
	f.Fuzz(func(t *testing.T, main, shop string) {
		topology, err := webconf.LiteSpeed("/m", "/r", map[string]string{"/m": main, "/r/conf/vhosts/Shop/vhconf.conf": shop})
		if err == nil {
			check(t, topology)
		}
	})
}

func TestLiteSpeedTests(t *testing.T) {
	for output, want := range map[string]fact.Verdict{
		"[OK] Your settings are all set.\n": fact.ConfigOK,
		"2025-03-24 15:56:30.519198 [ERROR] [962401] [config:server:listener] invalid address\n": fact.ConfigError,
	} {
		if got := webconf.LiteSpeedTest(output, true); got.Verdict != want {
			t.Errorf("%q: %+v", output, got)
		}
	}
	if got := webconf.LiteSpeedTest("Usage: openlitespeed", false); got.Verdict != fact.EnvironmentError {
		t.Errorf("without a word about the configuration: %+v", got)
	}
}
