# Makes a disk of a host's root, with its stack switched on, and becomes the machine that boots from it. Runs in a mount
# namespace of its own: the mounts end with the machine, however that ends.
# usage: guest.sh LOWERDIRS DIR SETUP SITES(space-separated) EMULATOR-LOWERDIRS TAP BRIDGE MEMORY(MiB)
set -eu
lower=$1 dir=$2 setup=$3 sites=$4 tools=$5 tap=$6 bridge=$7 memory=$8

mount -t overlay overlay -o "lowerdir=$lower,upperdir=$dir/upper,workdir=$dir/work" "$dir/root"
# The sites are left unquoted to become arguments; their names were checked and hold no spaces or wildcards.
chroot "$dir/root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C sh -ec "$setup" setup $sites
chroot "$dir/root" systemctl --quiet enable lab-network ssh

mkdir -p "$dir/tools-upper" "$dir/tools-work" "$dir/tools"
mount -t overlay overlay -o "lowerdir=$tools,upperdir=$dir/tools-upper,workdir=$dir/tools-work" "$dir/tools"
mkdir -p "$dir/tools/guest" "$dir/tools/source"
mount --bind "$dir" "$dir/tools/guest"
mount --bind "$dir/root" "$dir/tools/source"
mount --bind /dev "$dir/tools/dev"
mount -t proc proc "$dir/tools/proc"
in_tools() { chroot "$dir/tools" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C "$@"; }

truncate -s 4G "$dir/disk.img"
truncate -s 1G "$dir/slow.img" # to swap to: 20 MB a second, as a cheap machine has it, while the emulated CPUs would make any disk seem fast
in_tools mke2fs -q -t ext4 -F -m 0 -E lazy_itable_init=1,lazy_journal_init=1 -O ^metadata_csum -d /source /guest/disk.img
cp "$dir"/root/boot/vmlinuz-* "$dir/vmlinuz"
cp "$dir"/root/boot/initrd.img-* "$dir/initrd"
umount "$dir/tools/source" "$dir/root"

ip link delete "$tap" 2>/dev/null || true # of an attempt before
ip tuntap add dev "$tap" mode tap
ip link set "$tap" master "$bridge" up

# No KVM: where the lab runs, a guest under it dies while it boots.
exec chroot "$dir/tools" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C \
  qemu-system-x86_64 -M q35 -accel tcg,thread=multi -cpu max -smp 2 -m "$memory" -display none -serial stdio -monitor none \
  -no-reboot -kernel /guest/vmlinuz -initrd /guest/initrd \
  -append 'root=/dev/vda rw console=ttyS0 quiet psi=1 net.ifnames=0 systemd.unified_cgroup_hierarchy=1' \
  -drive file=/guest/disk.img,format=raw,if=virtio,cache=unsafe \
  -drive file=/guest/slow.img,format=raw,if=virtio,cache=unsafe,throttling.bps-total=20971520 \
  -netdev "tap,id=cable,ifname=$tap,script=no,downscript=no" -device virtio-net-pci,netdev=cable -device virtio-rng-pci
