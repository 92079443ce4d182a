package fact

// Verdict is the answer of a configuration test.
type Verdict int8

// The verdicts of a configuration test.
const (
	VerdictUnknown   Verdict = iota
	ConfigOK                 // the server accepts its configuration
	ConfigError              // the configuration is wrong
	EnvironmentError         // the test could not judge: DNS, permission, read-only, time-out, our own sandbox
)

// String prints ok, config-error, environment-error or unknown.
func (v Verdict) String() string {
	return [...]string{"unknown", "ok", "config-error", "environment-error"}[max(0, min(int(v), 3))]
}

// ConfigTest is the answer of a server's own configuration test.
type ConfigTest struct {
	Unit             string
	Server           string // "nginx", "apache", "php-fpm"
	Verdict          Verdict
	File             string // where the error is, when the test says so
	Line             uint32
	Text             string // the test's own words, bounded and redacted
	Fingerprint      string // of the configuration tree that was tested
	NewerThanWorkers Tri    // is the tree newer than the running workers?
	Changed          string // files and folders of the tree that are newer than the workers, the first few
	Renewed          Tri    // is a certificate or key that the configuration names newer than the running workers?
}

// Kind returns "config-test".
func (ConfigTest) Kind() Kind { return "config-test" }

// Subject returns the unit's name.
func (c ConfigTest) Subject() string { return c.Unit }
