package fault

// appStop is somebody's wish.
var appStop = Fault{
	Name: "app-stop", Doc: "an administrator stops the Node application; 502",
	on: withNode, cause: shell("systemctl stop $app"), undo: start("$app"),
}
