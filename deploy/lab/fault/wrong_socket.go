package fault

// wrongSocket is what an upgrade of PHP leaves behind.
var wrongSocket = Fault{
	Name: "wrong-socket", Doc: "the sites point to php7.4-fpm's socket, which is not there; 502 (Apache 503)",
	on:    withPHP,
	cause: then(editSites("s/php8.2-fpm.sock/php7.4-fpm.sock/"), reload),
	undo:  then(restoreSites, reload),
}
