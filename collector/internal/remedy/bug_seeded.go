//go:build seeded

package remedy

// bug is set by the tests: go run ./deploy/seeded runs them once for each and wants them to fail.
var bug string
