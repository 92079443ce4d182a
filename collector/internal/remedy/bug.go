//go:build !seeded

package remedy

// bug is the fault that was put in for a test of the tests (safety.md 5.6): none, in everything that ships.
const bug = ""
