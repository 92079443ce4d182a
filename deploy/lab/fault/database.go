package fault

import (
	"context"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// dbStop is somebody's wish.
var dbStop = Fault{
	Name: "db-stop", Doc: "an administrator stops MariaDB; 500",
	on: withDB, cause: shell("systemctl stop $db"), undo: start("$db"),
}

// dbKill does not come back by itself.
var dbKill = Fault{
	Name: "db-kill", Doc: "SIGKILL to MariaDB under Restart=no; 500",
	on: withDB, cause: then(dropIn("$db", `[Service]\nRestart=no`), signalDB(unix.SIGKILL)), undo: then(noDropIn("$db"), start("$db")),
}

// dbKillRestart is what Debian's unit does of it.
var dbKillRestart = Fault{
	Name: "db-kill-restart", Doc: "SIGKILL to MariaDB, which systemd starts again after 5 s; 500 until then",
	on: withDB, cause: signalDB(unix.SIGKILL), undo: start("$db"),
}

// dbFrozen takes connections and says nothing.
var dbFrozen = Fault{
	Name: "db-frozen", Doc: "MariaDB's process stands still; 504, soon for pages that do not use it",
	on: withDB, cause: signalDB(unix.SIGSTOP), undo: then(shell("systemctl kill --signal=CONT $db"), restart("$app")),
}

// dbConnections are all taken. Who finds no place comes again: one that a visitor held when the others came would stay free.
var dbConnections = Fault{
	Name: "db-connections", Doc: "all connections of MariaDB are taken; 500",
	on: withDB,
	cause: then(
		shell("mariadb -e 'SET GLOBAL max_connections = 10'"),
		background("lab-clients", `sh -c 'for n in $(seq 12); do (until mariadb -u shop -psecret shop -e "SELECT SLEEP(300)"; do sleep 0.2; done) & done; wait'`),
		shell("for try in $(seq 100); do mariadb -u shop -psecret shop -e 'SELECT 1' >/dev/null 2>&1 || exit 0; sleep 0.05; done; exit 1"),
	),
	undo: then(noBackground("lab-clients"), shell("mariadb -e 'SET GLOBAL max_connections = 151'")),
}

// dbSlow has every page wait for its query.
var dbSlow = Fault{
	Name: "db-slow", Doc: "a query of the first page takes 40 s; 504",
	on: withDB, cause: eachIndex(func(path string) step {
		return edit(path, "s/SELECT name FROM article/SELECT name, SLEEP(40) FROM article/")
	}),
	undo: then(noIndex, restart("$app")),
}

// dbDrop swallows what scripts send to the database's port.
var dbDrop = Fault{
	Name: "db-drop", Doc: "a firewall drops what goes to MariaDB's port; 504",
	on: withDB,
	cause: then(
		eachIndex(func(path string) step {
			return then(keepOriginal(path), shell("sed -i \"s/'localhost'/'127.0.0.1'/\" "+path))
		}),
		inRule(`iifname "lo" tcp dport 3306 drop`)),
	undo: then(shell("nft delete table inet lab 2>/dev/null || true"), noIndex, restart("$app")),
}

// dbStopUnused is a control: no page asks the database.
var dbStopUnused = Fault{
	Name: "db-stop-unused", Doc: "an administrator stops a MariaDB that no site uses; 200",
	on: withPHP, cause: shell("systemctl start mariadb; systemctl stop mariadb"), undo: nothing,
}

func signalDB(sig unix.Signal) step {
	return func(ctx context.Context, h *lab.Host) error {
		_, err := h.SignalMain(ctx, h.Stack().DB, sig)
		return err
	}
}

func withDB(s stack.Stack) bool { return s.DB != "" }
