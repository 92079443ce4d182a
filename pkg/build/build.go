// Package build says which version of Gapura this program is.
package build

import "runtime/debug"

// version is set by the linker: -X github.com/gapura-dev/gapura/pkg/build.version=1.2.3.
var version string

// development is the version of a program that was built without one.
const development = "dev"

// Version returns the version, "1.2.3", or for a build without one "dev" followed by what the Go tool knows of the
// source: "dev+cb56e23d1f2a", "dev+cb56e23d1f2a.dirty".
func Version() string {
	if version != "" {
		return version
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return development
	}
	return fromSource(info)
}

func fromSource(info *debug.BuildInfo) string {
	var revision, dirty string
	for _, setting := range info.Settings {
		switch setting.Key {
		case "vcs.revision":
			revision = setting.Value
		case "vcs.modified":
			if setting.Value == "true" {
				dirty = ".dirty"
			}
		}
	}
	if revision == "" {
		return development
	}
	return development + "+" + revision[:min(len(revision), 12)] + dirty
}
