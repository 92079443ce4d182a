package look

import (
	"context"
	"fmt"

	"github.com/coreos/go-systemd/v22/dbus"
)

// unit is what systemd knows of a service.
type unit struct {
	Name    string
	Load    string   // LoadState
	MainPID int      // 0 when there is none
	Command []string // of ExecStart: the program's path and its arguments, without the name it is called by
}

// systemd asks the service manager, over its private socket where that is allowed, else over the bus.
type systemd struct{}

func connectSystemd(ctx context.Context) (*dbus.Conn, error) {
	conn, err := dbus.NewSystemdConnectionContext(ctx)
	if err != nil {
		return dbus.NewSystemConnectionContext(ctx)
	}
	return conn, nil
}

// Unit returns what systemd knows of a service.
func (systemd) Unit(ctx context.Context, name string) (unit, error) {
	conn, err := connectSystemd(ctx)
	if err != nil {
		return unit{}, fmt.Errorf("ask systemd for %s: %w", name, err)
	}
	defer conn.Close()
	load, err := conn.GetUnitPropertyContext(ctx, name, "LoadState")
	if err != nil {
		return unit{}, fmt.Errorf("ask systemd for %s: %w", name, err)
	}
	u := unit{Name: name}
	u.Load, _ = load.Value.Value().(string)
	pid, err := conn.GetServicePropertyContext(ctx, name, "MainPID")
	if err != nil {
		return unit{}, fmt.Errorf("ask systemd for %s: %w", name, err)
	}
	if n, ok := pid.Value.Value().(uint32); ok {
		u.MainPID = int(n)
	}
	start, err := conn.GetServicePropertyContext(ctx, name, "ExecStart")
	if err != nil {
		return unit{}, fmt.Errorf("ask systemd for %s: %w", name, err)
	}
	u.Command = firstCommand(start.Value.Value())
	return u, nil
}

// firstCommand reads systemd's list of commands, each (path, arguments, …), and returns the first.
func firstCommand(value any) []string {
	commands, ok := value.([][]any)
	if !ok || len(commands) == 0 || len(commands[0]) < 2 {
		return nil
	}
	program, ok1 := commands[0][0].(string)
	argv, ok2 := commands[0][1].([]string)
	if !ok1 || !ok2 || len(argv) == 0 {
		return nil
	}
	return append([]string{program}, argv[1:]...)
}
