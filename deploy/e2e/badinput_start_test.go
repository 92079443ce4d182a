package e2e_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// badEnrolment tries to join with everything but a good token, then with that one, then with it once more.
func badEnrolment(t *testing.T, f *fleet, web1 *lab.Host) {
	h := labtest.Boot(t, f.Lab, lab.Spec{Name: "new1", Stack: stack.Collector, Install: []string{f.agentDeb}})
	token := strings.TrimSpace(shell(t, f.Collector, "gapura-collector token create --host new1 --quiet"))
	const enroll = "gapura-agent enroll --collector "

	complains(t, h, enroll+installed.Name+" --token nonsense", "token")
	complains(t, h, enroll+installed.Name+" --token "+token[:len(token)-4], "cut off")
	complains(t, h, enroll+installed.Name+" --token "+wrong(token), "token refused")
	complains(t, h, enroll+"nowhere.lab --token "+token, "nowhere.lab", "unreachable")
	complains(t, h, enroll+web1.Name()+".lab --token "+token, "web1.lab", "unreachable")
	if unit, err := h.Unit(t.Context(), "gapura-agent"); err != nil || unit.ActiveState != "inactive" {
		t.Errorf("the agent of a host that did not join is %s, %v", unit.ActiveState, err)
	}

	shell(t, h, enroll+installed.Name+" --token "+token)
	complains(t, h, enroll+installed.Name+" --force --token "+token, "token refused")
	complains(t, h, enroll+installed.Name+" --token "+token, "already enrolled")
	if err := f.Speaks(t.Context(), h); err != nil {
		t.Error(err)
	}
	shell(t, h, "systemctl stop gapura-agent")
}

// wrong returns a token of the same collector with another secret.
func wrong(token string) string {
	parts := strings.Split(token, ".")
	secret := []byte(parts[3])
	slices.Reverse(secret[:len(secret)-1]) // the last letter carries fewer bits than the others
	parts[3] = string(secret)
	return strings.Join(parts, ".")
}

// badConfigurations starts programs with files that hold an unknown key, that they may not read, that are not there.
func badConfigurations(t *testing.T, f *fleet, web1 *lab.Host) {
	for _, program := range []struct {
		host                  *lab.Host
		name, good, run, user string
		mistake, meant        string
	}{
		{web1, "gapura-agent", "/etc/gapura/agent.yaml", "run", "gapura", "spol_dir: /tmp", "spool_dir"},
		{f.Collector, "gapura-collector", "/etc/gapura-collector/collector.yaml", "serve", "gapura-collector", "data_dri: /tmp", "data_dir"},
	} {
		const bad = "/tmp/bad.yaml"
		shell(t, program.host, "cp "+program.good+" "+bad+"; echo '"+program.mistake+"' >> "+bad)
		line := strings.TrimSpace(shell(t, program.host, "wc -l < "+bad))
		for _, verb := range []string{"check", program.run} {
			command := program.name + " --config " + bad + " " + verb
			complains(t, program.host, command, bad+":"+line, program.meant)
			complains(t, program.host, "chmod 600 "+bad+"; runuser -u "+program.user+" -- "+command, bad, "permission denied")
			complains(t, program.host, strings.ReplaceAll(command, bad, "/tmp/none.yaml"), "/tmp/none.yaml", "no such file")
		}
	}
}
