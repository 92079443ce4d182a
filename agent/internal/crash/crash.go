// Package crash names the places at which a killed process would matter, so that a test can kill it there.
//
// Programs built with the tag `crashpoints` end themselves with SIGKILL at the place that $GAPURA_CRASH names. What is
// shipped is built without it: there At does nothing, and not even the names are left in it.
package crash

// Point is one place between two steps.
type Point string

// The places, in the order in which an order comes by them.
const (
	RunHeard    Point = "run-heard"    // run: an order came over the stream, act does not know of it
	Asked       Point = "asked"        // run asking act, or act asking look: the request is written, the answer not read
	SessionOpen Point = "session-open" // act: a new session is on disk, nobody was told
	Heard       Point = "heard"        // act: an order was read, nothing is judged
	Admitted    Point = "admitted"     // act: the term is on disk, the host was not looked at
	Compacting  Point = "compacting"   // act: the record is about to be written anew
	Compacted   Point = "compacted"    // act: the new record has the old one's name and is not open yet
	Judged      Point = "judged"       // act: permitted, the intent is not written
	Unsynced    Point = "unsynced"     // act: intent or result is written and not synced
	Intended    Point = "intended"     // act: the intent is synced, systemd was not asked
	Queued      Point = "queued"       // act: systemd took the job, its end was not seen
	Ended       Point = "ended"        // act: the job ended, the result is not written
	Written     Point = "written"      // act: the result is synced, the answer is not sent
	Answered    Point = "answered"     // act: the answer is sent
	RunAnswered Point = "run-answered" // run: act's answer was read, its outcome is not kept
	RunKept     Point = "run-kept"     // run: the outcome is in the spool, the collector was not told
)

// Variable is the environment variable that says where to end, as POINT@N: at the Nth time that it is come by.
const Variable = "GAPURA_CRASH"

// Act returns the places that the privileged doer comes by.
func Act() []Point {
	return []Point{
		SessionOpen, Heard, Admitted, Asked, Compacting, Compacted, Judged, Unsynced, Intended, Queued, Ended, Written, Answered,
	}
}

// Run returns the places that the process with the stream comes by.
func Run() []Point { return []Point{RunHeard, Asked, RunAnswered, RunKept} }
