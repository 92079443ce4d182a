# Builds the lowest layer: a minimal Debian with systemd as PID 1.
# usage: base.sh TMP SUITE MIRROR COMPONENTS(comma-separated) SCRIPT "KEYRING-ADDRESS SHA256"(empty: of this machine) PACKAGES(comma-separated)
set -eu
tmp=$1 suite=$2 mirror=$3 components=$4 script=$5 keyring=$6 packages=$7

if [ -n "$keyring" ]; then
  wget -q -O "$tmp/keyring.deb" "${keyring% *}"
  echo "${keyring#* }  $tmp/keyring.deb" | sha256sum --check --quiet
  dpkg-deb -x "$tmp/keyring.deb" "$tmp/keyring"
  keyring=$(echo "$tmp"/keyring/usr/share/keyrings/*-archive-keyring.gpg)
fi
debootstrap --variant=minbase --components="$components" ${keyring:+--keyring="$keyring"} --include="$packages" \
  "$suite" "$tmp/upper" "$mirror" "/usr/share/debootstrap/scripts/$script"

# The machine's way to its mirror (a proxy, relaxed dates for a frozen snapshot) holds inside the root too.
apt-config dump | grep -E '^Acquire::(https?::|Check-)' > "$tmp/upper/etc/apt/apt.conf.d/90machine" || true

# Every host gets its own identity when it boots; an absent file would mean "first boot" and enable every unit.
: > "$tmp/upper/etc/machine-id"
rm -f "$tmp/upper/etc/hostname" "$tmp/upper/var/cache/apt/archives/"*.deb
