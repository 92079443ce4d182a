package sensor

import (
	"context"
	"errors"
	"fmt"

	systemd "github.com/coreos/go-systemd/v22/dbus"
	"github.com/godbus/dbus/v5"
)

// Names of systemd on the bus.
const (
	systemdName  = "org.freedesktop.systemd1"
	systemdPath  = dbus.ObjectPath("/org/freedesktop/systemd1")
	managerIface = "org.freedesktop.systemd1.Manager"
	unitIface    = "org.freedesktop.systemd1.Unit"
	serviceIface = "org.freedesktop.systemd1.Service"
	propsIface   = "org.freedesktop.DBus.Properties"
	busIface     = "org.freedesktop.DBus"
)

// unitBus is one connection to systemd. Signals come in the order in which systemd sent them, and none is dropped.
type unitBus struct {
	conn    *dbus.Conn
	signals chan *dbus.Signal
	owner   string // systemd's unique name: any user of the bus can send us a signal that looks like systemd's
}

// dialBus connects to the bus at address, or to the system bus, and has systemd send signals.
func dialBus(ctx context.Context, address string) (*unitBus, error) {
	options := []dbus.ConnOption{dbus.WithSignalHandler(dbus.NewSequentialSignalHandler())}
	connect := func() (*dbus.Conn, error) { return dbus.ConnectSystemBus(options...) }
	if address != "" {
		connect = func() (*dbus.Conn, error) { return dbus.Connect(address, options...) }
	}
	conn, err := connect()
	if err != nil {
		return nil, fmt.Errorf("connect to D-Bus: %w", err)
	}
	b := &unitBus{conn: conn, signals: make(chan *dbus.Signal, 256)}
	conn.Signal(b.signals)
	if err := b.subscribe(ctx); err != nil {
		conn.Close()
		return nil, err
	}
	return b, nil
}

func (b *unitBus) subscribe(ctx context.Context) error {
	for _, member := range []string{"UnitNew", "JobRemoved", "Reloading", "UnitFilesChanged"} {
		if err := b.match(ctx, "interface='"+managerIface+"',member='"+member+"',path='"+string(systemdPath)+"'"); err != nil {
			return err
		}
	}
	owner := "type='signal',sender='" + busIface + "',member='NameOwnerChanged',arg0='" + systemdName + "'"
	if err := b.call(ctx, b.conn.BusObject(), busIface+".AddMatch", nil, owner); err != nil {
		return err
	}
	if err := b.call(ctx, b.conn.BusObject(), busIface+".GetNameOwner", []any{&b.owner}, systemdName); err != nil {
		return err
	}
	return b.listen(ctx)
}

// genuine reports whether a signal comes from systemd or from the bus itself.
func (b *unitBus) genuine(signal *dbus.Signal) bool {
	return signal.Sender == b.owner || signal.Sender == busIface
}

// listen asks systemd to send signals at all; without it there are none.
func (b *unitBus) listen(ctx context.Context) error {
	err := b.manage(ctx, "Subscribe", nil)
	var refused dbus.Error
	if errors.As(err, &refused) && refused.Name == systemdName+".AlreadySubscribed" {
		return nil
	}
	return err
}

func (b *unitBus) match(ctx context.Context, rest string) error {
	return b.call(ctx, b.conn.BusObject(), busIface+".AddMatch", nil, "type='signal',sender='"+systemdName+"',"+rest)
}

// watch adds the one rule of a unit: the properties of both its interfaces.
func (b *unitBus) watch(ctx context.Context, unit string) error {
	return b.match(ctx, "path='"+string(unitPath(unit))+"',interface='"+propsIface+"',member='PropertiesChanged'")
}

// listed is one unit as systemd lists it.
type listed struct {
	Name, Description, Load, Active, Sub, Following string
	Path                                            dbus.ObjectPath
	JobID                                           uint32
	JobType                                         string
	JobPath                                         dbus.ObjectPath
}

// unitFile is one installed unit file.
type unitFile struct{ Path, State string }

func (b *unitBus) unitsByNames(ctx context.Context, names []string) (out []listed, err error) {
	return out, b.manage(ctx, "ListUnitsByNames", []any{&out}, names)
}

func (b *unitBus) unitsByPatterns(ctx context.Context, patterns []string) (out []listed, err error) {
	return out, b.manage(ctx, "ListUnitsByPatterns", []any{&out}, []string{}, patterns)
}

func (b *unitBus) filesByPatterns(ctx context.Context, patterns []string) (out []unitFile, err error) {
	return out, b.manage(ctx, "ListUnitFilesByPatterns", []any{&out}, []string{}, patterns)
}

// properties reads all properties of one interface of a unit, and says after which signals that was.
func (b *unitBus) properties(ctx context.Context, unit, iface string) (map[string]dbus.Variant, dbus.Sequence, error) {
	ctx, cancel := context.WithTimeout(ctx, busTimeout)
	defer cancel()
	call := b.conn.Object(systemdName, unitPath(unit)).CallWithContext(ctx, propsIface+".GetAll", 0, iface)
	var out map[string]dbus.Variant
	if err := call.Store(&out); err != nil {
		return nil, 0, fmt.Errorf("read %s of %s: %w", iface, unit, err)
	}
	return out, call.ResponseSequence, nil
}

// jobType names what a job is about to do; it answers "unknown" for a job that is over already.
func (b *unitBus) jobType(ctx context.Context, job dbus.ObjectPath) string {
	ctx, cancel := context.WithTimeout(ctx, busTimeout)
	defer cancel()
	var value dbus.Variant
	err := b.conn.Object(systemdName, job).CallWithContext(ctx, propsIface+".Get", 0, systemdName+".Job", "JobType").Store(&value)
	if kind, ok := value.Value().(string); ok && err == nil {
		return kind
	}
	return "unknown"
}

func (b *unitBus) manage(ctx context.Context, method string, results []any, args ...any) error {
	return b.call(ctx, b.conn.Object(systemdName, systemdPath), managerIface+"."+method, results, args...)
}

func (b *unitBus) call(ctx context.Context, object dbus.BusObject, method string, results []any, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, busTimeout)
	defer cancel()
	if err := object.CallWithContext(ctx, method, 0, args...).Store(results...); err != nil {
		return fmt.Errorf("call %s: %w", method, err)
	}
	return nil
}

func unitPath(unit string) dbus.ObjectPath {
	return systemdPath + "/unit/" + dbus.ObjectPath(systemd.PathBusEscape(unit))
}
