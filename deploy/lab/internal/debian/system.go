package debian

import "strings"

// System is a release of Debian, or of a distribution that is made from it.
type System struct {
	Name       string // "debian-13"
	Suite      string // as its mirror calls it
	Mirror     string // URL
	Components string // of the mirror, separated by commas
	Script     string // debootstrap's, named since an older debootstrap does not know a newer release by itself
	Keyring    string // address and SHA-256 of the package with the keys that sign it, where Debian has none; empty for this machine's
	PHP        string // version of the PHP that it ships: "8.4"
	Kernel     string // package with a kernel for virtual machines
}

const (
	debianMirror = "http://deb.debian.org/debian"
	ubuntuMirror = "http://archive.ubuntu.com/ubuntu"
	ubuntuKeys   = ubuntuMirror + "/pool/main/u/ubuntu-keyring/ubuntu-keyring_2023.11.28.1_all.deb 36de43b15853ccae0028e9a767613770c704833f82586f28eb262f0311adb8a8"
)

// Systems are those that hosts can run. The first is meant where nothing is said.
var Systems = []System{
	{"debian-12", "bookworm", debianMirror, "main", "sid", "", "8.2", "linux-image-cloud-amd64"},
	{"debian-11", "bullseye", debianMirror, "main", "sid", "", "7.4", "linux-image-cloud-amd64"},
	{"debian-13", "trixie", debianMirror, "main", "sid", "", "8.4", "linux-image-cloud-amd64"},
	{"ubuntu-22.04", "jammy", ubuntuMirror, "main,universe", "gutsy", ubuntuKeys, "8.1", "linux-image-virtual"},
	{"ubuntu-24.04", "noble", ubuntuMirror, "main,universe", "gutsy", ubuntuKeys, "8.3", "linux-image-virtual"},
}

// of names what is Debian 12's in a list of packages or units as this system has it.
func (s System) of(names []string) []string {
	out := make([]string, len(names))
	for n, name := range names {
		out[n] = strings.Replace(name, "php"+Systems[0].PHP, "php"+s.PHP, 1)
	}
	return out
}
