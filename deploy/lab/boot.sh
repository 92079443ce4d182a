# Mounts a host's root, switches its stack on and becomes the container. Runs in a mount namespace of its own: the mounts
# end with the container, however that ends.
# usage: boot.sh LOWERDIRS DIR SETUP SITES(space-separated) nspawn ...
set -eu
lower=$1 dir=$2 setup=$3 sites=$4
shift 4
# nspawn keeps locks and sockets there, and leaves them behind when it is killed.
mkdir -p /run/systemd/nspawn
mount -t tmpfs -o mode=755 tmpfs /run/systemd/nspawn

mount -t overlay overlay -o "lowerdir=$lower,upperdir=$dir/upper,workdir=$dir/work" "$dir/root"
# The sites are left unquoted to become arguments; their names were checked and hold no spaces or wildcards. Links of System V,
# which are never read here, take most of the time that systemctl enable needs.
chroot "$dir/root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C SYSTEMCTL_SKIP_SYSV=1 sh -ec "$setup" setup $sites
exec "$@"
