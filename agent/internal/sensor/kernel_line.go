package sensor

import (
	"net/netip"
	"regexp"
	"strings"

	"github.com/gapura-dev/gapura/agent/internal/journal"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Bounds of what is taken from a line.
const (
	maxKernelAbout = 160  // bytes
	maxSample      = 512  // bytes
	maxParsed      = 2048 // bytes of a line that are looked at
)

// What the kernel and systemd write when memory is over. A process chooses its own name, so what surrounds it must fit too.
var (
	killedLine = regexp.MustCompile(`^(?:Memory cgroup out of memory: |Out of memory: |Out of memory \(oom_kill_allocating_task\): )?Killed process ([0-9]+) \((.{1,15})\),? (?:UID [0-9]+,? )?total-vm:[0-9]+kB, `)
	chosenLine = regexp.MustCompile(`^oom-kill:constraint=[A-Z_]+,.*,task_memcg=(/[^,]*),task=.{1,15},pid=([0-9]+),uid=[0-9]+$`)
	oomOfUnit  = ": A process of this unit has been killed by the OOM killer."
)

// kernelSigns reads the kernel's lines of killed processes. The line before names the control group.
func kernelSigns(lines []journal.Line) (signs []fact.LogSign) {
	units := make(map[string]string) // by process id
	for _, line := range lines {
		text := line.Message[:min(len(line.Message), maxParsed)]
		if m := chosenLine.FindStringSubmatch(text); m != nil {
			units[m[2]] = unitIn(m[1])
		}
		if m := killedLine.FindStringSubmatch(text); m != nil {
			sign := signOf(line, "kernel-oom-killed", "kernel")
			sign.About, sign.Unit = strings.ToValidUTF8(m[2], "?"), units[m[1]]
			signs = append(signs, sign)
			delete(units, m[1])
		}
	}
	return signs
}

// managerSigns reads systemd's lines about a unit.
func managerSigns(lines []journal.Line) (signs []fact.LogSign) {
	for _, line := range lines {
		if line.Message == line.Unit+oomOfUnit {
			signs = append(signs, signOf(line, "systemd-oom-killed", "systemd"))
		}
	}
	return signs
}

// What apps write when they die, by the runtimes that write it.
var appDeaths = []*regexp.Regexp{
	regexp.MustCompile(`^(?:Uncaught )?((?:[A-Za-z_][A-Za-z0-9_.]*)?(?:Error|Exception)(?: \[[A-Z_]+\])?: .+)`), // Node, Python, Ruby
	regexp.MustCompile(`^((?:panic|fatal error): .+)`),                                                          // Go
	regexp.MustCompile(`^(Exception in thread "[^"]*" .+)`),                                                     // Java
	regexp.MustCompile(`^(PHP Fatal error: .+)`),
}

// Ways in which apps name the address that is taken.
var (
	inUse     = regexp.MustCompile(`EADDRINUSE:|[Aa]ddress already in use|Connection in use`)
	inUsePair = regexp.MustCompile(`\('([0-9a-f.:]*)', ([0-9]{1,5})\)`)
	inUseText = regexp.MustCompile(`(?:^|[\s"'(])(\[[0-9a-f:]*\]|[0-9.]+|::|\*|localhost)?:([0-9]{1,5})(?:$|[\s"',:)])`)
)

// appSigns reads the lines that the processes of an app's unit wrote themselves.
func appSigns(lines []journal.Line) (signs []fact.LogSign) {
	for _, line := range lines {
		text := strings.ToValidUTF8(strings.TrimSpace(line.Message[:min(len(line.Message), maxParsed)]), "?")
		if inUse.MatchString(text) {
			sign := signOf(line, "app-address-in-use", "app")
			sign.Errno, sign.Target = "EADDRINUSE", addressIn(text)
			signs = append(signs, sign)
			continue
		}
		for _, death := range appDeaths {
			if m := death.FindStringSubmatch(text); m != nil {
				sign := signOf(line, "app-exception", "app")
				sign.About = cut(redacted(m[1]), maxKernelAbout)
				signs = append(signs, sign)
				break
			}
		}
	}
	return signs
}

// addressIn returns the address that a line says is taken; empty when it says none.
func addressIn(text string) string {
	m := inUsePair.FindStringSubmatch(text)
	if m == nil {
		m = inUseText.FindStringSubmatch(text)
	}
	if m == nil {
		return ""
	}
	host := strings.Trim(m[1], "[]")
	switch host {
	case "", "*", "::":
		host = "[::]"
	case "localhost":
		host = "127.0.0.1"
	default:
		if strings.Contains(host, ":") {
			host = "[" + host + "]"
		}
	}
	address, err := netip.ParseAddrPort(host + ":" + m[2])
	if err != nil || address.Port() == 0 {
		return ""
	}
	return "tcp:" + address.String()
}

// signOf begins a sign of one line.
func signOf(line journal.Line, signature, server string) fact.LogSign {
	return fact.LogSign{
		Signature: signature, Server: server, Unit: line.Unit, Count: 1, First: line.At, Last: line.At,
		Sample: cut(redacted(line.Message[:min(len(line.Message), maxParsed)]), maxSample),
	}
}

// unitIn returns the unit of a control group's path.
func unitIn(group string) string {
	for part := range strings.SplitSeq(group, "/") {
		if strings.HasSuffix(part, ".service") || strings.HasSuffix(part, ".scope") {
			return strings.ToValidUTF8(part, "?")
		}
	}
	return ""
}

func cut(s string, limit int) string { return strings.ToValidUTF8(s[:min(len(s), limit)], "") }

// What an app's words may hold that is nobody's business.
var secrets = []struct {
	what *regexp.Regexp
	with string
}{
	{regexp.MustCompile(`//[^/\s@]+@`), "//…@"},
	{regexp.MustCompile(`\?[^\s'"]+`), "?…"},
	{regexp.MustCompile(`(?i)(passw(?:or)?d|pwd|secret|token|api[_-]?key|authorization)(["']?\s*[=:]\s*).*`), "$1$2…"},
	{regexp.MustCompile(`[^\s@]+@[^\s@]+\.[^\s@]+`), "…@…"},
}

// redacted takes out of an app's words what looks like a secret or a person.
func redacted(text string) string {
	for _, s := range secrets {
		text = s.what.ReplaceAllString(text, s.with)
	}
	return text
}
