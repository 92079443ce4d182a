package look

import (
	"context"

	"github.com/godbus/dbus/v5"
)

// maxSessions bounds how many open sessions are named.
const maxSessions = 20

// sessions returns who is logged in: "root on pts/0". A host without logind has nothing to say.
func sessions(ctx context.Context) []string {
	conn, err := dbus.ConnectSystemBus(dbus.WithContext(ctx))
	if err != nil {
		return nil
	}
	defer conn.Close()
	var open []struct {
		ID   string
		UID  uint32
		User string
		Seat string
		Path dbus.ObjectPath
	}
	manager := conn.Object("org.freedesktop.login1", "/org/freedesktop/login1")
	if manager.CallWithContext(ctx, "org.freedesktop.login1.Manager.ListSessions", 0).Store(&open) != nil {
		return nil
	}
	var out []string
	for _, s := range open[:min(len(open), maxSessions)] {
		name := s.User
		tty, err := conn.Object("org.freedesktop.login1", s.Path).GetProperty("org.freedesktop.login1.Session.TTY")
		if text, ok := tty.Value().(string); err == nil && ok && text != "" {
			name += " on " + text
		}
		out = append(out, name)
	}
	return out
}
