package cgroup

// scope is a machine with version 2 under a real systemd, which must be asked for a group: a scope, delegated, so that
// the host's own systemd may divide it further.
type scope struct{}

func (scope) Name() string { return "unified" }

func (scope) Dirs(group string) []string {
	return []string{"/sys/fs/cgroup/system.slice/" + group + ".scope"}
}

// Yield does nothing: systemd shares the CPU out here.
func (scope) Yield(string, int) error { return nil }

// Settle has nothing to end.
func (scope) Settle(string) error { return nil }

func (scope) Enter(group string, argv ...string) []string {
	ask := []string{
		"systemd-run", "--quiet", "--collect", "--scope", "--slice=system.slice", "--unit=" + group + ".scope",
		"--property=Delegate=yes", "--",
	}
	return append(ask, argv...)
}
