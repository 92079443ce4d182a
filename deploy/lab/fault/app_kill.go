package fault

import "golang.org/x/sys/unix"

// appKill is what the kernel does to the largest when memory runs out.
var appKill = Fault{
	Name: "app-kill", Doc: "SIGKILL to the Node application; 502, its port is closed",
	on: withNode, cause: signalApp(unix.SIGKILL), undo: start("$app"),
}
