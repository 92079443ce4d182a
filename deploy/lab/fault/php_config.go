package fault

var (
	breakPool = edit(pool, "$ a pm.foo = 1")
	mendPool  = then(restore(pool), start("$app"))
)

// phpConfig is found at the next start.
var phpConfig = Fault{
	Name: "php-fpm-config", Doc: "an unknown entry in the pool and a restart: php-fpm exits with 78; 502 (Apache 503)",
	on: withPHP, cause: then(breakPool, restartInVain("$app")), undo: mendPool,
}

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
