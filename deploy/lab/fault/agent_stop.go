package fault

// agentStop takes a witness away and harms nobody.
var agentStop = Fault{
	Name: "agent-stop", Doc: "Gapura's agent is stopped; 200, the host says nothing any more",
	on: anyHost, cause: shell("systemctl stop gapura-agent"), undo: start("gapura-agent"),
}
