package fact

import "time"

// What may have been changed.
const (
	ChangedPackage     = "package" // one for each run of a package manager
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
	Name   string // path, unit; "dpkg 2026-11-27T17:00:01Z" for a run that began then, "dpkg" for the one under way
	Detail string // "nginx 1.22.1-9 to 1.22.1-10, 41 others"
	When   time.Time
}

// Kind returns "change".
func (Change) Kind() Kind { return "change" }

// Subject returns what it is and its name: the latest change of a thing stands.
func (c Change) Subject() string { return c.What + " " + c.Name }
