package stack

// phpSettings are Debian's and Ubuntu's: one instance of the version that the release ships, one pool "www" on a unix socket.
var phpSettings = Settings{
	"version": "8.2", "unit": "php[[version]]-fpm", "pools": "/etc/php/[[version]]/fpm/pool.d", "fpmlog": "/var/log/php[[version]]-fpm.log",
	"pool": "www", "poolfile": "[[pools]]/[[pool]].conf",
	"listen": "/run/php/php[[version]]-fpm.sock", "connect": "unix:[[listen]]", "timeout": "5", "weblisten": "80",
}

// overTCP are the same where the pool listens on a port.
var overTCP = Settings{"port": "9000", "address": "127.0.0.1", "listen": "[[address]]:[[port]]", "connect": "[[listen]]"}

// pooled is the pool's own file in place of Debian's.
var pooled = []file{{"pool.conf", "[[poolfile]]"}}

// onlyPool removes Debian's pool when the host has one of another name.
const onlyPool = "[ [[pool]] = www ] || rm -f [[pools]]/www.conf\n"

// phpPages are served by any stack with PHP.
var phpPages = []file{
	{"ok.html", "/var/www/[[site]]/ok.html"},
	{"index.php", "/var/www/[[site]]/index.php"},
	{"sleep.php", "/var/www/[[site]]/sleep.php"},
	{"segv.php", "/var/www/[[site]]/segv.php"},
	{"die.php", "/var/www/[[site]]/die.php"},
	{"recursion.php", "/var/www/[[site]]/recursion.php"},
	{"big.php", "/var/www/[[site]]/big.php"},
	{"error.php", "/var/www/[[site]]/error.php"},
}
