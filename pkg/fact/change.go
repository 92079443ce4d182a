package fact

import "time"

// What may have been changed.
const (
	ChangedPackage     = "package"
	ChangedConfig      = "config"
	ChangedReload      = "reload"
	ChangedCertificate = "certificate"
	ChangedPlugin      = "plugin"
	ChangedTheme       = "theme"
	PackagesRunning    = "packages-running" // a package run holds dpkg's lock; taken back when it ends
)

// Change is something that was changed on a host lately.
type Change struct {
	What   string // one of the above
	Name   string // package, path, unit; "dpkg" for a package run
	Detail string // "8.2.31-1 to 8.2.32-1"
	When   time.Time
}

// Kind returns "change".
func (Change) Kind() Kind { return "change" }

// Subject returns what it is and its name: the latest change of a thing stands.
func (c Change) Subject() string { return c.What + " " + c.Name }
