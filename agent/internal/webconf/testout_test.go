package webconf_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// The outputs are what nginx 1.22.1, Apache 2.4.68 and php-fpm 8.2 printed when they were broken on purpose.
func TestFailedTests(t *testing.T) {
	nginx, apache, phpfpm := webconf.NginxTest, webconf.ApacheTest, webconf.PHPFPMTest
	for _, test := range []struct {
		name   string
		read   func(string, bool) webconf.Result
		output string
		want   webconf.Result
	}{
		{
			"unknown directive", nginx,
			"2026/11/20 23:11:57 [emerg] 143#143: unknown directive \"bogus_directive\" in /etc/nginx/conf.d/bad.conf:1\nnginx: configuration file /etc/nginx/nginx.conf test failed\n",
			webconf.Result{Verdict: fact.ConfigError, File: "/etc/nginx/conf.d/bad.conf", Line: 1, Text: `unknown directive "bogus_directive"`},
		},
		{
			"missing include", nginx,
			"2026/11/20 23:12:00 [emerg] 277#277: open() \"/etc/nginx/nope/x.conf\" failed (2: No such file or directory) in /etc/nginx/conf.d/v.conf:1\n",
			webconf.Result{Verdict: fact.ConfigError, File: "/etc/nginx/conf.d/v.conf", Line: 1, Text: `open() "/etc/nginx/nope/x.conf" failed (2: No such file or directory)`},
		},
		{
			"a warning before the error", nginx,
			"2026/11/20 23:12:00 [warn] 1#1: conflicting server name \"a\" on 0.0.0.0:80, ignored\n2026/11/20 23:12:00 [emerg] 272#272: a duplicate default server for 0.0.0.0:80 in /etc/nginx/sites-enabled/default:2\n",
			webconf.Result{Verdict: fact.ConfigError, File: "/etc/nginx/sites-enabled/default", Line: 2, Text: "a duplicate default server for 0.0.0.0:80"},
		},
		{
			"a certificate that is not there", nginx,
			"2026/11/20 23:11:59 [emerg] 252#252: cannot load certificate \"/etc/x.pem\": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory:calling fopen(/etc/x.pem, r) error:10000080:BIO routines::no such file)\n",
			webconf.Result{Verdict: fact.ConfigError, Text: `cannot load certificate "/etc/x.pem": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory:calling fopen(/etc/x.pem, r) error:10000080:BIO routines::no such file)`},
		},
		{
			"no name service", nginx,
			"2026/11/20 23:11:59 [emerg] 257#257: host not found in upstream \"nohost.invalid\" in /etc/nginx/conf.d/v.conf:1\n",
			webconf.Result{Verdict: fact.EnvironmentError, File: "/etc/nginx/conf.d/v.conf", Line: 1, Text: `host not found in upstream "nohost.invalid"`},
		},
		{
			"our own sandbox", nginx,
			"nginx: the configuration file /etc/nginx/nginx.conf syntax is ok\n2026/11/20 23:12:01 [emerg] 289#289: open() \"/var/log/nginx/a.log\" failed (30: Read-only file system)\n",
			webconf.Result{Verdict: fact.EnvironmentError, Text: `open() "/var/log/nginx/a.log" failed (30: Read-only file system)`},
		},
		{
			"nothing that we know", nginx, "Killed\n",
			webconf.Result{Verdict: fact.EnvironmentError, Text: "Killed"},
		},
		{
			"bad directive", apache,
			"AH00558: apache2: Could not reliably determine the server's fully qualified domain name\nAH00526: Syntax error on line 1 of /etc/apache2/conf-enabled/zz.conf:\nInvalid command 'Bogus', perhaps misspelled\nAction 'configtest' failed.\n",
			webconf.Result{Verdict: fact.ConfigError, File: "/etc/apache2/conf-enabled/zz.conf", Line: 1, Text: "Invalid command 'Bogus', perhaps misspelled"},
		},
		{
			"an error in an included file", apache,
			"apache2: Syntax error on line 225 of /etc/apache2/apache2.conf: Syntax error on line 3 of /etc/apache2/sites-enabled/a.conf: Could not open configuration file /nope.conf: No such file or directory\n",
			webconf.Result{Verdict: fact.ConfigError, File: "/etc/apache2/sites-enabled/a.conf", Line: 3, Text: "Could not open configuration file /nope.conf: No such file or directory"},
		},
		{
			"no log folder", apache,
			"AH00558: apache2: Could not reliably determine the server's name\n(2)No such file or directory: AH02291: Cannot access directory '/var/log/nope/' for main error log\nAH00014: Configuration check failed\n",
			webconf.Result{Verdict: fact.ConfigError, Text: "(2)No such file or directory: AH02291: Cannot access directory '/var/log/nope/' for main error log"},
		},
		{
			"unknown entry", phpfpm,
			"[20-Nov-2026 23:11:37] ERROR: [/etc/php/8.2/fpm/pool.d/www.conf:15] unknown entry 'pm.foo'\n[20-Nov-2026 23:11:37] ERROR: Unable to include /etc/php/8.2/fpm/pool.d/www.conf from /etc/php/8.2/fpm/php-fpm.conf at line 15\n",
			webconf.Result{Verdict: fact.ConfigError, File: "/etc/php/8.2/fpm/pool.d/www.conf", Line: 15, Text: "unknown entry 'pm.foo'"},
		},
		{
			"two pools, one socket", phpfpm,
			"[20-Nov-2026 22:59:52] ERROR: [pool www] unable to set listen address as it's already used in another pool 'site2'\n",
			webconf.Result{Verdict: fact.ConfigError, Text: "[pool www] unable to set listen address as it's already used in another pool 'site2'"},
		},
		{
			"a log that may not be opened", phpfpm,
			"[20-Nov-2026 22:59:52] ERROR: failed to open error_log (/var/log/php8.2-fpm.log): Permission denied (13)\n",
			webconf.Result{Verdict: fact.EnvironmentError, Text: "failed to open error_log (/var/log/php8.2-fpm.log): Permission denied (13)"},
		},
		{
			"a password in the words", nginx,
			"[emerg] 1#1: invalid URL prefix in \"https://admin:hunter2@host/\" password=hunter2 in /etc/nginx/a:7\n",
			webconf.Result{Verdict: fact.ConfigError, File: "/etc/nginx/a", Line: 7, Text: `invalid URL prefix in "https://…host/" password=…`},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, test.read(test.output, false)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			if got := test.read(test.output, true).Verdict; got != fact.ConfigOK {
				t.Errorf("a test that ended with 0 is %s, want ok whatever it printed", got)
			}
		})
	}
}

func FuzzTestOutput(f *testing.F) {
	f.Add("[emerg] 1#1: x in /a:1\n")
	f.Add("AH00526: Syntax error on line 1 of /a:\nb")
	f.Add("apache2: Syntax error on line 2 of /a: Syntax error on line 3 of /b: c")
	f.Add("[1] ERROR: [/a:1] b")
	f.Fuzz(func(t *testing.T, output string) {
		for _, read := range []func(string, bool) webconf.Result{webconf.NginxTest, webconf.ApacheTest, webconf.PHPFPMTest} {
			got := read(output, false)
			if got.Verdict != fact.ConfigError && got.Verdict != fact.EnvironmentError {
				t.Errorf("a failed test is %s", got.Verdict)
			}
			if len(got.Text) > 512 || strings.ContainsAny(got.Text, "\n\r\x00\x1b") {
				t.Errorf("unfit text %q", got.Text)
			}
		}
	})
}
