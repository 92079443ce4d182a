package sensor

// The servers whose logs are known.
const (
	nginx  = "nginx"
	apache = "apache"
	phpFPM = "php-fpm"
)

// signatures are all the errors that are recognised, one a row; the numbers of the faults are those of truth.md.
var signatures = []signature{
	// nginx: the text before ", client: " (1, 2, 5, 7, 11, 12, 18)
	{ID: "nginx-connect-failed", Server: nginx, Text: "connect() to unix:{unix} failed ({errno}: {words}) while connecting to upstream"},
	{ID: "nginx-connect-failed", Server: nginx, Text: "connect() failed ({errno}: {words}) while connecting to upstream"},
	// (3, 4, 6, 7, 16, 24, 31): seven causes, only php-fpm's own log tells them apart
	{ID: "nginx-upstream-reset", Server: nginx, Text: "recv() failed (104: {words}) while reading {phase}", Errno: "ECONNRESET", Wakes: phpFPM},
	{ID: "nginx-upstream-reset", Server: nginx, Text: "writev() failed (104: {words}) while sending {phase}", Errno: "ECONNRESET", Wakes: phpFPM},
	// (5, 14, 19, 13-stranger) and (18, 5 on TCP)
	{ID: "nginx-upstream-timed-out-reading", Server: nginx, Text: "upstream timed out (110: {words}) while reading {phase}", Errno: "ETIMEDOUT", Wakes: phpFPM},
	{ID: "nginx-upstream-timed-out-connecting", Server: nginx, Text: "upstream timed out (110: {words}) while connecting to upstream", Errno: "ETIMEDOUT"},
	// (15, 16, 25)
	{ID: "nginx-upstream-closed", Server: nginx, Text: "upstream prematurely closed connection while reading {phase}"},
	{ID: "nginx-upstream-closed", Server: nginx, Text: "upstream prematurely closed FastCGI request while reading {phase}"},
	{ID: "nginx-no-live-upstreams", Server: nginx, Text: "no live upstreams while connecting to upstream"},
	// (22)
	{ID: "nginx-worker-connections", Server: nginx, Text: "{number} worker_connections are not enough"},
	{ID: "nginx-worker-connections", Server: nginx, Text: "{number} worker_connections are not enough while {phase}"},
	{ID: "nginx-worker-connections", Server: nginx, Text: "{number} worker_connections are not enough, reusing connections"},
	// (29)
	{ID: "nginx-bind-failed", Server: nginx, Text: "bind() to unix:{unix} failed ({errno}: {words})"},
	{ID: "nginx-bind-failed", Server: nginx, Text: "bind() to {address} failed ({errno}: {words})"},

	// Apache: the text after "[client …]" (21)
	{ID: "apache-ah02454", Server: apache, Text: "AH02454: {word}: attempt to connect to Unix domain socket {unix} ({to}) failed"},
	{ID: "apache-ah01079", Server: apache, Text: "AH01079: failed to make connection to backend: {word}"},
	{ID: "apache-ah00957", Server: apache, Text: "AH00957: {word}: attempt to connect to {address} ({to}) failed"},
	{ID: "apache-ah01067", Server: apache, Text: "AH01067: Failed to read FastCGI header", Wakes: phpFPM},
	{ID: "apache-ah01102", Server: apache, Text: "AH01102: error reading status line from remote server {address}"},
	{ID: "apache-ah00898", Server: apache, Text: "AH00898: Error reading from remote server returned by {any}"},
	{ID: "apache-ah00898-dns", Server: apache, Text: "AH00898: DNS lookup failure for: {word} returned by {any}"},
	{ID: "apache-ah01114", Server: apache, Text: "AH01114: HTTP: failed to make connection to backend: {word}"},
	{ID: "apache-ah00484", Server: apache, Text: "AH00484: server reached MaxRequestWorkers setting, consider raising the MaxRequestWorkers setting"},

	// php-fpm: the text after the level (3, 4, 5, 8, 24, 1)
	{ID: "php-fpm-child-exited-on-signal", Server: phpFPM, Text: "[pool {word}] child {child} exited on signal {number} ({signal}) after {decimal} seconds from start"},
	{ID: "php-fpm-child-exited-on-signal", Server: phpFPM, Text: "[pool {word}] child {child} exited on signal {number} ({signal} - core dumped) after {decimal} seconds from start"},
	{ID: "php-fpm-max-children", Server: phpFPM, Text: "[pool {word}] server reached pm.max_children setting ({number}), consider raising it"},
	{ID: "php-fpm-max-children", Server: phpFPM, Text: "[pool {word}] server reached max_children setting ({number}), consider raising it"},
	{ID: "php-fpm-execution-timed-out", Server: phpFPM, Text: `[pool {word}] child {child}, script '{script}' (request: "{any}") execution timed out ({decimal} sec), terminating`},
	{ID: "php-fpm-bye-bye", Server: phpFPM, Text: "exiting, bye-bye!"},
	{ID: "php-fpm-another-instance", Server: phpFPM, Text: "Another FPM instance seems to already listen on {unix}"},
}
