package debian

import (
	"context"
	"fmt"
	"os"
)

// guestPackages make a root a machine of its own, besides a kernel: what starts it, and a way in that needs no shared namespace.
var guestPackages = []string{"initramfs-tools", "openssh-server"}

// emulatorPackages run such a machine. They lie in a root of their own, so that nothing is installed on the real one.
var emulatorPackages = []string{"qemu-system-x86", "e2fsprogs"}

// Guest returns a root like that of Root which also holds a kernel.
func (s *Store) Guest(ctx context.Context, system System, debs ...string) (Root, error) {
	recipes := []recipe{base(system), web(system), packages("guest", "ssh", append([]string{system.Kernel}, guestPackages...))}
	if len(debs) > 0 {
		top, err := s.debs(debs)
		if err != nil {
			return nil, err
		}
		recipes = append(recipes, top)
	}
	return s.stack(ctx, recipes)
}

// Emulator returns a root that holds QEMU and what makes its disks.
func (s *Store) Emulator(ctx context.Context) (Root, error) {
	return s.stack(ctx, []recipe{base(Systems[0]), packages("emulator", "", emulatorPackages)})
}

// stack returns the layers of recipes, lowest first, and builds those that are missing.
func (s *Store) stack(ctx context.Context, recipes []recipe) (Root, error) {
	if err := os.MkdirAll(s.layers(), 0o755); err != nil {
		return nil, fmt.Errorf("make the layer store: %w", err)
	}
	var root Root
	for _, r := range recipes {
		layer, err := s.layer(ctx, r, root)
		if err != nil {
			return nil, err
		}
		root = append(root, layer)
	}
	return root, nil
}
