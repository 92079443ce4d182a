package lab_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// A package with a dependency, a script of its maintainer and a unit, as Gapura's packages have.
var witness = map[string]string{
	"DEBIAN/control": `Package: witness
Version: 1
Architecture: all
Maintainer: lab <lab@lab>
Depends: netcat-openbsd
Description: tells whether apt installed it
`,
	"DEBIAN/postinst": `#!/bin/sh
set -e
useradd --system witness
deb-systemd-helper enable witness.service
`,
	"lib/systemd/system/witness.service": `[Service]
User=witness
ExecStart=/bin/nc -lk 127.0.0.1 4000
[Install]
WantedBy=multi-user.target
`,
}

func TestPackagesAreInstalledByApt(t *testing.T) {
	l := labtest.Open(t)
	h := labtest.Boot(t, l, lab.Spec{Name: "bare", Stack: stack.Collector, Install: []string{build(t, witness)}})
	unit, err := h.Unit(t.Context(), "witness")
	if err != nil {
		t.Fatal(err)
	}
	if unit.ActiveState != "active" {
		t.Errorf("the package's unit is %+v", unit)
	}
	if _, err := h.Shell(t.Context(), "id witness; dpkg --verify witness"); err != nil {
		t.Error(err)
	}
}

// build makes a package file from its contents; the same contents make the same file.
func build(t *testing.T, contents map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for path, text := range contents {
		path = filepath.Join(dir, "root", path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("dpkg-deb", "--build", "--root-owner-group", filepath.Join(dir, "root"), filepath.Join(dir, "witness.deb"))
	cmd.Env = append(os.Environ(), "SOURCE_DATE_EPOCH=1700000000")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return filepath.Join(dir, "witness.deb")
}
