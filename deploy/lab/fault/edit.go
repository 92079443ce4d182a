package fault

import (
	"context"
	"fmt"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// pool is the file of the pool that makes the pages of the first site.
const pool = "[[poolfile]]"

// originals keeps files as they were before the first edit.
const originals = "/var/lib/lab-originals"

// editAs is edit for one of several sites, whose name fills what the script leaves open.
func editAs(path, sed, site string) step {
	return func(ctx context.Context, h *lab.Host) error {
		return edit(path, h.Stack().Fill(sed, site))(ctx, h)
	}
}

// edit changes a file with a sed script, as an administrator's hand would. It is an error when nothing changes.
func edit(path, sed string) step {
	return shell(fmt.Sprintf(`mkdir -p "$(dirname %[3]s%[1]s)"; [ -e %[3]s%[1]s ] || cp -p %[1]s %[3]s%[1]s
sed -i -E '%[2]s' %[1]s
if cmp -s %[1]s %[3]s%[1]s; then echo "%[1]s is as before" >&2; exit 1; fi`, path, sed, originals))
}

// restore puts the original of an edited file back.
func restore(path string) step {
	return shell(fmt.Sprintf("[ ! -e %[2]s%[1]s ] || {\n%[3]s\nrm %[2]s%[1]s\n}", path, originals, overwrite(originals+path, path)))
}

// editSites changes the configuration of every site of the host.
func editSites(sed string) step {
	return func(ctx context.Context, h *lab.Host) error {
		for _, site := range h.Sites() {
			if err := editAs(h.Stack().SiteConfig(site), sed, site)(ctx, h); err != nil {
				return err
			}
		}
		return nil
	}
}

func restoreSites(ctx context.Context, h *lab.Host) error {
	return eachSite(restore)(ctx, h)
}

func eachSite(do func(path string) step) step {
	return func(ctx context.Context, h *lab.Host) error {
		for _, site := range h.Sites() {
			if err := do(h.Stack().SiteConfig(site))(ctx, h); err != nil {
				return err
			}
		}
		return nil
	}
}
