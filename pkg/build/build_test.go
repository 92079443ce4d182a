package build

import (
	"runtime/debug"
	"testing"
)

func TestFromSource(t *testing.T) {
	set := func(pairs ...string) *debug.BuildInfo {
		info := &debug.BuildInfo{}
		for i := 0; i < len(pairs); i += 2 {
			info.Settings = append(info.Settings, debug.BuildSetting{Key: pairs[i], Value: pairs[i+1]})
		}
		return info
	}
	for _, test := range []struct {
		name string
		info *debug.BuildInfo
		want string
	}{
		{"no source control", set(), "dev"},
		{"clean", set("vcs.revision", "cb56e23d1f2a99", "vcs.modified", "false"), "dev+cb56e23d1f2a"},
		{"dirty", set("vcs.revision", "cb56e23d1f2a99", "vcs.modified", "true"), "dev+cb56e23d1f2a.dirty"},
		{"short revision", set("vcs.revision", "cb5"), "dev+cb5"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := fromSource(test.info); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestVersionIsNeverEmpty(t *testing.T) {
	if Version() == "" {
		t.Error("a program without a version")
	}
}
