package fault

// wrongPort leaves the application well, on a port nobody asks.
var wrongPort = Fault{
	Name: "wrong-port", Doc: "the sites point to port 3999, where nothing listens; 502",
	on:    withNode,
	cause: then(editSites("s/127.0.0.1:3000/127.0.0.1:3999/"), reload),
	undo:  then(restoreSites, reload),
}
