package fact

// Process is what runs under one name in one unit: all processes of that name together.
type Process struct {
	Unit     string // empty when it belongs to none
	Name     string // "php-fpm8.2", "clamscan", or an app's name as its manager knows it
	User     string
	Count    uint32
	Running  uint32         // of them in state R
	Waiting  uint32         // in state D
	Stopped  uint32         // in state T
	CPU      Maybe[float64] // share of the whole machine while it was watched, 0 to 1
	Memory   Maybe[uint64]  // bytes, resident, of all of them
	IO       Maybe[float64] // share of the machine's reads and writes, 0 to 1
	Manager  string         // "pm2", "docker"; empty for systemd
	Status   string         // as the manager says: "online", "errored", "stopped"
	Restarts uint32         // as the manager counts
}

// Kind returns "process".
func (Process) Kind() Kind { return "process" }

// Subject returns manager, unit and name.
func (p Process) Subject() string { return p.Manager + " " + p.Unit + " " + p.Name }

// WaitsOn says what a worker waits for.
type WaitsOn int8

// What a worker may wait for.
const (
	WaitsUnknown WaitsOn = iota
	WaitsOnDatabase
	WaitsOnRemote // an answer of another machine
	WaitsOnLocal  // an answer of another service of this host
	WaitsOnLock   // a lock, often that of a session
	WaitsOnSleep  // a script's own pause
	WaitsOnDisk
	WaitsOnCPU     // nothing: it computes
	WaitsOnNothing // idle: for the next request
)

// String prints database, remote, local, lock, sleep, disk, cpu, nothing or unknown.
func (w WaitsOn) String() string {
	return [...]string{"unknown", "database", "remote", "local", "lock", "sleep", "disk", "cpu", "nothing"}[max(0, min(int(w), 8))]
}

// Wait is what workers of a pool or an application wait for right now, as the kernel says.
type Wait struct {
	Unit    string
	Pool    string // empty outside php-fpm
	On      WaitsOn
	Address string // of the peer ("unix:/run/mysqld/mysqld.sock"), or the path of the lock; empty when it is not known
	Peer    string // unit that listens there, when it is of this host
	Workers uint32 // that wait for it
	Of      uint32 // workers that were looked at
}

// Kind returns "wait".
func (Wait) Kind() Kind { return "wait" }

// Subject returns unit, pool, what they wait for and its address.
func (w Wait) Subject() string { return w.Unit + " " + w.Pool + " " + w.On.String() + " " + w.Address }
