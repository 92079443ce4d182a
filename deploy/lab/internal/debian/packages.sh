# Installs packages into a new layer on top of others, as an administrator would, with apt.
# Runs in a mount and a PID namespace of its own: whatever happens, no mount and no process outlives it.
# usage: packages.sh TMP LOWERDIRS DISABLE(units, space-separated) PACKAGE|./FILE.deb ...
set -eu
tmp=$1 lower=$2 disable=$3
shift 3
root=$tmp/root

mount -t overlay overlay -o "lowerdir=$lower,upperdir=$tmp/upper,workdir=$tmp/work" "$root"
mount -t proc proc "$root/proc"
mkdir -p "$root/debs"
if [ -d "$tmp/debs" ]; then mount --bind "$tmp/debs" "$root/debs"; fi
cp /etc/resolv.conf "$root/etc/resolv.conf"

# No daemon may start in a chroot; removed again below, or hosts could not start theirs.
printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"

in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C DEBIAN_FRONTEND=noninteractive "$@"; }
install() { in_root sh -c 'cd /debs && exec apt-get -q install -y --no-install-recommends "$@"' sh "$@"; }

# The layer below knows the mirror; only when what it knows is out of date is the mirror asked again.
install "$@" || { in_root apt-get -q update && install "$@"; }
in_root apt-get -q clean
for unit in $disable; do # not every system has all of them
  if in_root systemctl --quiet is-enabled "$unit" 2>/dev/null; then in_root systemctl --quiet disable "$unit"; fi
done
if [ -n "$disable" ] && [ -e "$root/usr/sbin/a2dismod" ]; then in_root a2dismod --quiet --force security2; fi # a fault switches it on

rm "$root/usr/sbin/policy-rc.d" "$root/etc/resolv.conf"
umount "$root/debs" 2>/dev/null || true
rmdir "$root/debs"
