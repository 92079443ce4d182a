//go:build seeded

package remedy

import "os"

func init() { bug = os.Getenv("BUG") }
