package fact

import "time"

// Traffic is what a web server's access log counted for one vhost over a window.
type Traffic struct {
	Unit      string
	Vhost     string // empty: a log that several share and that does not say
	Log       string
	Window    time.Duration
	Requests  uint64
	Status500 uint64
	Status502 uint64
	Status503 uint64
	Status504 uint64
	Status4xx uint64
	Status499 uint64  // the visitor went away first
	Sources   uint64  // different visitors, counted up to 1,024
	TopShare  float64 // share of the busiest visitor, 0 to 1
	Habit     float64 // requests a second that this vhost is used to, 0 when it is not known yet
	Counted   float64 // share of the lines that was read; below 1 the log was sampled
}

// Kind returns "traffic".
func (Traffic) Kind() Kind { return "traffic" }

// Subject returns unit, vhost and log.
func (t Traffic) Subject() string { return t.Unit + " " + t.Vhost + " " + t.Log }

// Rate is requests a second over the window, 0 when it is empty.
func (t Traffic) Rate() float64 {
	if t.Window <= 0 {
		return 0
	}
	return float64(t.Requests) / t.Window.Seconds()
}

// Inside is a host's own request to one of its vhosts.
type Inside struct {
	Site    string
	Address string // that was connected to: "127.0.0.1:80"
	Path    string
	TLS     bool
	Status  int    // 0 when there was no answer
	Failure string // a failure class of Observation, empty when it is well
	Body    string // class of the body: nginx-502, apache-503, empty, other
	Took    time.Duration
	Target  string // the application's address, where the web server was passed by; empty where it was asked
}

// Kind returns "inside".
func (Inside) Kind() Kind { return "inside" }

// Subject returns site and path, and the application where it was asked itself.
func (i Inside) Subject() string {
	if i.Target != "" {
		return i.Site + " " + i.Path + " " + i.Target
	}
	return i.Site + " " + i.Path
}

// Failed reports whether the host's own request failed.
func (i Inside) Failed() bool { return i.Failure != WellAnswered }

// Arrival says that a look which carried a token has reached a vhost.
type Arrival struct {
	Token  string
	Unit   string
	Vhost  string
	Status int // that it was answered with
}

// Kind returns "arrival".
func (Arrival) Kind() Kind { return "arrival" }

// Subject returns the vhost: only the newest arrival of each is kept.
func (a Arrival) Subject() string { return a.Unit + " " + a.Vhost }
