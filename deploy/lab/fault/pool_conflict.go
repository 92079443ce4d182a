package fault

// twin is a pool on the address of another.
const twin = `[twin]
user = www-data
group = www-data
listen = [[listen]]
pm = ondemand
pm.max_children = 2
`

const twinFile = "[[pools]]/twin.conf"

// poolConflict is what copying a pool's file makes.
var poolConflict = Fault{
	Name: "pool-conflict", Doc: "a second pool on the first one's address, and a restart: php-fpm exits with 78; 502 (Apache 503)",
	on: withPHP, cause: then(place(twinFile, twin), restartInVain("$app")), undo: then(remove(twinFile), start("$app")),
}

// poolConflictRestarted is tried again and again, as by the unit that Debian 13 ships.
var poolConflictRestarted = Fault{
	Name: "pool-conflict-restarted", Doc: "a second pool on the first one's address and a restart, under Restart=on-failure: systemd tries until its start limit; 502 (Apache 503)",
	on: withPHP, cause: then(restartsOnFailure, place(twinFile, twin), restartInVain("$app")), undo: then(noDropIn("$app"), remove(twinFile), start("$app")),
}

// poolConflictLatent waits for that restart.
var poolConflictLatent = Fault{
	Name: "pool-conflict-latent", Doc: "a second pool on the first one's address that nobody loaded yet; 200",
	on: withPHP, cause: place(twinFile, twin), undo: then(remove(twinFile), start("$app")),
}

// shared is the address that two instances want; it is none of the site's.
func shared(listen string) string {
	return "[shared]\nuser = www-data\ngroup = www-data\nlisten = " + listen + "\npm = ondemand\npm.max_children = 2\n"
}

const sharedAddress = `/run/shared-fpm.sock`

// secondInstance holds an address that the unit's own configuration names too. No test sees it.
var secondInstance = Fault{
	Name: "second-instance", Doc: "another php-fpm holds an address of the unit's, and a restart: php-fpm exits with 78; 502 (Apache 503)",
	on: withPHP,
	cause: then(
		place("/etc/second-fpm.conf", "[global]\nerror_log = /var/log/second-fpm.log\n"+shared(sharedAddress)),
		background("second-fpm", "php-fpm[[version]] --nodaemonize --fpm-config /etc/second-fpm.conf"),
		shell("for try in $(seq 100); do [ ! -S "+sharedAddress+" ] || exit 0; sleep 0.05; done; exit 1"),
		place(twinFile, shared(sharedAddress)), restartInVain("$app"),
	),
	undo: then(noBackground("second-fpm"), remove(twinFile), start("$app")),
}
