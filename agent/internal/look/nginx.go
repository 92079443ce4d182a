package look

import (
	"context"
	"regexp"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
)

var nginxMain = regexp.MustCompile(`configuration file (/\S+)`)

// testNginx runs `nginx -T` once: it tests as -t does and prints the configuration besides.
func testNginx(ctx context.Context, command []string) tested {
	out := run(ctx, command[0], append([]string{"-T"}, options(command[1:], "-c", "-p", "-g", "-e")...)...)
	if out.broken != "" {
		return tested{result: webconf.Result{Verdict: fact.EnvironmentError, Text: "the test gave no answer: " + out.broken}}
	}
	t := tested{result: webconf.NginxTest(out.stderr, out.ok)}
	if found := nginxMain.FindStringSubmatch(out.stderr); found != nil {
		t.main = found[1]
	}
	if out.ok {
		t.topology, t.gap = webconf.Nginx(out.stdout)
	}
	return t
}
