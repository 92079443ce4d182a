package look

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// The entries are systemd 252's, as journalctl gives them with the one field that counts.
func TestWhoStoppedAUnit(t *testing.T) {
	const (
		starting = `{"JOB_TYPE":"start","__REALTIME_TIMESTAMP":"1795244774344068","_BOOT_ID":"5e"}` + "\n"
		killed   = `{"__REALTIME_TIMESTAMP":"1795244774018892","_BOOT_ID":"5e"}` + "\n"
		stopping = `{"__REALTIME_TIMESTAMP":"1795244774578386","JOB_TYPE":"stop","_BOOT_ID":"5e"}` + "\n"
		restart  = `{"__REALTIME_TIMESTAMP":"1795244774578386","JOB_TYPE":"restart","_BOOT_ID":"5e"}` + "\n"
	)
	at := time.UnixMicro(1795244774578386)
	for _, test := range []struct {
		name string
		out  output
		want fact.Stop
	}{
		{"killed", output{ok: true, stdout: starting + starting + killed}, fact.Stop{Logged: fact.No}},
		{"stopped", output{ok: true, stdout: starting + stopping + killed}, fact.Stop{Logged: fact.Yes, At: at}},
		{"restarted by a person", output{ok: true, stdout: starting + restart}, fact.Stop{Logged: fact.Yes, At: at}},
		{"not a word since the start", output{ok: true, stdout: starting + starting}, fact.Stop{}},
		{"not a word", output{ok: true}, fact.Stop{}},
		{"journalctl failed", output{stdout: killed}, fact.Stop{}},
		{"journalctl was cut off", output{ok: true, broken: "it did not end", stdout: killed}, fact.Stop{}},
		{"not what we expect", output{ok: true, stdout: killed + "-- No entries --\n"}, fact.Stop{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, readStop(test.out)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}
