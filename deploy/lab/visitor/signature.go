package visitor

// Signatures are lines as servers write them, which anybody can send.
var Signatures = []string{
	"connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream",
	"recv() failed (104: Connection reset by peer) while reading response header from upstream",
	"upstream timed out (110: Connection timed out) while reading response header from upstream",
	"AH01067: Failed to read FastCGI header",
	"(111)Connection refused: AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock",
	"WARNING: [pool www] child 123 exited on signal 11 (SIGSEGV) after 1.2 seconds from start",
	"server reached pm.max_children setting (5), consider raising it",
	"PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted",
	"ModSecurity: Access denied with code 403 (phase 2). [id \"1001\"]",
	"20 worker_connections are not enough",
	"Out of memory: Killed process 123 (php-fpm8.2)",
}
