package fact

import "time"

// LogSign is a known error signature seen in a log. A log line alone never authorises an action: visitors can write into logs.
type LogSign struct {
	Signature string // ID from the catalogue of signatures: "nginx-connect-failed"
	Server    string // "nginx", "apache", "php-fpm"
	Unit      string
	Vhost     string // empty when the line does not say
	Target    string // address of the upstream, empty when the line does not say
	Script    string // path of the script, without a query string
	Errno     string // as the line gives it: ENOENT, ECONNREFUSED, ECONNRESET
	Count     uint32 // lines folded into this fact
	First     time.Time
	Last      time.Time
	Sample    string        // one redacted line
	About     string        // what the line names besides: a name that does not resolve, a rule's ID, a killed process
	Took      time.Duration // a duration that the line states
}

// Kind returns "log-sign".
func (LogSign) Kind() Kind { return "log-sign" }

// Subject returns signature, unit, vhost, target and script.
func (l LogSign) Subject() string {
	return l.Signature + " " + l.Unit + " " + l.Vhost + " " + l.Target + " " + l.Script
}
