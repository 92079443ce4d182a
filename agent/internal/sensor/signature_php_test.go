package sensor

import (
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // a machine may have none of its own

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestPHPMessages(t *testing.T) {
	const theme = "/home/shop/wp-content/themes/x/functions.php"
	for message, want := range map[string]fact.LogSign{
		"PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes) in " + theme + " on line 7":                                                     {Signature: "php-memory-limit", About: "134217728"},
		"PHP Fatal error:  Maximum execution time of 30 seconds exceeded in " + theme + " on line 7":                                                                                        {Signature: "php-time-limit", Took: 30 * time.Second},
		"PHP Fatal error:  Uncaught Error: Call to undefined function secret() in " + theme + ":7":                                                                                          {Signature: "php-fatal", About: "Error"},
		"PHP Fatal error:  Cannot redeclare secret() (previously declared in " + theme + ":3) in " + theme + " on line 7":                                                                   {Signature: "php-fatal", About: "Cannot redeclare secret"},
		"PHP Parse error:  syntax error, unexpected '}' in " + theme + " on line 7":                                                                                                         {Signature: "php-parse-error"},
		"PHP Fatal error:  Uncaught PDOException: SQLSTATE[HY000] [2002] Connection refused in " + theme + ":7":                                                                             {Signature: "php-database-failed", Errno: "ECONNREFUSED"},
		"PHP Fatal error:  Uncaught PDOException: SQLSTATE[08004] [1040] Too many connections in " + theme + ":7":                                                                           {Signature: "php-database-failed", About: "Too many connections"},
		"PHP Fatal error:  Uncaught PDOException: SQLSTATE[HY000] [1203] User u already has more than 5 connections in " + theme + ":7":                                                     {Signature: "php-database-failed", About: "Too many connections"},
		"PHP Fatal error:  Uncaught PDOException: SQLSTATE[42S02]: Base table not found in " + theme + ":7":                                                                                 {Signature: "php-fatal", About: "PDOException"},
		"PHP Fatal error:  Uncaught mysqli_sql_exception: Connection timed out in " + theme + ":7":                                                                                          {Signature: "php-database-failed", Errno: "ETIMEDOUT"},
		"PHP Warning:  mysqli_real_connect(): (HY000/2002): No such file or directory in " + theme + " on line 7":                                                                           {Signature: "php-database-failed", Errno: "ENOENT"},
		"PHP Warning:  file_get_contents(https://api.pay.example/v1?key=s3cret): Failed to open stream: Connection timed out in " + theme + " on line 7":                                    {Signature: "php-remote-failed", About: "api.pay.example", Errno: "ETIMEDOUT"},
		"PHP Warning:  file_get_contents(): php_network_getaddresses: getaddrinfo for api.pay.example failed: Name or service not known in " + theme + " on line 7":                         {Signature: "php-remote-failed", About: "api.pay.example", Errno: "no-such-name"},
		"PHP Warning:  fsockopen(): Unable to connect to api.pay.example:443 (Connection refused) in " + theme + " on line 7":                                                               {Signature: "php-remote-failed", About: "api.pay.example", Errno: "ECONNREFUSED"},
		"PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ConnectException: cURL error 28: Operation timed out after 5001 ms for https://api.pay.example/v1?key=s3cret in " + theme + ":7": {Signature: "php-remote-failed", About: "api.pay.example", Errno: "ETIMEDOUT"},
		"PHP Fatal error:  Uncaught RuntimeException: Failed to connect to api.payments.example port 80 after 3062 ms: Couldn't connect to server in " + theme + ":7":                       {Signature: "php-remote-failed", About: "api.payments.example"},
		"PHP Fatal error:  Uncaught RuntimeException: Failed to connect to 10.0.0.9 port 80: Connection refused in " + theme + ":7":                                                         {Signature: "php-remote-failed", About: "10.0.0.9", Errno: "ECONNREFUSED"},
		"PHP Fatal error:  Uncaught RuntimeException: Operation timed out after 5001 milliseconds with 0 bytes received in " + theme + ":7":                                                 {Signature: "php-remote-failed", Errno: "ETIMEDOUT"},
		"PHP Fatal error:  Uncaught RuntimeException: Failed to connect the parts of this page in " + theme + ":7":                                                                          {Signature: "php-fatal", About: "RuntimeException"},
		"PHP Fatal error:  Uncaught Exception: cURL error 6: Could not resolve host: api.pay.example in " + theme + ":7":                                                                    {Signature: "php-remote-failed", About: "api.pay.example", Errno: "no-such-name"},
	} {
		words := "PHP message: PHP Warning:  Undefined variable $secret in " + theme + " on line 3; PHP message: " + message
		got, ok := readPHP(words)
		if !ok || strings.Contains(got.Sample, "s3cret") || strings.Contains(got.Sample, "?") {
			t.Errorf("%s: read %t, sample %q", message, ok, got.Sample)
		}
		want.Script, want.Sample = theme, got.Sample
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", message, diff)
		}
	}
}

// PHP 7 writes its messages without anything between them (7.4.33 on Debian 11, its database stopped).
func TestPHP7Messages(t *testing.T) {
	const words = "PHP message: PHP Warning:  mysqli::query(): Couldn't fetch mysqli in /var/www/shop/index.php on line 1" +
		"PHP message: PHP Warning:  mysqli::__construct(): (HY000/2002): No such file or directory in /var/www/shop/index.php on line 2" +
		"PHP message: PHP Fatal error:  Uncaught Error: Call to a member function fetch_assoc() on bool in /var/www/shop/index.php:3"
	if got, ok := readPHP(words); !ok || got.Signature != "php-database-failed" || got.Errno != "ENOENT" || got.Script != "/var/www/shop/index.php" {
		t.Errorf("read %t, %+v", ok, got)
	}
}

func TestPHPSaysNothingOfThese(t *testing.T) {
	for _, words := range []string{
		"", "Primary script unknown, and more", "PHP Fatal error:  Uncaught Error: x in /a.php:1", // without PHP's own beginning
		"PHP message: backup done in /a.php on line 1", "PHP message: PHP Notice:  Undefined index in /a.php on line 1",
		"PHP message: PHP Warning:  file_get_contents(/etc/x): Failed to open stream: No such file or directory in /a.php on line 1",
		"PHP message: PHP Warning:  file_get_contents(/etc/x): Failed to open stream: Connection refused in /a.php on line 1",
		"PHP message: PHP Fatal error:  Uncaught Error: x in a.php:1", "PHP message: PHP Fatal error:  Uncaught Error: x in /a.php?token=1:1",
		"PHP message: PHP Fatal error:  Uncaught Error: x in /a.php on line one", "PHP message: PHP Fatal error:  x in /" + strings.Repeat("a", 2000) + " on line 1",
	} {
		if got, ok := readPHP(words); ok {
			t.Errorf("%q is read as %+v", words, got)
		}
	}
}

// What a script throws takes several lines; the last one names the vhost.
func TestRecordOfSeveralLines(t *testing.T) {
	const (
		first  = `2026/11/20 23:12:20 [error] 47#47: *2 FastCGI sent in stderr: "PHP message: PHP Fatal error:  Uncaught Error: Call to undefined function nosuchfunction() in /var/www/html/fatal.php:1`
		last   = `  thrown in /var/www/html/fatal.php on line 1" while reading response header from upstream, client: 10.99.34.1, server: shop.example, request: "GET /fatal.php HTTP/1.1", upstream: "fastcgi://unix:/run/php/php8.2-fpm.sock:", host: "10.99.34.2"`
		forged = `2026/11/20 23:12:20 [error] 47#47: *2 no live upstreams while connecting to upstream, client: 10.0.0.1, server: victim.example, request: "GET / HTTP/1.1", upstream: "http://b/", host: "a"`
	)
	for name, story := range map[string]struct {
		lines []string
		vhost string
	}{
		"as PHP writes it":               {[]string{first, "Stack trace:", "#0 {main}", last}, "shop.example"},
		"another script ends it":         {[]string{first, strings.Replace(last, "fatal.php", "other.php", 1)}, ""},
		"a visitor names a second":       {[]string{first, last + ", client: 10.0.0.1, server: victim.example"}, ""},
		"a script writes what nginx may": {[]string{first, forged, "Stack trace:"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := &Weblog{zone: time.UTC, signs: make(folder)}
			now := time.Date(2026, 11, 20, 23, 12, 21, 0, time.UTC)
			var words foreignWords
			at := int64(0)
			for _, line := range story.lines {
				s.take(LogFile{Server: nginx, Unit: "nginx.service"}, &words, tailLine{at, line}, now)
				at += int64(len(line)) + 1
			}
			s.settle(&words)
			var said []fact.LogSign
			s.signs.flush(now, func(body fact.Body) { said = append(said, body.(fact.LogSign)) })
			if len(said) != 1 || said[0].Signature != "php-fatal" || said[0].Vhost != story.vhost || said[0].Script != "/var/www/html/fatal.php" {
				t.Errorf("said %+v", said)
			}
		})
	}
}

// FuzzPHP reads any words of a script: a sign is one of PHP's, bounded, and holds no query.
func FuzzPHP(f *testing.F) {
	f.Add("PHP message: PHP Fatal error:  Uncaught mysqli_sql_exception: Too many connections in /a.php:1")
	f.Add("PHP message: PHP Warning:  fopen(http://u:p@h:1/?q): Failed to open stream: Connection refused in /a.php on line 2")
	f.Fuzz(func(t *testing.T, words string) {
		sign, ok := readPHP(words)
		if ok && (!strings.HasPrefix(sign.Signature, "php-") || strings.Contains(sign.Script+sign.About, "?") ||
			len(sign.About) > maxAbout || len(sign.Script) > maxScript || len(sign.Sample) > 512) {
			t.Errorf("read %+v", sign)
		}
	})
}

func TestPHPsOwnLog(t *testing.T) {
	const fatal, place = "] PHP Fatal error:  Uncaught Error: Call to undefined function x() in /srv/x.php:3", "/srv/x.php"
	noon := time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)
	for stamp, want := range map[string]time.Time{
		"[27-Nov-2026 12:00:00 UTC":          noon,
		"[27-Nov-2026 19:00:00 Asia/Jakarta": noon,
		"[27-Nov-2026 17:30:00 +05:30":       noon,
		"[27-Nov-2026 07:00:00 -05:00":       noon,
	} {
		got, _, ok := readSign(php, stamp+fatal, time.UTC)
		if !ok || !got.First.Equal(want) || got.Signature != "php-fatal" || got.Script != place || got.Server != phpFPM || got.Count != 1 {
			t.Errorf("%s: %t, %+v", stamp, ok, got)
		}
	}
	for _, line := range []string{
		"[27-Nov-2026 12:00:00" + fatal,                  // php-fpm's form
		"[27-Nov-2026 12:00:00 Mars/Olympus" + fatal,     // no such zone
		"[27-Nov-2026 12:00:00 ../../etc/passwd" + fatal, // nor a file
		"[27-Nov-2026 12:00:00 Local" + fatal,
		"[27-Nov-2026 25:00:00 UTC" + fatal,
		"[27-Nov-2026 12:00:00 UTC] WARNING: [pool www] server reached pm.max_children setting (5), consider raising it",
		"[27-Nov-2026 12:00:00 UTC] PHP message: PHP Fatal error:  Uncaught Error: x in /srv/x.php:3",
		"[27-Nov-2026 12:00:00 UTC] PHP Notice:  Undefined index in /srv/x.php on line 3",
		"[27-Nov-2026 12:00:00 UTC] WordPress database error in /srv/x.php on line 3",
		"Stack trace:", "  thrown in /srv/x.php on line 3", "",
	} {
		if got, _, ok := readSign(php, line, time.UTC); ok {
			t.Errorf("%q is read as %+v", line, got)
		}
	}
}
