//go:build crashpoints

package hostile

import (
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
)

// most is how much `run` may be exposed at most (safety.md 5.3, G18); the others are stated.
const most = 2.0

// exposure holds what systemd says of the three units to the promise, and to what deploy/docs states.
func (r *real) exposure() {
	r.Helper()
	text, err := os.ReadFile("../../../deploy/docs/sandbox.md")
	if err != nil {
		r.Fatal(err)
	}
	for _, unit := range []string{"gapura-agent", "gapura-look", "gapura-act"} {
		online := r.score("systemd-analyze security --no-pager " + unit + ".service")
		offline := r.score("systemd-analyze security --no-pager --offline=true /lib/systemd/system/" + unit + ".service")
		if unit == "gapura-agent" && max(online, offline) > most {
			r.Errorf("%s has %.1f, offline %.1f; at most %.1f is promised", unit, online, offline, most)
		}
		stated := regexp.MustCompile("(?m)^\\| `" + unit + "\\.service` .*\\| ([0-9.]+) \\| ([0-9.]+) \\|$").FindStringSubmatch(string(text))
		if said := []string{fmt.Sprintf("%.1f", online), fmt.Sprintf("%.1f", offline)}; stated == nil || strings.Join(stated[1:], " ") != strings.Join(said, " ") {
			r.Errorf("%s has %q, sandbox.md states %q", unit, said, stated)
		}
		r.Logf("exposure of %s.service: %.1f, offline %.1f of 10", unit, online, offline)
	}
}

// score is the last line's number.
func (r *real) score(command string) float64 {
	r.Helper()
	said := r.shell(command + " | tail -1")
	found := regexp.MustCompile(`: ([0-9.]+) `).FindStringSubmatch(said)
	if found == nil {
		r.Fatalf("%s: %q", command, said)
	}
	score, err := strconv.ParseFloat(found[1], 64)
	if err != nil {
		r.Fatal(err)
	}
	return score
}
