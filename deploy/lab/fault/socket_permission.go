package fault

import "github.com/gapura-dev/gapura/deploy/lab/stack"

// socketPermission comes back with every restart, since it is configured.
var socketPermission = Fault{
	Name: "socket-permission", Doc: "php-fpm's socket belongs to root with mode 0600; 502 (Apache 503)",
	on: withSocket, cause: closeSocket, undo: fullAgain,
}

// socketPermissionFirst harms one of several sites.
var socketPermissionFirst = Fault{
	Name: "socket-permission-first", Doc: "the socket of the first site's pool belongs to root; 502 there, 200 elsewhere",
	on: withPools, cause: closeSocket, undo: fullAgain,
}

var closeSocket = then(
	edit(pool, "s/^listen.owner = .*/listen.owner = root/; s/^listen.group = .*/listen.group = root/; "+
		"s/^;?listen.mode = .*/listen.mode = 0600/"),
	restart("$app"),
)

// socketACL grants the socket to somebody else, which makes owner and group void.
var socketACL = Fault{
	Name: "socket-acl", Doc: "php-fpm's socket is granted to another user alone; 502 (Apache 503)",
	on: withSocket, cause: then(edit(pool, "$ a listen.acl_users = nobody"), restart("$app")), undo: fullAgain,
}

// socketDirectory closes the way to the socket, not the socket.
var socketDirectory = Fault{
	Name: "socket-directory", Doc: "the folder of php-fpm's socket is root's alone; 502 (Apache 503)",
	on:    withSocket,
	cause: shell(`folder=$(dirname [[listen]]); chown root:root "$folder"; chmod 0750 "$folder"`),
	undo:  shell(`folder=$(dirname [[listen]]); chown www-data:www-data "$folder"; chmod 0755 "$folder"`),
}

// allowedClients is the same on a port: the connection is taken and dropped.
var allowedClients = Fault{
	Name: "allowed-clients", Doc: "php-fpm's pool takes requests of another address only; 502 (Apache 503)",
	on: withPHPPort, cause: then(edit(pool, "$ a listen.allowed_clients = 10.1.2.3"), restart("$app")), undo: fullAgain,
}

func withSocket(s stack.Stack) bool  { return s.PHP() && s.Unix() }
func withPHPPort(s stack.Stack) bool { return s.PHP() && !s.Unix() }
func withPools(s stack.Stack) bool   { return s.Name == stack.NginxPools.Name }
