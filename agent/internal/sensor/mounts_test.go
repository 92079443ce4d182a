package sensor

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMountsBelowTheFoldersOfSites(t *testing.T) {
	got := parseMounts([]byte(`22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
31 22 0:26 / /var/lib/nginx/fastcgi rw,relatime shared:9 - tmpfs tmpfs rw,size=256k
32 22 8:2 / /home/shop/logs rw,relatime - xfs /dev/sda2 rw
33 22 8:2 /www /home/virtfs/shop/www rw,relatime - xfs /dev/sda2 rw
34 22 0:40 / /var/nfs rw - nfs4 files.example:/ rw
35 22 7:0 / /var/lib/snapd/snap/core ro - squashfs /dev/loop0 ro
36 22 0:50 / /var/lib/docker/containers/1/mounts/shm rw - tmpfs shm rw
37 22 0:51 / /run rw - tmpfs tmpfs rw
38 22 0:52 / /srv/a\\040b rw - tmpfs tmpfs rw
39 22 8:3 / /data rw shared:4 master:2 - ext4 /dev/sdb1 rw
`))
	if diff := cmp.Diff([]string{"/var/lib/nginx/fastcgi", "/home/shop/logs", "/data"}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func FuzzMounts(f *testing.F) {
	f.Add("36 25 8:1 / /var/lib/shop rw,relatime shared:1 - ext4 /dev/sda1 rw\n")
	f.Fuzz(func(t *testing.T, text string) {
		got := parseMounts([]byte(text))
		if len(got) > maxMounts {
			t.Errorf("%d mounts, want at most %d", len(got), maxMounts)
		}
		for _, at := range got {
			if !strings.HasPrefix(at, "/") || strings.Contains(at, "..") && strings.Contains(at, "/../") {
				t.Errorf("%q is no plain path", at)
			}
		}
	})
}
