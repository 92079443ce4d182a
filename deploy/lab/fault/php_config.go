package fault

var (
	breakPool = edit(pool, "$ a pm.foo = 1")
	mendPool  = then(restore(pool), start("$app"))
)

// phpConfig is found at the next start.
var phpConfig = badPool("php-fpm-config", "an unknown entry in the pool", breakPool)

// The same by other mistakes.
var (
	phpConfigUser   = badPool("php-fpm-config-user", "a user that is not there in the pool", edit(pool, "s/^user = .*/user = nosuchuser/"))
	phpConfigSpare  = badPool("php-fpm-config-spare", "more spare workers than workers in the pool", edit(pool, "s/^pm.max_spare_servers = .*/pm.max_spare_servers = 50/"))
	phpConfigListen = badPool("php-fpm-config-listen", "no address in the pool", edit(pool, "/^listen = /d"))
	phpConfigSyntax = badPool("php-fpm-config-syntax", "a line that is no entry in the pool", edit(pool, "$ a this is no entry"))
	phpConfigNoPool = Fault{
		Name: "php-fpm-config-nopool", Doc: "the only pool is moved away, and a restart: php-fpm exits with 78; 502 (Apache 503)",
		on: withPHP, cause: then(shell("mv "+pool+" "+pool+".off"), restartInVain("$app")), undo: then(shell("[ ! -e "+pool+".off ] || mv "+pool+".off "+pool), start("$app")),
	}
)

func badPool(name, doc string, mistake step) Fault {
	return Fault{
		Name: name, Doc: doc + " and a restart: php-fpm exits with 78; 502 (Apache 503)",
		on: withPHP, cause: then(mistake, restartInVain("$app")), undo: mendPool,
	}
}

// phpConfigRestarted is tried again and again, as by the unit that Debian 13 ships.
var phpConfigRestarted = Fault{
	Name: "php-fpm-config-restarted", Doc: "an unknown entry in the pool and a restart, under Restart=on-failure: systemd tries until its start limit; 502 (Apache 503)",
	on: withPHP, cause: then(restartsOnFailure, breakPool, restartInVain("$app")), undo: then(noDropIn("$app"), mendPool),
}

var restartsOnFailure = dropIn("$app", `[Service]\nRestart=on-failure`)

// phpConfigReload kills just the same: php-fpm's reload starts anew, while systemctl calls it a success.
var phpConfigReload = Fault{
	Name: "php-fpm-config-reload", Doc: "an unknown entry in the pool and a reload: php-fpm dies, the socket stays; 502 (Apache 503)",
	on: withPHP, cause: then(breakPool, shell("systemctl reload $app")), undo: mendPool,
}

// phpConfigLatent waits for the next restart.
var phpConfigLatent = Fault{
	Name: "php-fpm-config-latent", Doc: "an unknown entry in the pool that nobody loaded yet; 200",
	on: withPHP, cause: breakPool, undo: mendPool,
}
