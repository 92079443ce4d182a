package fault

import "fmt"

// workerConnections leaves nobody a connection.
var workerConnections = Fault{
	Name: "worker-connections", Doc: "nginx may have 20 connections and visitors hold them; reset or empty, for static files too",
	on: withNginx,
	cause: then(edit("/etc/nginx/nginx.conf", "s/^worker_processes .*/worker_processes 1;/; s/worker_connections .*/worker_connections 20;/"),
		restart("$web"), holdConnections(60, unfinished)),
	undo: then(noHold, restore("/etc/nginx/nginx.conf"), restart("$web")),
}

// openFiles is a limit of the process.
var openFiles = Fault{
	Name: "open-files", Doc: "nginx may have 24 files open and visitors hold them; 500, 504, or no answer",
	on: withNginx,
	cause: then(edit("/etc/nginx/nginx.conf", "s/^worker_processes .*/worker_processes 1;\\nworker_rlimit_nofile 24;/"),
		restart("$web"), holdConnections(60, unfinished)),
	undo: then(noHold, restore("/etc/nginx/nginx.conf"), restart("$web")),
}

// unfinished is a request whose headers have not ended: nginx gives up idle connections for new ones, but not those.
const unfinished = `GET / HTTP/1.1\r\nX-A: `

// holdConnections keeps connections to port 80 open without finishing a request, and opens another for each that ends.
func holdConnections(number int, text string) step {
	return then(
		place("/run/lab-hold.js", fmt.Sprintf(`const net = require('net');
function hold() {
  const s = net.connect(80, '127.0.0.1', () => s.write('%s'));
  s.on('error', () => {});
  s.on('close', () => setTimeout(hold, 50));
}
for (let n = 0; n < %d; n++) hold();
`, text, number)),
		background("lab-hold", "node /run/lab-hold.js"),
	)
}

var noHold = noBackground("lab-hold")
