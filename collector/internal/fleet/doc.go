// Package fleet is what we believe about every host and site now, who said it, and how old it is.
//
// A View belongs to one goroutine and has no locks. Facts go in through Apply and Replace; beliefs come out through
// Latest and All. The view never judges: it keeps the newest fact of every key, joins sites to hosts, web servers,
// targets and units, and knows who is silent. The package is pure: the time is always an argument.
package fleet
