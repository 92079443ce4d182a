package debian

// What the layers hold. A changed line makes a new layer beside the old one, since the recipe is part of its name.

// basePackages make a minimal Debian a machine that systemd can run.
var basePackages = []string{"systemd", "systemd-sysv", "dbus", "iproute2", "procps", "ca-certificates", "curl"}

// webPackages are the web stacks and what the faults do harm with; each host enables only the units its stack names.
var webPackages = []string{
	"nginx-light", "apache2", "libapache2-mod-security2",
	"php8.2-fpm", "php8.2-mysql", "php8.2-curl", "nodejs", "mariadb-server", "dnsmasq-base",
	"nftables", "iptables", "ufw", "acl", "openssl", "netcat-openbsd", "python3-minimal", "stress-ng", "logrotate",
	"lsof", "strace",
}

// webUnits are switched off in the layer, because Debian enables what it installs.
var webUnits = []string{"nginx", "php8.2-fpm", "apache2", "apache-htcacheclean", "mariadb", "mariadb.socket", "nftables", "ufw", "logrotate.timer"}
