package stack

// Collector is a bare host for the collector's package.
var Collector = Stack{
	Name: "collector",
	Doc:  "a bare host without a web server, for the collector's package",
}
