package fact

import "time"

// Answers of a resolver.
const (
	ResolvedOK       = "ok"
	ResolvedNoName   = "no-such-name" // NXDOMAIN
	ResolvedNoData   = "no-data"      // the name is there, an address of this family is not
	ResolvedRefused  = "refused"
	ResolvedFailure  = "server-failure"
	ResolvedTime     = "time-out"
	ResolvedNobody   = "unreachable" // nobody listens at the server's address
	ResolverOfSystem = "system"      // the machine's own way: hosts file, then resolv.conf
)

// Resolver is what a resolver answered about a name: one that the web stack of a host needs, or, from outside, a site.
type Resolver struct {
	Server    string // "127.0.0.1:53" as a configuration has it, ResolverOfSystem for the machine's own way
	Name      string
	Family    string // "A", "AAAA"
	Answer    string // one of the above
	Took      time.Duration
	Addresses []string
}

// Kind returns "resolver".
func (Resolver) Kind() Kind { return "resolver" }

// Subject returns server, name and family.
func (r Resolver) Subject() string { return r.Server + " " + r.Name + " " + r.Family }
