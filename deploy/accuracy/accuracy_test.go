package main

import (
	"cmp"
	"os"
	"os/exec"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab/installed"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
)

// quick is a row of each kind: what a quarter of an hour says of everything, two minutes say of these.
const quick = "^(healthy/nginx-https|script-signs/nginx-php|blip/nginx-node|healthy/apache-php-mariadb/lying|" +
	"php-fpm-kill/(nginx-php-tcp6|apache-php)|php-fpm-stop/nginx-pools|web-config/nginx-php|web-config-latent/apache-php|" +
	"wrong-socket-first/nginx-pools|wrong-port/nginx-node6|app-kill/apache-node)$"

// TestQuickAccuracy goes through a few rows, each on a clean host.
func TestQuickAccuracy(t *testing.T) {
	labtest.Require(t)
	const root = "../.."
	s := settings{rows: quick, slots: 4, debs: cmp.Or(os.Getenv("GAPURA_DEBS"), root+"/dist"), policy: "../lab/policy"}
	if _, _, err := installed.Debs(s.debs); err != nil {
		if out, err := exec.CommandContext(t.Context(), "make", "-C", root, "deb").CombinedOutput(); err != nil {
			t.Fatalf("make deb: %v\n%s", err, out)
		}
	}
	if err := measure(t.Context(), s, t.Output()); err != nil {
		t.Error(err)
	}
}
