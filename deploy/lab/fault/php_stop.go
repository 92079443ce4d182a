package fault

// phpStop is somebody's wish, and systemd knows whose job it was.
var phpStop = Fault{
	Name: "php-fpm-stop", Doc: "an administrator stops php-fpm; 502 (Apache 503), the socket is gone",
	on: withPHP, cause: shell("systemctl stop $app"), undo: start("$app"),
}

// phpMask is a wish that also forbids the next start.
var phpMask = Fault{
	Name: "php-fpm-mask", Doc: "an administrator stops and masks php-fpm; 502 (Apache 503)",
	on: withPHP, cause: shell("systemctl --quiet mask --now $app"), undo: then(shell("systemctl --quiet unmask $app"), start("$app")),
}
