package fault

// appCrashLoop cannot start, and systemd tries for ever.
var appCrashLoop = Fault{
	Name: "app-crash-loop", Doc: "a module of the application is missing and systemd restarts it for ever; 502 (Apache 503)",
	on:    withNode,
	cause: then(dropIn("$app", `[Unit]\nStartLimitIntervalSec=0\n[Service]\nRestart=always\nRestartSec=500ms`), missingModule),
	undo:  appAgain,
}

// appCrashLoopLimit ends at systemd's limit.
var appCrashLoopLimit = Fault{
	Name: "app-crash-loop-limit", Doc: "a module of the application is missing and systemd gives up; 502 (Apache 503)",
	on:    withNode,
	cause: then(dropIn("$app", `[Service]\nRestart=on-failure\nRestartSec=100ms`), missingModule),
	undo:  appAgain,
}

var missingModule = then(edit("[[home]]/app.js", "1 i require(\"express\");"), shell("systemctl restart $app"))

var appAgain = then(noDropIn("$app"), restore("[[home]]/app.js"), shell("rm -f [[home]]/late"), restart("$app"), untilListening)

var untilListening = shell(`for try in $(seq 200); do
    [ -z "$(ss -Hltn "sport = :[[port]]")" ] || exit 0
    sleep 0.05
done
echo "nobody listens on port [[port]]" >&2; exit 1`)

// portTaken is a stranger in the application's place.
var portTaken = Fault{
	Name: "port-taken", Doc: "another program has the application's port and does not answer; 504 (Apache 502)",
	on: withNode,
	cause: then(dropIn("$app", `[Service]\nRestart=on-failure\nRestartSec=100ms`), shell("systemctl stop $app"),
		background("lab-stranger", "nc -lk [[bind]] [[port]]"), untilListening, shell("systemctl start $app")),
	undo: then(noBackground("lab-stranger"), appAgain),
}

// appSlowStart is active before it listens.
var appSlowStart = Fault{
	Name: "app-slow-start", Doc: "the application takes three seconds from its start until it listens; 502 that long",
	on: withNode, cause: shell("touch [[home]]/late; systemctl restart $app"), undo: appAgain,
}

// deployRestart is somebody's work.
var deployRestart = Fault{
	Name: "deploy-restart", Doc: "a new version of the application is put in place and started; 502 for a moment",
	on: withNode, cause: shell("touch [[home]]/app.js; systemctl restart $app"), undo: nothing,
}
