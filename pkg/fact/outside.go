package fact

import (
	"net/netip"
	"strconv"
	"time"
)

// Answerer says who gave an answer that the outside saw.
type Answerer int8

// Who may answer.
const (
	AnsweredUnknown Answerer = iota
	AnsweredEdge             // a CDN in front of the host
	AnsweredProxy            // the host's own web server: its standard error page
	AnsweredApp              // the application: any other body
	AnsweredNobody           // there was no answer
)

// String prints edge, proxy, app, nobody or unknown.
func (a Answerer) String() string {
	return [...]string{"unknown", "edge", "proxy", "app", "nobody"}[max(0, min(int(a), 4))]
}

// Failure classes of an Observation. A status of 500 or above is StatusError, with the number in Status.
const (
	WellAnswered  = ""
	NoResolution  = "no-resolution"
	Refused       = "refused"
	ConnectFailed = "connect-failed" // any other connect error, named in Error
	ConnectTime   = "connect-time-out"
	TLSFailed     = "tls-failed"
	AnswerTime    = "time-out" // connected, no answer in time
	Reset         = "reset"
	EmptyAnswer   = "empty"
	Truncated     = "truncated"
	StatusError   = "status"
)

// Tier is how far a feed is trusted; it comes from the feed's token, never from what it says.
type Tier int8

// Tiers of trust, least first.
const (
	TierReported  Tier = iota // a person or an untrusted page said so
	TierMonitored             // an authenticated monitor of the operator
	TierDirect                // our own prober or vantage
)

// Observation is one look at a site from outside, or a feed's word about it.
type Observation struct {
	Site     string
	URL      string
	Address  netip.AddrPort // that was connected to; zero when none was
	Status   int            // HTTP status, 0 when there was none
	Failure  string         // one of the failure classes above
	Error    string         // the error's own words, bounded
	By       Answerer
	Server   string // Server header, bounded
	Body     string // class of the body: nginx-502, apache-503, empty, other
	Latency  time.Duration
	Phases   Phases
	Vantage  string // where the look was made: "prober", a vantage's name
	Feed     string // which feed said it: "prober", "api", "alertmanager"
	Tier     Tier
	Purpose  string // scheduled, word, confirm, verify, asked
	Token    string // unique query of a confirming or verifying look, empty otherwise
	Presumed bool   // not looked at: joined to a target whose other site was
	Direct   bool   // connected to an address registered for the host, whatever DNS says
	Control  Tri    // do the observer's own control targets answer?
	Names    []NameAnswer
	Source   netip.Addr // from which the look was made, as the observer's own machine has it; zero when it is not known
}

// NameAnswer is what one name server told an observer about a site's name.
type NameAnswer struct {
	Server        string // "ns1.example", "192.0.2.53"
	Authoritative bool   // it is one of the zone's own
	Answer        string // ResolvedOK and its like
	Addresses     []netip.Addr
	TTL           time.Duration
	Serial        uint32 // of the zone's SOA, 0 when it was not asked
}

// Phases are the durations of one look; zero means the phase was not reached.
type Phases struct {
	Resolve, Connect, TLS, FirstByte, Transfer time.Duration
}

// Kind returns "observation".
func (Observation) Kind() Kind { return "observation" }

// Subject returns site, vantage and feed.
func (o Observation) Subject() string { return o.Site + " " + o.Vantage + " " + o.Feed }

// Failed reports whether the look failed as DESIGN section 6 defines it.
func (o Observation) Failed() bool { return o.Failure != WellAnswered }

// Face is what a visitor saw in one word: "502", "refused", "time-out", "200".
func (o Observation) Face() string {
	if o.Status != 0 && o.Failure != Truncated {
		return strconv.Itoa(o.Status)
	}
	if o.Failure == WellAnswered {
		return "well"
	}
	return o.Failure
}

// Silence says that an agent which should speak does not. It is computed by fleet, never sent.
type Silence struct {
	Since time.Time
}

// Kind returns "silence".
func (Silence) Kind() Kind { return "silence" }

// Subject returns "agent".
func (Silence) Subject() string { return "agent" }
