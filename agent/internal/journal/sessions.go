package journal

import (
	"context"
	"slices"

	"github.com/godbus/dbus/v5"
)

const (
	logindName  = "org.freedesktop.login1"
	maxSessions = 16
)

// Sessions returns who is logged in now as logind knows it: "root on pts/0". It returns none when logind cannot say.
func Sessions(ctx context.Context) (out []string) {
	conn, err := dbus.ConnectSystemBus(dbus.WithContext(ctx))
	if err != nil {
		return nil
	}
	defer conn.Close()
	var sessions []struct {
		ID   string
		UID  uint32
		User string
		Seat string
		Path dbus.ObjectPath
	}
	manager := conn.Object(logindName, "/org/freedesktop/login1")
	if manager.CallWithContext(ctx, logindName+".Manager.ListSessions", dbus.FlagNoAutoStart).Store(&sessions) != nil {
		return nil
	}
	for _, s := range sessions[:min(len(sessions), maxSessions)] {
		var tty string
		where := "no terminal"
		if v, err := conn.Object(logindName, s.Path).GetProperty(logindName + ".Session.TTY"); err == nil && v.Store(&tty) == nil && tty != "" {
			where = tty
		}
		out = append(out, s.User+" on "+where)
	}
	slices.Sort(out)
	return out
}
