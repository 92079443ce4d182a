package laws_test

// arrows says which of our own packages a package may import: the picture of DESIGN, read from the bottom up. A package
// without a line has no place in the picture yet. Names of folders, `*` for any one, `…` for all below.
var arrows = map[string]string{
	// What both programs agree on.
	"pkg/build":    "",
	"pkg/config":   "",
	"pkg/identity": "",
	"pkg/fact":     "",
	"pkg/command":  "pkg/fact",
	"pkg/wire":     "pkg/fact pkg/command proto/gapura/agent/v1",

	// The core, each on the shoulders of the one before.
	"collector/internal/fleet":          "pkg/fact pkg/command",
	"collector/internal/diagnose":       "pkg/fact pkg/command collector/internal/fleet",
	"collector/internal/diagnose/story": "pkg/fact",
	"collector/internal/incident":       "pkg/fact pkg/command collector/internal/fleet collector/internal/diagnose",
	"collector/internal/remedy":         "pkg/fact pkg/command collector/internal/fleet collector/internal/diagnose collector/internal/incident",
	"collector/internal/trail":          "",
	"collector/internal/brain":          "pkg/fact pkg/command collector/internal/trail " + core,

	// The collector's edges. Those that carry know no core; those that show and keep it may.
	"collector/internal/ingest":    "pkg/fact pkg/command pkg/wire pkg/identity proto/gapura/agent/v1 collector/internal/brain collector/internal/dispatch",
	"collector/internal/dispatch":  "pkg/command proto/gapura/agent/v1",
	"collector/internal/observe":   "pkg/fact",
	"collector/internal/authority": "pkg/command pkg/wire pkg/identity proto/gapura/agent/v1 proto/gapura/enroll/v1 collector/internal/trail",
	"collector/internal/record":    "pkg/fact collector/internal/diagnose/story",
	"collector/internal/notify":    "pkg/fact pkg/command pkg/config collector/internal/brain " + core,
	"collector/internal/store":     "pkg/fact pkg/command pkg/wire pkg/identity proto/gapura/agent/v1 collector/internal/authority collector/internal/brain collector/internal/trail " + core,
	"collector/internal/api":       "pkg/fact pkg/command pkg/identity proto/gapura/api/v1 collector/internal/brain " + core,
	"collector/internal/desk":      "pkg/fact pkg/command collector/internal/api collector/internal/brain collector/internal/store " + core,
	"collector/internal/cli":       "pkg/build pkg/config proto/gapura/api/v1",

	// The agent: witnesses, the road, and the two processes with rights.
	"agent/internal/webconf":   "pkg/fact",
	"agent/internal/journal":   "pkg/fact",
	"agent/internal/netfilter": "pkg/fact",
	"agent/internal/visit":     "pkg/fact",
	"agent/internal/sensor":    "pkg/fact pkg/command pkg/wire agent/internal/journal agent/internal/visit agent/internal/webconf proto/gapura/agent/v1",
	"agent/internal/report":    "pkg/fact pkg/wire",
	"agent/internal/spool":     "",
	"agent/internal/crash":     "",
	"agent/internal/hostile":   "",
	"agent/internal/stream":    "pkg/fact pkg/command pkg/wire agent/internal/crash agent/internal/report agent/internal/spool proto/gapura/agent/v1",
	"agent/internal/local":     "agent/internal/crash",
	"agent/internal/look":      "pkg/fact pkg/wire agent/internal/journal agent/internal/local agent/internal/netfilter agent/internal/visit agent/internal/webconf proto/gapura/agent/v1",
	"agent/internal/act":       "pkg/fact pkg/command pkg/wire pkg/identity agent/internal/crash agent/internal/local proto/gapura/agent/v1",
	"agent/internal/enroll":    "pkg/identity agent/internal/act proto/gapura/enroll/v1",

	// Wiring imports all of its own half. Generated code imports its own kind.
	"agent":                          "pkg/… agent/internal/… proto/…",
	"agent/cmd/gapura-agent":         "pkg/… agent agent/internal/… proto/…",
	"collector":                      "pkg/… collector/internal/… proto/…",
	"collector/cmd/gapura-collector": "pkg/… collector collector/internal/…",
	"collector/cmd/gapura":           "collector/internal/cli",
	"proto/gapura/*/v1":              "",

	// What is tried out imports what it tries, from outside.
	"deploy/lab/…": "deploy/lab/… proto/gapura/api/v1",
	"deploy/…":     "agent collector pkg/… deploy/… proto/gapura/api/v1",
}

const core = "collector/internal/fleet collector/internal/diagnose collector/internal/incident collector/internal/remedy"

// reserved says who alone may import a package from elsewhere, and why.
var reserved = []struct{ pkg, by, why string }{
	{"net", "agent agent/internal/… collector collector/internal/… pkg/identity deploy/… !pure", "a pure package reaches no network"},
	{"net/http", "collector/internal/… deploy/… proto/… !pure", "a pure package reaches no network"},
	{"os", "agent agent/… collector collector/… pkg/identity pkg/config deploy/… !pure !collector/internal/brain", "a pure package reads no machine"},
	{"syscall", "agent/… collector/… pkg/identity deploy/… !pure", "a pure package reads no machine"},
	{"golang.org/x/sys/…", "agent/… collector/… deploy/… !pure", "a pure package reads no machine"},
	{"log/slog", "agent agent/… collector collector/… pkg/config deploy/… !pure", "a pure package returns what it has to say"},
	{"database/sql", "collector/internal/store", "only the store keeps"},
	{"modernc.org/…", "collector/internal/store", "only the store keeps"},
	{"google.golang.org/grpc/…", "agent agent/… collector collector/… pkg/identity deploy/… proto/… !pure !collector/internal/brain", "edges speak"},
	{"github.com/shirou/gopsutil/…", "agent/internal/sensor", "only sensors measure the machine"},
	{"os/exec", "agent/internal/look agent/internal/journal deploy/…", "nothing else starts programs"},
	{"github.com/coreos/go-systemd/v22/dbus", "agent/internal/act agent/internal/journal agent/internal/look agent/internal/sensor", "only act changes units; the others read them"},
	{"github.com/godbus/dbus/…", "agent/internal/act agent/internal/journal agent/internal/look agent/internal/sensor", "only act changes units; the others read them"},
}

// pure packages judge values that they are given.
const pure = "pkg/fact pkg/command collector/internal/trail " + core + " collector/internal/diagnose/story agent/internal/report agent/internal/netfilter agent/internal/webconf"
