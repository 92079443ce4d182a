package cgroup

// hybrid is a machine without systemd as PID 1 that mounts version 2 beside the named version 1 hierarchy.
type hybrid struct{}

func (hybrid) Name() string { return "hybrid" }

func (h hybrid) Dirs(group string) []string { return append(h.entered(group), h.cpu(group)) }

// entered are the directories that a group is in from its first instruction. In the one that shares out the CPU it is while
// it yields.
func (hybrid) entered(group string) []string {
	return []string{"/sys/fs/cgroup/unified/" + group, "/sys/fs/cgroup/systemd/" + group}
}

// moveAndBecome takes directories, "--" and a command. The shell moves itself, so the command is inside from its first
// instruction, and becomes the command, so the process number stays that of the child we started.
const moveAndBecome = `while [ "$1" != -- ]; do mkdir -p "$1"; echo $$ > "$1/cgroup.procs"; shift; done; shift; exec "$@"`

func (h hybrid) Enter(group string, argv ...string) []string {
	into := append([]string{"sh", "-ec", moveAndBecome, "enter-cgroup"}, h.entered(group)...)
	return append(append(into, "--"), argv...)
}
