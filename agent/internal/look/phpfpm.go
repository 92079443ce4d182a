package look

import (
	"context"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// maxIni bounds the files of php.ini's settings that are read.
const maxIni = 256

var phpfpmMain = regexp.MustCompile(`configuration file '?(/[^'\s]+)`)

// testPHPFPM runs `php-fpm -t` and reads the pools from the files. Not -tt: that writes the whole configuration, some
// fifty lines a pool, into php-fpm's own log each time.
func testPHPFPM(ctx context.Context, command []string) tested {
	named := options(command[1:], "-y", "--fpm-config", "-c", "-p", "--prefix", "-d")
	out := run(ctx, command[0], append([]string{"-t"}, named...)...)
	if out.broken != "" {
		return tested{result: webconf.Result{Verdict: fact.EnvironmentError, Text: "the test gave no answer: " + out.broken}}
	}
	t := tested{result: webconf.PHPFPMTest(out.stderr+"\n"+out.stdout, out.ok)}
	if found := phpfpmMain.FindStringSubmatch(out.stderr); found != nil {
		t.main = found[1]
	}
	for i, argument := range named {
		if value, ok := strings.CutPrefix(argument, "--fpm-config="); ok {
			t.main = value
		} else if (argument == "-y" || argument == "--fpm-config") && i+1 < len(named) {
			t.main = named[i+1]
		}
	}
	if t.main == "" || !out.ok {
		return t
	}
	var files map[string]string
	if files, t.gap = readIncluding(t.main); t.gap == nil {
		t.topology, t.gap = webconf.PHPFPM(t.main, files)
		addIni(&t.topology, iniFiles(t.main, named))
	}
	return t
}

// readIncluding reads a file of php-fpm and those that it includes.
func readIncluding(main string) (map[string]string, error) {
	names := []string{main}
	for i := 0; i < len(names) && i < maxFiles; i++ {
		files, err := readFiles(names[i : i+1])
		if err != nil {
			return nil, err
		}
		for _, pattern := range webconf.PHPFPMIncludes(files[names[i]]) {
			found, err := filepath.Glob(pattern)
			if err != nil {
				continue // php-fpm's own test accepted the pattern: it means nothing
			}
			for _, name := range found {
				if !slices.Contains(names, name) {
					names = append(names, name)
				}
			}
		}
	}
	return readFiles(names)
}

// iniFiles returns php.ini and the files that are read after it, in their order. They lie beside php-fpm's own first file,
// unless its command line names another place.
func iniFiles(main string, options []string) []string {
	dir := filepath.Dir(main)
	ini := filepath.Join(dir, "php.ini")
	if i := slices.Index(options, "-c"); i >= 0 && i+1 < len(options) {
		if ini = options[i+1]; !strings.HasSuffix(ini, ".ini") {
			ini = filepath.Join(ini, "php.ini")
		}
	}
	names := []string{ini}
	for _, folder := range []string{"conf.d", "php.d"} { // of Debian, of Red Hat
		more, _ := filepath.Glob(filepath.Join(dir, folder, "*.ini")) // the folder was written by root
		names = append(names, more...)
	}
	return names[:min(len(names), maxIni)]
}

// addIni adds what php.ini's files set, and the files: workers read them once, as they read their pools. One that cannot be
// read sets nothing that we need.
func addIni(t *webconf.Topology, names []string) {
	var texts []string
	for _, name := range names {
		if files, err := readFiles([]string{name}); err == nil {
			texts = append(texts, files[name])
			t.Files, t.Dirs = append(t.Files, name), append(t.Dirs, filepath.Dir(name))
		}
	}
	t.AddPHPLog(webconf.PHPIniLog(texts...))
}
