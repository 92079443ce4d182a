package hostile

import "os"

// long returns the full number under LONG=1, and otherwise what a run before a commit has time for.
func long(full, short int) int {
	if os.Getenv("LONG") != "" {
		return full
	}
	return short
}
