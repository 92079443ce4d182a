package fault

// socketPermission comes back with every restart, since it is configured.
var socketPermission = Fault{
	Name: "socket-permission", Doc: "php-fpm's socket belongs to root with mode 0600; 502 (Apache 503)",
	on: withPHP,
	cause: then(
		edit(pool, "s/^listen.owner = .*/listen.owner = root/; s/^listen.group = .*/listen.group = root/; "+
			"s/^;?listen.mode = .*/listen.mode = 0600/"),
		restart("$app"),
	),
	undo: then(restore(pool), restart("$app")),
}
