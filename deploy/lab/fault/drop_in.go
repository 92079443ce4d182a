package fault

import (
	"context"
	"fmt"
	"os"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// dropIn changes settings of a unit as an administrator would; its process goes on.
func dropIn(unit, settings string) step {
	return shell(`mkdir -p /etc/systemd/system/` + unit + `.service.d
printf '` + settings + `\n' > /etc/systemd/system/` + unit + `.service.d/lab.conf
systemctl daemon-reload`)
}

func noDropIn(unit string) step {
	return shell("rm -rf /etc/systemd/system/" + unit + ".service.d; systemctl daemon-reload")
}

// background runs a command beside the host's units, in a unit of its own that undo ends.
func background(name, command string) step {
	return shell("systemctl reset-failed " + name + " 2>/dev/null || true; systemd-run --quiet --collect --unit=" + name + " " + command)
}

func noBackground(name string) step {
	return shell("systemctl stop " + name + " 2>/dev/null || true")
}

// place writes a new file; remove takes it away.
func place(path, text string) step {
	return func(ctx context.Context, h *lab.Host) error {
		return h.WriteFile(ctx, filled(path, h), []byte(filled(text, h)), 0o644)
	}
}

func remove(path string) step { return shell("rm -f " + path) }

// keepOriginal puts a file aside for restore.
func keepOriginal(path string) step {
	return shell(`mkdir -p "$(dirname ` + originals + path + `)"; [ -e ` + originals + path + ` ] || cp -p ` + path + " " + originals + path)
}

// overwrite copies a file into another, whose date becomes a later one: PHP takes a page of the same second for the same page.
func overwrite(from, to string) string {
	return fmt.Sprintf(`was=$(stat -c %%Y %[2]s); cat %[1]s > %[2]s
[ "$(stat -c %%Y %[2]s)" -gt "$was" ] || touch -d "@$((was + 1))" %[2]s`, from, to)
}

// rewrite replaces a file whose original restore puts back. It keeps its owner and its mode.
func rewrite(path, text string) step {
	return func(ctx context.Context, h *lab.Host) error {
		keep := keepOriginal(path)
		if err := keep(ctx, h); err != nil {
			return err
		}
		if err := h.WriteFile(ctx, "/run/lab-rewrite", []byte(filled(text, h)), os.FileMode(0o644)); err != nil {
			return err
		}
		return shell("cat /run/lab-rewrite > "+path)(ctx, h)
	}
}

// index replaces the first page of every site. PHP looks at a changed file every 2 s.
func index(script string) step {
	return eachIndex(func(path string) step { return rewrite(path, "<?php\n"+script+"\n") })
}

var noIndex = eachIndex(restore)
