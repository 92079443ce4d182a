package sensor

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
)

var updateSigns = flag.Bool("update-signs", false, "write testdata/weblog/*.golden anew")

// excerpts are lines of real servers (truth.md), one of each shape.
func excerpts(tb testing.TB, server string) []string {
	tb.Helper()
	raw, err := os.ReadFile("testdata/weblog/" + server + ".log")
	if err != nil {
		tb.Fatal(err)
	}
	return strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n")
}

// The golden file says what is read from each line; a line without a sign has "-".
func TestRealLines(t *testing.T) {
	for _, server := range []string{nginx, apache, phpFPM, php} {
		t.Run(server, func(t *testing.T) {
			var got strings.Builder
			seen := map[string]bool{}
			for i, line := range excerpts(t, server) {
				sign, wakes, ok := readSign(server, line, time.UTC)
				if !ok {
					fmt.Fprintf(&got, "%d -\n", i+1)
					continue
				}
				seen[sign.Signature] = true
				fmt.Fprintf(&got, "%d %s vhost=%s target=%s script=%s errno=%s about=%s took=%s wakes=%s at=%s\n\t%s\n", i+1, sign.Signature, sign.Vhost,
					sign.Target, sign.Script, sign.Errno, sign.About, sign.Took, wakes, sign.First.Format(time.DateTime), sign.Sample)
			}
			name := "testdata/weblog/" + server + ".golden"
			if *updateSigns {
				if err := os.WriteFile(name, []byte(got.String()), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// genuine are lines as the servers write them, one for each row of the table at least.
var genuine = map[string][]string{
	nginx: {
		`connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream`,
		`connect() failed (111: Connection refused) while connecting to upstream`,
		`recv() failed (104: Connection reset by peer) while reading response header from upstream`,
		`writev() failed (104: Connection reset by peer) while sending request to upstream`,
		`upstream timed out (110: Connection timed out) while reading response header from upstream`,
		`upstream timed out (110: Connection timed out) while connecting to upstream`,
		`upstream prematurely closed connection while reading response header from upstream`,
		`upstream prematurely closed FastCGI request while reading upstream`,
		`no live upstreams while connecting to upstream`,
		`20 worker_connections are not enough`,
		`20 worker_connections are not enough while connecting to upstream`,
		`768 worker_connections are not enough, reusing connections`,
		`bind() to 0.0.0.0:80 failed (98: Address already in use)`,
		`bind() to unix:/run/nginx.sock failed (98: Address already in use)`,
		`app-backend.lab could not be resolved (3: Host not found)`,
		`app-backend.lab could not be resolved (110: Operation timed out)`,
		`app-backend.lab could not be resolved (5: Operation refused)`,
		`app-backend.lab could not be resolved (2: Server failure)`,
		`send() failed (111: Connection refused) while resolving, resolver: 127.0.0.1:53`,
		`recv() failed (111: Connection refused) while resolving, resolver: [::1]:53`,
		`host not found in upstream "app-backend.lab:3000" in /etc/nginx/conf.d/app.conf:19`,
		`host not found in resolver "dns.lab" in /etc/nginx/nginx.conf:7`,
		`upstream sent too big header while reading response header from upstream`,
		`upstream sent no valid HTTP/1.0 header while reading response header from upstream`,
		`upstream sent invalid header: "this\x20..." while reading response header from upstream`,
		`upstream sent invalid header while reading response header from upstream`,
		`upstream sent invalid status "banana" while reading response header from upstream`,
		`upstream sent invalid chunked response while reading upstream`,
		`SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream`,
		`SSL_do_handshake() failed (SSL: error:0A00042E:SSL routines::tlsv1 alert protocol version:SSL alert number 70) while SSL handshaking to upstream`,
		`SSL_do_handshake() failed (SSL: error:1408F10B:SSL routines:ssl3_get_record:wrong version number) while SSL handshaking to upstream`,
		`SSL_do_handshake() failed (SSL: error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:SSL alert number 40) while SSL handshaking to upstream`,
		`peer closed connection in SSL handshake while SSL handshaking to upstream`,
		`peer closed connection in SSL handshake (104: Connection reset by peer) while SSL handshaking to upstream`,
		`upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream`,
		`upstream SSL certificate does not match "other.lab" while SSL handshaking to upstream`,
		`accept4() failed (24: Too many open files)`,
		`accept() failed (24: Too many open files)`,
		`socket() failed (24: Too many open files) while connecting to upstream`,
		`pwritev() "/var/lib/nginx/fastcgi/3/00/0000000003" failed (28: No space left on device) while reading upstream`,
		`pwritev() "/var/lib/nginx/body/0000000001" failed (28: No space left on device)`,
		`pwrite() "/var/lib/nginx/proxy/1/00/0000000001" failed (28: No space left on device) while reading upstream`,
		`pwrite() "/var/lib/nginx/body/0000000002" failed (28: No space left on device)`,
		`open() "/var/lib/nginx/fastcgi/3/00/0000000003" failed (28: No space left on device) while reading upstream`,
		`mkdir() "/var/lib/nginx/fastcgi/3" failed (28: No space left on device) while reading upstream`,
		`open() "/var/lib/nginx/fastcgi/3/00/0000000003" failed (13: Permission denied) while reading upstream`,
		`mkdir() "/var/lib/nginx/fastcgi/3" failed (13: Permission denied) while reading upstream`,
		`limiting requests, excess: 5.900 by zone "one"`,
		`limiting connections by zone "addr"`,
		"[client 10.0.0.1] ModSecurity: Access denied with code 403 (phase 2). Matched \"Operator `Rx' with parameter `x' against variable `ARGS:q' (Value: `x' ) [file \"/etc/nginx/modsec/main.conf\"] [line \"4\"] [id \"1001\"] [rev \"\"]",
	},
	apache: {
		`AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock (localhost:8000) failed`,
		`AH01079: failed to make connection to backend: localhost`,
		`AH00957: http: attempt to connect to 127.0.0.1:3000 (*:80) failed`,
		`AH01067: Failed to read FastCGI header`,
		`AH01102: error reading status line from remote server 127.0.0.1:3000`,
		`AH01110: error reading response`,
		`AH00898: Error reading from remote server returned by /app/slow`,
		`AH00898: DNS lookup failure for: backend.invalid returned by /dns/`,
		`AH01114: HTTP: failed to make connection to backend: 127.0.0.1`,
		`AH00484: server reached MaxRequestWorkers setting, consider raising the MaxRequestWorkers setting`,
		`AH01144: No protocol handler was valid for the URL /app (scheme 'http'). If you are using a DSO version of mod_proxy, make sure the proxy submodules are included in the configuration using LoadModule.`,
		`AH10124: header size is over the limit allowed by ResponseFieldSize (8192 bytes). Bad response header: 'X-Big: aaa[...]aaa'`,
		`AH01070: Error parsing script headers`,
		`End of script output before headers: bighdr.php`,
		`AH01075: Error dispatching request to :8080: `,
		`AH01075: Error dispatching request to :8080: (polling)`,
		`AH00072: make_sock: could not bind to address [::]:80`,
		`malformed header from script 'hdr4.php': Bad header: `,
		`malformed header from script 'hdr4.php': Bad header: x`,
		`Invalid status line from script 'hdr5.php': banana`,
		`AH01106: bad HTTP/1.1 header returned by /app/bighdr (GET)`,
		`AH02430: Response header 'X-A' value of 'a\x01b' contains invalid characters, aborting request`,
		`AH00961: https: failed to enable ssl support for 127.0.0.1:3000 (127.0.0.1)`,
		`AH00898: Error during SSL Handshake with remote server returned by /plain`,
		`AH02003: SSL Proxy connect failed`,
		`AH02004: SSL Proxy: Peer certificate is expired`,
		`AH02411: SSL Proxy: Peer certificate does not match for hostname other.lab`,
		`AH02005: SSL Proxy: Peer certificate CN mismatch: Certificate CN: app.lab Requested hostname: other.lab`,
		`ModSecurity: Access denied with code 403 (phase 2). String match "<script>" at ARGS:q. [file "/etc/modsecurity/modsecurity.conf"] [line "241"] [id "1001"] [msg "XSS"]`,
	},
	phpFPM: {
		`WARNING: [pool www] child 49 exited on signal 11 (SIGSEGV) after 1.198213 seconds from start`,
		`WARNING: [pool www] child 49 exited on signal 7 (SIGBUS - core dumped) after 1.198213 seconds from start`,
		`WARNING: [pool www] server reached pm.max_children setting (2), consider raising it`,
		`WARNING: [pool www] server reached max_children setting (2), consider raising it`,
		`WARNING: [pool www] child 7, script '/var/www/html/sleep.php' (request: "GET /sleep.php?s=4") execution timed out (2.346010 sec), terminating`,
		`NOTICE: exiting, bye-bye!`,
		`ERROR: Another FPM instance seems to already listen on /run/php/php8.2-fpm.sock`,
		`WARNING: [pool www] child 7, script '/var/www/html/sleep.php' (request: "GET /sleep.php?s=9") executing too slow (2.642709 sec), logging`,
		`ERROR: unable to bind listening socket for address '127.0.0.1:9000': Address already in use (98)`,
		`ERROR: unable to bind listening socket for address '/run/php/x.sock': No such file or directory (2)`,
		`ERROR: [pool www] unable to set listen address as it's already used in another pool 'site2'`,
	},
}

// besides are genuine lines whose beginning decides, whole.
var besides = []string{
	"[Fri Nov 20 22:56:15.226907 2026] [ssl:error] [pid 41:tid 140] [remote 127.0.0.1:8443] AH02039: Certificate Verification: Error (10): certificate has expired",
	"[Fri Nov 20 22:56:15.226907 2026] [ssl:info] [pid 41:tid 140] [remote 127.0.0.1:8443] SSL Library Error: error:0A00010B:SSL routines::wrong version number",
	"[Fri Nov 20 22:56:15.226907 2026] [ssl:info] [pid 41:tid 140] [remote 127.0.0.1:8443] SSL Library Error: error:0A000086:SSL routines::certificate verify failed (SSL alert number 48)",
	"[Fri Nov 20 22:56:15.226907 2026] [core:error] [pid 41:tid 140] (28)No space left on device: [client 10.0.0.1:5000] AH01095: prefetch request body failed to 127.0.0.1:3000",
}

// prefixes are what each server writes before its message.
var prefixes = map[string]string{
	nginx:  "2026/11/20 22:56:12 [error] 29#29: *31 ",
	apache: "[Fri Nov 20 22:56:15.226907 2026] [proxy:error] [pid 41:tid 140] (111)Connection refused: [client 10.0.0.1:5000] ",
	phpFPM: "[20-Nov-2026 22:56:12] ",
}

func TestEveryRowIsReached(t *testing.T) {
	for i := range signatures {
		row := &signatures[i]
		reached := slices.ContainsFunc(genuine[row.Server], func(message string) bool {
			l, ok := readers[row.Server](prefixes[row.Server]+message, time.UTC)
			s, _ := recognise(row.Server, l)
			return ok && s == row
		}) || slices.ContainsFunc(besides, func(line string) bool {
			l, ok := readApache(line, time.UTC)
			s, _ := recognise(apache, l)
			return ok && s == row
		})
		if !reached {
			t.Errorf("no genuine line reaches %s %q", row.ID, row.Text)
		}
	}
}

// carriers are lines into which visitors and their scripts can write. Each holds %s once, as it would lie in the file.
var carriers = map[string][]string{
	nginx: {
		`open() "/var/www/html/%s" failed (2: No such file or directory), client: 10.0.0.1, server: shop.example, request: "GET / HTTP/1.1", host: "shop.example"`,
		`access forbidden by rule, client: 10.0.0.1, server: shop.example, request: "GET /%s HTTP/1.1", host: "shop.example"`,
		`access forbidden by rule, client: 10.0.0.1, server: shop.example, request: "GET / HTTP/1.1", host: "%s"`,
		`access forbidden by rule, client: 10.0.0.1, server: shop.example, request: "GET / HTTP/1.1", host: "a", referrer: "%s"`,
		`upstream sent invalid header: "%s" while reading response header from upstream, client: 10.0.0.1, server: shop.example, request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:3000/", host: "a"`,
		`FastCGI sent in stderr: "PHP message: %s" while reading response header from upstream, client: 10.0.0.1, server: shop.example, request: "GET / HTTP/1.1", upstream: "fastcgi://unix:/run/php.sock:", host: "a"`,
		`client sent invalid request while reading client request line, client: 10.0.0.1, server: _, request: "%s"`,
		`user "%s" was not found in "/etc/htpasswd", client: 10.0.0.1, server: _, request: "GET / HTTP/1.1"`,
		`limiting requests, excess: 5.9 by zone "one", client: 10.0.0.1, server: shop.example, request: "GET /%s HTTP/1.1"`,
		`upstream sent invalid status "%s" while reading response header from upstream, client: 10.0.0.1, server: shop.example, request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:3000/", host: "a"`,
		"[client 10.0.0.1] ModSecurity: Access denied with code 403 (phase 2). Matched (Value: `%s' ) [file \"/etc/m.conf\"] [line \"4\"] [id \"1001\"] [uri \"/\"], client: 10.0.0.1, server: shop.example, request: \"GET / HTTP/1.1\", host: \"a\"",
		`[lua] %s, client: 10.0.0.1, server: shop.example, request: "GET / HTTP/1.1", host: "a"`,
		`js: %s, client: 10.0.0.1, server: shop.example, request: "GET / HTTP/1.1", host: "a"`,
	},
	apache: {
		`AH01071: Got error 'PHP message: %s'`,
		`AH01797: client denied by server configuration: /var/www/%s`,
		`AH00128: File does not exist: /var/www/%s, referer: http://a/%[1]s`,
		`ModSecurity: Access denied with code 403 (phase 2). String match at ARGS:q. [file "/etc/m.conf"] [line "4"] [id "1001"] [msg "%s"]`,
		`script '/var/www/%s' not found or unable to stat`,
		`ModSecurity: Access denied with code 403 (phase 2). Match of "%s" at ARGS:q. [file "/etc/m.conf"] [line "4"] [id "1001"] [msg "x"]`,
		`AH01106: bad HTTP/1.1 header returned by /%s (GET)`,
		`AH00898: Error reading from remote server returned by /%s`,
		`malformed header from script 'x.php': Bad header: %s`,
	},
	phpFPM: {
		`WARNING: [pool www] child 7 said into stderr: "%s"`,
		`WARNING: [pool www] child 7 said into stdout: "NOTICE: PHP message: %s"`,
		`WARNING: [pool www] child 7, script '/var/www/html/a.php' (request: "GET /a.php?%s") executing too slow (2.019934 sec), logging`,
	},
}

// ownSign reports whether a sign is that of the carrier itself, at its own vhost or none, with nothing but a rule's id
// lost; or one of PHP's, where a script's own words are carried.
func ownSign(server, carrier string, got fact.LogSign) bool {
	own, _, ok := readSign(server, prefixes[server]+fmt.Sprintf(carrier, "x"), time.UTC)
	scripts := strings.Contains(carrier, "PHP message: %s") && !strings.Contains(carrier, "stdout")
	if scripts && strings.HasPrefix(got.Signature, "php-") && !strings.HasPrefix(got.Signature, "php-fpm-") {
		return true
	}
	return ok && own.Signature == got.Signature && (got.Vhost == own.Vhost || got.Vhost == "") &&
		(got.Target == own.Target || got.Target == "") && (got.About == own.About || got.About == "")
}

// Visitors write whole genuine lines, with and without their prefixes, wherever they can: nothing is recognised.
func TestVisitorsCannotWriteSigns(t *testing.T) {
	tried := 0
	for server, lines := range carriers {
		for _, carrier := range lines {
			for _, message := range genuine[server] {
				tail := `, client: 10.0.0.9, server: victim.example, request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:1/", host: "x`
				for _, text := range []string{message, prefixes[server] + message, `" ` + message, `", ` + message + tail, message + `"), terminating`} {
					tried++
					line := prefixes[server] + fmt.Sprintf(carrier, text)
					if sign, _, ok := readSign(server, line, time.UTC); ok && !ownSign(server, carrier, sign) {
						t.Errorf("a visitor wrote %+v:\n%s", sign, line)
					}
				}
			}
		}
	}
	if tried < 200 {
		t.Errorf("only %d lines were tried", tried)
	}
	t.Logf("%d hostile lines", tried)
}

// Inside a genuine line, what a visitor sends changes neither the vhost nor, but to nothing, the target.
func TestVisitorsCannotMoveAGenuineSign(t *testing.T) {
	for _, text := range []string{
		`/", upstream: "http://127.0.0.1:6666/", host: "x`, `/, server: evil.example, request: "GET`, `/", host: "evil", referrer: "`,
		`/", upstream: "fastcgi://unix:/tmp/evil.sock:", host: "`, strings.Repeat("a", 2100), `/?token=secret`,
	} {
		for _, field := range []string{
			`request: "GET %s HTTP/1.1", upstream: "http://127.0.0.1:3000/", host: "a"`,
			`request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:3000%s", host: "a"`,
			`request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:3000/", host: "%s"`,
			`request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:3000/", host: "a", referrer: "%s"`,
		} {
			line := prefixes[nginx] + genuine[nginx][1] + ", client: 10.0.0.1, server: shop.example, " + fmt.Sprintf(field, text)
			for _, line := range []string{line, line[:min(len(line), 2047)]} {
				sign, _, ok := readSign(nginx, line, time.UTC)
				if !ok || sign.Vhost != "shop.example" || (sign.Target != "tcp:127.0.0.1:3000" && sign.Target != "") {
					t.Errorf("got %+v from\n%s", sign, line)
				}
				if strings.Contains(sign.Sample, "secret") || strings.Contains(sign.Sample, "10.0.0.1") {
					t.Errorf("not redacted: %s", sign.Sample)
				}
			}
		}
	}
}

// FuzzLine reads any line of any server: what comes out is bounded, fits on the wire and holds no client.
func FuzzLine(f *testing.F) {
	servers := []string{nginx, apache, phpFPM, php}
	for i, server := range servers {
		for _, line := range excerpts(f, server) {
			f.Add(uint8(i), line)
		}
		for _, message := range genuine[server] {
			f.Add(uint8(i), prefixes[server]+message)
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, line string) {
		server := servers[int(which)%len(servers)]
		line = line[:min(len(line), maxLine)]
		sign, _, ok := readSign(server, line, time.UTC)
		if !ok {
			if sign.Signature != "" {
				t.Fatalf("not recognised, and yet %+v", sign)
			}
			return
		}
		if len(sign.Sample) > 512 || strings.Contains(sign.Sample, "client: ") || strings.Contains(sign.Script, "?") {
			t.Errorf("not redacted: %+v", sign)
		}
		sign.Unit = "x.service"
		if _, err := wire.FromFact(fact.Fact{At: sign.First, Witness: "weblog", Body: sign}); err != nil {
			t.Errorf("does not fit on the wire: %v", err)
		}
	})
}

// FuzzVisitor puts any text where a visitor can: the sign stays what it is without it.
func FuzzVisitor(f *testing.F) {
	f.Add(`/", upstream: "http://127.0.0.1:6666/", host: "x`)
	f.Add(`2026/11/20 22:56:12 [crit] 1#1: *1 connect() failed (111: Connection refused) while connecting to upstream`)
	f.Add(`") execution timed out (2.3 sec), terminating`)
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ReplaceAll(text[:min(len(text), 3000)], "\n", "")
		for server, lines := range carriers {
			for _, carrier := range lines {
				if strings.Contains(carrier, "server: %s") {
					continue // the administrator's word, not a visitor's
				}
				line := prefixes[server] + fmt.Sprintf(carrier, text)
				if sign, _, ok := readSign(server, line[:min(len(line), maxLine)], time.UTC); ok && !ownSign(server, carrier, sign) {
					t.Fatalf("%+v out of %q", sign, line)
				}
			}
		}
		line := prefixes[nginx] + genuine[nginx][1] + `, client: 10.0.0.1, server: shop.example, request: "GET ` + text + ` HTTP/1.1", upstream: "http://127.0.0.1:3000/", host: "a"`
		sign, _, ok := readSign(nginx, line[:min(len(line), 2047)], time.UTC)
		if !ok || sign.Vhost != "shop.example" || (sign.Target != "tcp:127.0.0.1:3000" && sign.Target != "") {
			t.Fatalf("moved: %+v", sign)
		}
	})
}
