package fault

// healthy is a control: whoever finds something wrong after it is wrong.
var healthy = Fault{
	Name: "healthy", Doc: "nothing happens; 200",
	on: anyHost, cause: nothing, undo: nothing,
}

// healthyReload is a control: an administrator's work that disturbs nobody.
var healthyReload = Fault{
	Name: "healthy-reload", Doc: "the web server reloads its configuration; 200 throughout",
	on: withWeb, cause: reload, undo: nothing,
}
