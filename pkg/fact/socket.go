package fact

// Socket is one address at which a host listens, and who does.
type Socket struct {
	Address  string // "tcp:0.0.0.0:80", "tcp:[::]:3000", "unix:/run/mysqld/mysqld.sock"
	Unit     string // empty when the owner is not known or belongs to none
	Process  string // "nginx"
	User     string
	Queue    Maybe[uint32] // accept queue now
	Backlog  Maybe[uint32] // its limit
	Greeting string        // of a database: GreetOK, GreetSilent, or its own refusal; empty when nobody greeted it
}

// Greetings of a database. Anything else is its own words: "Too many connections".
const (
	GreetOK     = "ok"
	GreetSilent = "silent" // it accepts connections and says nothing
)

// Kind returns "socket".
func (Socket) Kind() Kind { return "socket" }

// Subject returns the address.
func (s Socket) Subject() string { return s.Address }
