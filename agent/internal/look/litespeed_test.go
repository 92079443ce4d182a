package look

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// The program is a script that answers as OpenLiteSpeed's is documented to; the unit starts another beside it.
func TestLiteSpeedIsTestedAndRead(t *testing.T) {
	root := place(t)
	const conf = "extprocessor node {\n address 127.0.0.1:3000\n}\ncontext / {\n type proxy\n handler node\n}\n" +
		"virtualhost Shop {\n configFile conf/shop.conf\n}\nlistener D {\n address *:80\n map Shop shop.example\n}\n"
	if err := errors.Join(
		os.Mkdir(root+"/bin", 0o755), os.Mkdir(root+"/conf", 0o755),
		os.WriteFile(root+"/bin/openlitespeed", []byte("#!/bin/sh\necho \"[OK] Your settings are all set: $1\"\n"), 0o755),
		os.WriteFile(root+"/conf/httpd_config.conf", []byte(conf), 0o644),
		os.WriteFile(root+"/conf/shop.conf", []byte("docRoot x\n"), 0o644),
	); err != nil {
		t.Fatal(err)
	}
	got := testLiteSpeed(t.Context(), []string{root + "/bin/lswsctrl", "start"})
	if got.result.Verdict != fact.ConfigOK || got.gap != nil || strings.Join(got.topology.Targets(), " ") != "tcp:127.0.0.1:3000" {
		t.Fatalf("got %+v", got)
	}
	if err := os.Remove(root + "/bin/openlitespeed"); err != nil {
		t.Fatal(err)
	}
	if got := testLiteSpeed(t.Context(), []string{root + "/bin/lswsctrl"}); got.result.Verdict != fact.EnvironmentError {
		t.Errorf("without its program: %+v", got.result)
	}
}
