package lab

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// needs maps the programs the lab runs to the Debian packages that bring them.
var needs = []struct{ program, pkg string }{
	{"debootstrap", "debootstrap"},
	{"systemd-nspawn", "systemd-container"},
	{"dnsmasq", "dnsmasq-base"},
	{"ip", "iproute2"},
	{"nft", "nftables"},
	{"nsenter", "util-linux"},
	{"unshare", "util-linux"},
	{"mount", "mount"},
}

// provide installs the packages this machine lacks, or says which they are where there is no apt.
func provide(ctx context.Context, log *slog.Logger) error {
	var missing []string
	for _, need := range needs {
		if _, err := exec.LookPath(need.program); err != nil {
			missing = append(missing, need.pkg)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	list := strings.Join(slices.Compact(missing), " ")
	if _, err := exec.LookPath("apt-get"); err != nil {
		return fmt.Errorf("prepare this machine: the lab needs the Debian packages %s", list)
	}
	install := exec.CommandContext(ctx, "sh", "-c", "apt-get -q update && exec apt-get -q install -y --no-install-recommends "+list)
	install.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
	if out, err := install.CombinedOutput(); err != nil {
		return fmt.Errorf("install %s on this machine: %w: %s", list, err, lastLines(out))
	}
	log.Info("installed on this machine", "packages", list)
	return nil
}
