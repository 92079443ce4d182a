package stack

// NginxHTTPS serves its pages on port 443, with a certificate of the lab's authority, and on 80.
var NginxHTTPS = withPorts(secure(named(NginxPHP, "nginx-https", "nginx with a certificate, php-fpm behind it on a unix socket"), "nginx-https.conf"), 80, 443)

func withPorts(s Stack, ports ...int) Stack {
	s.Ports = ports
	return s
}
