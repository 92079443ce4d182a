package look

import (
	"context"
	"errors"
	"path"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// testLiteSpeed runs the server's own test and reads OpenLiteSpeed's files. A unit starts lswsctrl; the program that
// tests lies beside it. What LiteSpeed Enterprise keeps as XML is not read: that is a gap.
func testLiteSpeed(ctx context.Context, command []string) tested {
	programs := path.Dir(command[0])
	root := path.Dir(programs)
	t := tested{main: path.Join(root, "conf/httpd_config.conf")}
	program := path.Join(programs, "openlitespeed")
	if rootOnly(program) != nil {
		program = path.Join(programs, "lshttpd")
	}
	if err := rootOnly(program); err != nil {
		t.result = webconf.Result{Verdict: fact.EnvironmentError, Text: "the test could not be run: " + err.Error()}
		return t
	}
	out := run(ctx, program, "-t")
	if out.broken != "" {
		t.result = webconf.Result{Verdict: fact.EnvironmentError, Text: "the test gave no answer: " + out.broken}
		return t
	}
	if t.result = webconf.LiteSpeedTest(out.stderr+"\n"+out.stdout, out.ok); t.result.Verdict != fact.ConfigOK {
		return t
	}
	files, err := readFiles([]string{t.main})
	if err == nil && files[t.main] == "" {
		err = errors.New("there is no httpd_config.conf: LiteSpeed Enterprise's own format is not read")
	}
	if err == nil {
		files, err = readFiles(append([]string{t.main}, webconf.LiteSpeedIncludes(files[t.main], root)...))
	}
	if err != nil {
		t.gap = err
		return t
	}
	t.topology, t.gap = webconf.LiteSpeed(t.main, root, files)
	return t
}
