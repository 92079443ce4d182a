package e2e_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// small puts a folder of a unit on a disk of its own with 16 MiB to spare: enough for a database to breathe once there is
// room again. It returns what fills that disk, what makes room, and what puts everything back.
func small(t *testing.T, h *lab.Host, unit, folder, owner string) (fill, room, back func()) {
	t.Helper()
	words := strings.NewReplacer("$unit", unit, "$folder", folder, "$owner", owner)
	run := func(script string) func() {
		return func() {
			t.Helper()
			shell(t, h, words.Replace(script))
		}
	}
	run(`systemctl stop $unit
cp -a $folder /root/kept
mount -t tmpfs -o size=$(($(du -sk $folder | cut -f1) + 16384))k,mode=0750,uid=$owner,gid=$owner small $folder
cp -a /root/kept/. $folder
systemctl start $unit`)()
	fill = run("dd if=/dev/zero of=$folder/filler bs=4k 2>/dev/null || true")
	room = run("rm -f $folder/filler")
	back = run(`systemctl stop $unit
rm -rf $folder/filler /root/kept
cp -a $folder /root/kept
umount $folder
cp -a /root/kept/. $folder
rm -rf /root/kept
systemctl start $unit`)
	return fill, room, back
}

// spoolFull leaves the agent no room: it goes on in memory and says so, and repairs go on.
func spoolFull(t *testing.T, f *fleet, web1 *lab.Host) {
	fill, room, back := small(t, web1, "gapura-agent", "/var/lib/gapura/spool", "gapura")
	defer back()
	if err := f.Speaks(t.Context(), web1); err != nil {
		t.Fatal(err)
	}
	fill()
	f.broken(t, web1, "php-fpm-kill", func(since time.Time) { f.acts(t, since, "resolved", "") })
	said := shell(t, web1, "journalctl --quiet --output=cat --unit=gapura-agent --boot")
	if !strings.Contains(said, "spool is in memory") {
		t.Errorf("the agent does not say that its disk is full:\n%s", said)
	}
	room()
	f.broken(t, web1, "php-fpm-kill", func(since time.Time) { f.acts(t, since, "resolved", "") })
}

// databaseFull leaves the collector no room: what it cannot remember it does not do. It says what is wrong, and goes on
// once there is room.
func databaseFull(t *testing.T, f *fleet, web1 *lab.Host) {
	fill, room, back := small(t, f.Collector, collectorUnit, "/var/lib/gapura-collector", "gapura-collector")
	defer back()
	if err := f.quiet(t.Context()); err != nil {
		t.Fatal(err)
	}
	fill()
	before := f.ledger(t, web1)
	f.broken(t, web1, "php-fpm-kill", func(since time.Time) {
		if err := staysDown(t.Context(), web1); err != nil {
			t.Errorf("something was done without being remembered: %v", err)
		}
		if err := before.Differs(f.ledger(t, web1)); err != nil {
			t.Error(err)
		}
		said := shell(t, f.Collector, "journalctl --quiet --output=cat --unit="+collectorUnit+" --boot")
		if !strings.Contains(said, "free some room") {
			t.Errorf("the collector does not say what to do:\n%s", tail(said))
		}
		room()
		f.acts(t, since, "resolved", "")
		if err := before.Differs(f.ledger(t, web1), startPHP); err != nil {
			t.Error(err)
		}
	})
}

// tail returns the end of a log.
func tail(text string) string {
	const most = 2000
	return fmt.Sprint("…", text[max(0, len(text)-most):])
}
