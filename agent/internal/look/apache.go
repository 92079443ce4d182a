package look

import (
	"context"
	"path"
	"regexp"
	"strings"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
)

var apacheFile = regexp.MustCompile(`on line \d+ of (/[^:\n]+)`)

// testApache tests and dumps in one run; the files that the dump names are read for what the dump leaves out.
func testApache(ctx context.Context, command []string) tested {
	arguments := []string{"-t"}
	for _, dump := range []string{"DUMP_VHOSTS", "DUMP_RUN_CFG", "DUMP_INCLUDES", "DUMP_MODULES"} {
		arguments = append(arguments, "-D", dump)
	}
	arguments = append(arguments, options(withoutForeground(command[1:]), "-f", "-d", "-D")...)
	out := run(ctx, command[0], arguments...)
	if out.broken != "" {
		return tested{result: webconf.Result{Verdict: fact.EnvironmentError, Text: "the test gave no answer: " + out.broken}}
	}
	t := tested{result: webconf.ApacheTest(out.stderr+"\n"+out.stdout, out.ok)}
	if found := apacheFile.FindStringSubmatch(out.stderr); found != nil {
		t.main = found[1]
	}
	if !out.ok {
		return t
	}
	dump, err := webconf.ParseApacheDump(out.stdout)
	if err != nil {
		t.gap = err
		return t
	}
	if len(dump.Files) > 0 {
		t.main = dump.Files[0]
	}
	files, err := readFiles(dump.Files)
	if err != nil {
		t.gap = err
		return t
	}
	t.topology, t.gap = webconf.Apache(dump, files, apacheVariables(path.Join(dump.Root, "envvars")))
	return t
}

// withoutForeground drops the define by which a unit keeps Apache in front, which is none of the configuration's.
func withoutForeground(arguments []string) []string {
	var out []string
	for _, argument := range arguments {
		if argument == "FOREGROUND" && len(out) > 0 && out[len(out)-1] == "-D" {
			out = out[:len(out)-1]
		} else if argument != "-DFOREGROUND" {
			out = append(out, argument)
		}
	}
	return out
}

// apacheVariables reads the plain assignments of Debian's envvars; a host without that file has none.
func apacheVariables(file string) map[string]string {
	variables := make(map[string]string)
	files, err := readFiles([]string{file})
	if err != nil {
		return variables
	}
	for line := range strings.Lines(files[file]) {
		name, value, ok := strings.Cut(strings.TrimPrefix(strings.TrimSpace(line), "export "), "=")
		if ok && name != "" && !strings.ContainsAny(name, " \t#$") {
			variables[name] = strings.Trim(strings.ReplaceAll(value, "$SUFFIX", ""), `"'`)
		}
	}
	return variables
}
