package journal

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const recorded = `{"__CURSOR":"a","__REALTIME_TIMESTAMP":"1800000000000000","_TRANSPORT":"kernel","MESSAGE":"Out of memory"}
{"__CURSOR":"b","__REALTIME_TIMESTAMP":"1800000000000001","_TRANSPORT":"journal","MESSAGE":"Out of memory"}
{"__CURSOR":"c","__REALTIME_TIMESTAMP":"1800000000000002","_TRANSPORT":"syslog","_PID":"1","UNIT":"a.service","MESSAGE":"by systemd"}
{"__CURSOR":"d","__REALTIME_TIMESTAMP":"1800000000000003","_PID":"77","UNIT":"a.service","_SYSTEMD_UNIT":"b.service","MESSAGE":"says that it is systemd"}
{"__CURSOR":"e","__REALTIME_TIMESTAMP":"1800000000000004","_SYSTEMD_UNIT":"a.service","MESSAGE":[1,2,3]}
{"__CURSOR":"f","__REALTIME_TIMESTAMP":"1800000000000005","_SYSTEMD_UNIT":"a.service","MESSAGE":null}
{"__CURSOR":"g","__REALTIME_TIMESTAMP":"1800000000000006","_SYSTEMD_UNIT":"a.service","MESSAGE":"by the app"}
`

func TestOnlyWhatTheWriterIsProvenToHaveWritten(t *testing.T) {
	for want, q := range map[string]Query{
		"a": {Writer: Kernel}, "c": {Writer: Manager, Unit: "a.service"}, "g": {Writer: Service, Unit: "a.service"}, "d": {Writer: Service, Unit: "b.service"},
	} {
		lines, err := parseLines([]byte(recorded), []Query{q})
		if err != nil || len(lines) != 1 || lines[0].Cursor != want || lines[0].Unit != q.Unit {
			t.Errorf("%+v: %+v, %v, want line %s", q, lines, err, want)
		}
	}
	lines, err := parseLines([]byte(recorded), []Query{{Writer: Kernel}, {Writer: Manager, Unit: "a.service"}})
	if err != nil || len(lines) != 2 || lines[0].Writer != Kernel || lines[1].Writer != Manager {
		t.Errorf("two writers: %+v, %v", lines, err)
	}
}

func TestLinesAreAskedForByTrustedFields(t *testing.T) {
	dir := t.TempDir()
	command := filepath.Join(dir, "journalctl")
	if err := os.WriteFile(command, []byte("#!/bin/sh\nfor a; do echo \"$a\" >> "+dir+"/asked; done\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	since := time.Unix(1_800_000_000, 0)
	if lines, err := (Journal{Command: command}).Lines(t.Context(), since, Query{Writer: Kernel}, Query{Writer: Manager, Unit: "a.service"}); err != nil || len(lines) != 0 {
		t.Fatalf("%v, %v", lines, err)
	}
	asked, err := os.ReadFile(dir + "/asked")
	if err != nil {
		t.Fatal(err)
	}
	want := "--quiet\n--no-pager\n--lines=300\n--output=json\n--output-fields=MESSAGE,UNIT,_TRANSPORT,_PID,_SYSTEMD_UNIT\n--since=@1800000000\n_TRANSPORT=kernel\n+\n_PID=1\nUNIT=a.service\n"
	if diff := cmp.Diff(want, string(asked)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for _, command := range []string{"/bin/false", "/nonexistent/journalctl"} {
		if _, err := (Journal{Command: command}).Lines(context.Background(), since, Query{}); err == nil {
			t.Errorf("%s: no error", command)
		}
	}
}

func FuzzLines(f *testing.F) {
	f.Add([]byte(recorded))
	f.Fuzz(func(t *testing.T, out []byte) {
		lines, _ := parseLines(out, []Query{{Writer: Kernel}, {Writer: Service, Unit: "a.service"}})
		for _, line := range lines {
			if line.Message == "" || (line.Unit == "a.service") != (line.Writer == Service) {
				t.Errorf("%+v", line)
			}
		}
	})
}
