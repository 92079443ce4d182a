package sensor

import "github.com/gapura-dev/gapura/pkg/fact"

// The servers whose logs are known.
const (
	nginx  = "nginx"
	apache = "apache"
	phpFPM = "php-fpm"
	php    = "php" // its own log, which any script may write into
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
	{ID: "nginx-upstream-closed", Server: nginx, Text: "upstream prematurely closed connection while reading {stage}"},
	{ID: "nginx-upstream-closed", Server: nginx, Text: "upstream prematurely closed FastCGI request while reading {stage}"},
	{ID: "nginx-no-live-upstreams", Server: nginx, Text: "no live upstreams while connecting to upstream"},
	// (22)
	{ID: "nginx-worker-connections", Server: nginx, Text: "{number} worker_connections are not enough"},
	{ID: "nginx-worker-connections", Server: nginx, Text: "{number} worker_connections are not enough while {phase}"},
	{ID: "nginx-worker-connections", Server: nginx, Text: "{number} worker_connections are not enough, reusing connections"},
	// (29)
	{ID: "nginx-bind-failed", Server: nginx, Text: "bind() to unix:{unix} failed ({errno}: {words})"},
	{ID: "nginx-bind-failed", Server: nginx, Text: "bind() to {address} failed ({errno}: {words})"},

	// (12)
	{ID: "nginx-could-not-be-resolved", Server: nginx, Text: "{name} could not be resolved (3: {words})", Errno: fact.ResolvedNoName},
	{ID: "nginx-could-not-be-resolved", Server: nginx, Text: "{name} could not be resolved (110: {words})", Errno: fact.ResolvedTime},
	{ID: "nginx-could-not-be-resolved", Server: nginx, Text: "{name} could not be resolved (5: {words})", Errno: fact.ResolvedRefused},
	{ID: "nginx-could-not-be-resolved", Server: nginx, Text: "{name} could not be resolved (2: {words})", Errno: fact.ResolvedFailure},
	{ID: "nginx-resolver-failed", Server: nginx, Text: "send() failed ({errno}: {words}) while resolving, resolver: {resolver}"},
	{ID: "nginx-resolver-failed", Server: nginx, Text: "recv() failed ({errno}: {words}) while resolving, resolver: {resolver}"},
	{ID: "nginx-host-not-found", Server: nginx, Text: `host not found in upstream "{name}" in {place}`},
	{ID: "nginx-host-not-found", Server: nginx, Text: `host not found in resolver "{name}" in {place}`},
	// (16, 25): what a backend sent stands in the text
	{ID: "nginx-too-big-header", Server: nginx, Text: "upstream sent too big header while reading {phase}"},
	{ID: "nginx-invalid-response", Server: nginx, Text: "upstream sent no valid HTTP/{decimal} header while reading {phase}", About: "http"},
	{ID: "nginx-invalid-response", Server: nginx, Text: `upstream sent invalid header: "{any}" while reading {phase}`, About: "header"},
	{ID: "nginx-invalid-response", Server: nginx, Text: "upstream sent invalid header while reading {phase}", About: "header"},
	{ID: "nginx-invalid-response", Server: nginx, Text: `upstream sent invalid status "{any}" while reading {phase}`, About: "status"},
	{ID: "nginx-invalid-response", Server: nginx, Text: "upstream sent invalid chunked response while reading {phase}", About: "chunked"},
	// (17)
	{ID: "nginx-upstream-tls-failed", Server: nginx, Text: "SSL_do_handshake() failed (SSL: error:{code}:SSL routines::{reason}) while SSL handshaking to upstream"},
	{ID: "nginx-upstream-tls-failed", Server: nginx, Text: "SSL_do_handshake() failed (SSL: error:{code}:SSL routines::{reason}:SSL alert number {number}) while SSL handshaking to upstream"},
	{ID: "nginx-upstream-tls-failed", Server: nginx, Text: "SSL_do_handshake() failed (SSL: error:{code}:SSL routines:{word}:{reason}) while SSL handshaking to upstream"},
	{ID: "nginx-upstream-tls-failed", Server: nginx, Text: "SSL_do_handshake() failed (SSL: error:{code}:SSL routines:{word}:{reason}:SSL alert number {number}) while SSL handshaking to upstream"},
	{ID: "nginx-upstream-tls-failed", Server: nginx, Text: "peer closed connection in SSL handshake while SSL handshaking to upstream", About: "peer closed connection"},
	{ID: "nginx-upstream-tls-failed", Server: nginx, Text: "peer closed connection in SSL handshake ({errno}: {words}) while SSL handshaking to upstream", About: "peer closed connection"},
	{ID: "nginx-upstream-certificate", Server: nginx, Text: "upstream SSL certificate verify error: ({number}:{reason}) while SSL handshaking to upstream"},
	{ID: "nginx-upstream-certificate-name", Server: nginx, Text: `upstream SSL certificate does not match "{name}" while SSL handshaking to upstream`},
	// (22)
	{ID: "nginx-too-many-files", Server: nginx, Text: "accept4() failed (24: {words})", Errno: "EMFILE"},
	{ID: "nginx-too-many-files", Server: nginx, Text: "accept() failed (24: {words})", Errno: "EMFILE"},
	{ID: "nginx-too-many-files", Server: nginx, Text: "socket() failed (24: {words}) while {phase}", Errno: "EMFILE"},
	// (23)
	{ID: "nginx-no-space", Server: nginx, Text: `pwritev() "{file}" failed (28: {words})`, Errno: "ENOSPC"},
	{ID: "nginx-no-space", Server: nginx, Text: `pwritev() "{file}" failed (28: {words}) while {phase}`, Errno: "ENOSPC"},
	{ID: "nginx-no-space", Server: nginx, Text: `pwrite() "{file}" failed (28: {words})`, Errno: "ENOSPC"},
	{ID: "nginx-no-space", Server: nginx, Text: `pwrite() "{file}" failed (28: {words}) while {phase}`, Errno: "ENOSPC"},
	{ID: "nginx-no-space", Server: nginx, Text: `open() "{file}" failed (28: {words}) while reading {phase}`, Errno: "ENOSPC", Alone: true},
	{ID: "nginx-no-space", Server: nginx, Text: `mkdir() "{file}" failed (28: {words}) while reading {phase}`, Errno: "ENOSPC", Alone: true},
	{ID: "nginx-temp-denied", Server: nginx, Text: `open() "{file}" failed (13: {words}) while reading {phase}`, Errno: "EACCES", Alone: true},
	{ID: "nginx-temp-denied", Server: nginx, Text: `mkdir() "{file}" failed (13: {words}) while reading {phase}`, Errno: "EACCES", Alone: true},
	// limits and rules
	{ID: "nginx-limiting-requests", Server: nginx, Text: `limiting requests, excess: {decimal} by zone "{zone}"`},
	{ID: "nginx-limiting-connections", Server: nginx, Text: `limiting connections by zone "{zone}"`},
	{ID: "nginx-modsecurity", Server: nginx, Text: "[client {visitor}] ModSecurity: Access denied with code {number} (phase {decimal}). {any}", About: ruleID},

	// Apache: the text after "[client …]" (21)
	{ID: "apache-ah02454", Server: apache, Text: "AH02454: {word}: attempt to connect to Unix domain socket {unix} ({to}) failed"},
	{ID: "apache-ah01079", Server: apache, Text: "AH01079: failed to make connection to backend: {word}"},
	{ID: "apache-ah00957", Server: apache, Text: "AH00957: {word}: attempt to connect to {address} ({to}) failed"},
	{ID: "apache-ah01067", Server: apache, Text: "AH01067: Failed to read FastCGI header", Wakes: phpFPM},
	{ID: "apache-ah01102", Server: apache, Text: "AH01102: error reading status line from remote server {address}"},
	{ID: "apache-ah01110", Server: apache, Text: "AH01110: error reading response"},
	{ID: "apache-ah00898", Server: apache, Text: "AH00898: Error reading from remote server returned by {any}"},
	{ID: "apache-ah00898-dns", Server: apache, Text: "AH00898: DNS lookup failure for: {word} returned by {any}"},
	{ID: "apache-ah01114", Server: apache, Text: "AH01114: HTTP: failed to make connection to backend: {word}"},
	{ID: "apache-ah00484", Server: apache, Text: "AH00484: server reached MaxRequestWorkers setting, consider raising the MaxRequestWorkers setting"},
	{ID: "apache-ah01144", Server: apache, Text: "AH01144: No protocol handler was valid for the URL {any} (scheme '{scheme}'). If you are using a DSO version of mod_proxy, make sure the proxy submodules are included in the configuration using LoadModule."},
	{ID: "apache-ah10124", Server: apache, Text: "AH10124: header size is over the limit allowed by ResponseFieldSize ({number} bytes). Bad response header: {any}", Errno: none},
	{ID: "apache-ah01070", Server: apache, Text: "AH01070: Error parsing script headers"},
	{ID: "apache-no-header-end", Server: apache, Text: "End of script output before headers: {script}"},
	{ID: "apache-ah01075", Server: apache, Text: "AH01075: Error dispatching request to {to}: ", Wakes: phpFPM},
	{ID: "apache-ah01075", Server: apache, Text: "AH01075: Error dispatching request to {to}: (polling)", Wakes: phpFPM},
	{ID: "apache-ah00072", Server: apache, Text: "AH00072: make_sock: could not bind to address {address}"},
	{ID: "apache-invalid-response", Server: apache, Text: "malformed header from script '{script}': Bad header: ", About: "header"},
	{ID: "apache-invalid-response", Server: apache, Text: "malformed header from script '{script}': Bad header: {any}", About: "header"},
	{ID: "apache-invalid-response", Server: apache, Text: "Invalid status line from script '{script}': {any}", About: "status"},
	{ID: "apache-invalid-response", Server: apache, Text: "AH01106: bad HTTP/{decimal} header returned by {any}", About: "header"},
	{ID: "apache-invalid-response", Server: apache, Text: "AH02430: Response header '{any}' contains invalid characters, aborting request", About: "header"},
	{ID: "apache-upstream-tls-failed", Server: apache, Text: "AH00961: {word}: failed to enable ssl support for {address} ({to})", About: "no TLS for the upstream"},
	{ID: "apache-upstream-tls-failed", Server: apache, Text: "AH00898: Error during SSL Handshake with remote server returned by {any}", About: "handshake failed"},
	{ID: "apache-upstream-tls-failed", Server: apache, Text: "AH02003: SSL Proxy connect failed", About: "handshake failed"},
	{ID: "apache-upstream-tls-failed", Server: apache, Text: "SSL Library Error: error:{code}:SSL routines::{reason}", Remote: true},
	{ID: "apache-upstream-tls-failed", Server: apache, Text: "SSL Library Error: error:{code}:SSL routines::{reason} ({any})", Remote: true},
	{ID: "apache-upstream-certificate", Server: apache, Text: "AH02039: Certificate Verification: Error ({number}): {reason}", Remote: true},
	{ID: "apache-upstream-certificate", Server: apache, Text: "AH02004: SSL Proxy: Peer certificate is expired", About: "certificate has expired"},
	{ID: "apache-upstream-certificate", Server: apache, Text: "AH02411: SSL Proxy: Peer certificate does not match for hostname {name}"},
	{ID: "apache-upstream-certificate", Server: apache, Text: "AH02005: SSL Proxy: Peer certificate CN mismatch: Certificate CN: {to} Requested hostname: {name}"},
	{ID: "apache-modsecurity", Server: apache, Text: "ModSecurity: Access denied with code {number} (phase {decimal}). {any}", About: ruleID},
	{ID: "apache-no-space", Server: apache, Text: "AH{number}: {any}", With: "ENOSPC"},

	// php-fpm: the text after the level (3, 4, 5, 8, 24, 1)
	{ID: "php-fpm-child-exited-on-signal", Server: phpFPM, Text: "[pool {word}] child {child} exited on signal {number} ({signal}) after {decimal} seconds from start"},
	{ID: "php-fpm-child-exited-on-signal", Server: phpFPM, Text: "[pool {word}] child {child} exited on signal {number} ({signal} - core dumped) after {decimal} seconds from start"},
	{ID: "php-fpm-max-children", Server: phpFPM, Text: "[pool {word}] server reached pm.max_children setting ({number}), consider raising it"},
	{ID: "php-fpm-max-children", Server: phpFPM, Text: "[pool {word}] server reached max_children setting ({number}), consider raising it"},
	{ID: "php-fpm-execution-timed-out", Server: phpFPM, Text: `[pool {word}] child {child}, script '{script}' (request: "{any}") execution timed out ({took} sec), terminating`},
	{ID: "php-fpm-slow", Server: phpFPM, Text: `[pool {word}] child {child}, script '{script}' (request: "{any}") executing too slow ({took} sec), logging`},
	{ID: "php-fpm-bye-bye", Server: phpFPM, Text: "exiting, bye-bye!"},
	{ID: "php-fpm-another-instance", Server: phpFPM, Text: "Another FPM instance seems to already listen on {unix}"},
	{ID: "php-fpm-bind-failed", Server: phpFPM, Text: "unable to bind listening socket for address '{address}': {words} ({errno})"},
	{ID: "php-fpm-bind-failed", Server: phpFPM, Text: "unable to bind listening socket for address '{unix}': {words} ({errno})"},
	{ID: "php-fpm-pool-conflict", Server: phpFPM, Text: "[pool {word}] unable to set listen address as it's already used in another pool '{other}'"},
}
