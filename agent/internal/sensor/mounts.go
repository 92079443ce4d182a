package sensor

import (
	"bytes"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
)

// writable are the folders that web servers, PHP and databases write to as their packages set them up. Each may be a file
// system of its own.
var writable = [...]string{
	"/", "/var", "/var/log", "/tmp", "/var/tmp", "/var/log/nginx", "/var/log/apache2", "/var/log/httpd", "/var/lib/nginx",
	"/var/lib/nginx/body", "/var/lib/nginx/fastcgi", "/var/lib/nginx/proxy", "/var/lib/nginx/tmp", "/var/cache/nginx",
	"/var/lib/php/sessions", "/var/lib/php/session", "/var/lib/mysql", "/var/www", "/srv", "/home",
}

const (
	maxMounts = 32
	diskTypes = " ext2 ext3 ext4 xfs btrfs zfs f2fs jfs reiserfs tmpfs " // asked of another machine, room may never come
)

// disks remembers where to ask for room: a machine is hardly ever given another file system.
type disks struct {
	at  []place
	use int // samples until the mounts are read again
}

// place is where a file system can be asked.
type place struct{ path, file string }

const disksFor = 6 // samples: a minute

// places returns the places to ask, one of each file system; mounts is called now and then.
func (d *disks) places(root string, mounts func() []string) []place {
	if d.use--; d.use > 0 {
		return d.at
	}
	type system struct{ device, blocks, files uint64 } // a folder with a quota of its own tells other sizes than its file system
	seen := make(map[system]bool)
	d.at, d.use = nil, disksFor
	for _, path := range append(writable[:len(writable):len(writable)], mounts()...) {
		at := place{path, filepath.Join(root, path)}
		var file syscall.Stat_t
		var sizes syscall.Statfs_t
		if syscall.Stat(at.file, &file) != nil || syscall.Statfs(at.file, &sizes) != nil {
			continue
		}
		if is := (system{file.Dev, sizes.Blocks, sizes.Files}); !seen[is] {
			seen[is] = true
			d.at = append(d.at, at)
		}
	}
	return d.at
}

// mounts returns where else file systems of this machine are mounted below the folders of sites and services, each once.
func (s *Load) mounts() []string { return parseMounts(s.proc.read("self/mountinfo")) }

// parseMounts reads "36 25 8:1 / /var/lib/shop rw,relatime shared:1 - ext4 /dev/sda1 rw" of /proc/self/mountinfo.
func parseMounts(text []byte) (out []string) {
	seen := make(map[string]bool)
	for line := range bytes.Lines(text) {
		mount, source, ok := strings.Cut(string(line), " - ")
		fields := strings.Fields(mount)
		kind, _, _ := strings.Cut(source, " ")
		if !ok || len(fields) < 6 || !strings.Contains(diskTypes, " "+kind+" ") || seen[fields[2]] || strings.Contains(fields[4], "\\") {
			continue
		}
		at := fields[4]
		ours := slices.ContainsFunc([]string{"/var/", "/srv/", "/home/", "/opt/", "/data/"}, func(below string) bool {
			return strings.HasPrefix(at+"/", below)
		})
		if !ours || path.Clean(at) != at || strings.HasPrefix(at, "/var/lib/docker/") || strings.HasPrefix(at, "/var/lib/containers/") {
			continue
		}
		if seen[fields[2]] = true; len(out) < maxMounts {
			out = append(out, at)
		}
	}
	return out
}
