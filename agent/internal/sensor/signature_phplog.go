package sensor

import (
	"strings"
	"time"
)

// readPHPLog reads what PHP writes into its own log:
//
//	[27-Nov-2026 19:00:00 Asia/Jakarta] PHP Fatal error:  MESSAGE
//
// The time is that of PHP's own zone. Scripts write there too, so nothing but PHP's words about a script is looked for.
func readPHPLog(line string, _ *time.Location) (logLine, bool) {
	stamp, message, ok := bracket(line)
	if !ok || !strings.HasPrefix(message, "PHP ") {
		return logLine{}, false
	}
	cut := strings.LastIndexByte(stamp, ' ')
	if cut < 0 {
		return logLine{}, false
	}
	zone, ok := phpZone(stamp[cut+1:])
	if !ok {
		return logLine{}, false
	}
	at, err := time.ParseInLocation("02-Jan-2006 15:04:05", stamp[:cut], zone)
	return logLine{at: at.UTC(), message: message}, err == nil
}

// phpZone returns the zone of a name as date.timezone has it: "UTC", "Asia/Jakarta", "+07:00".
func phpZone(name string) (*time.Location, bool) {
	if offset, err := time.Parse("-07:00", name); err == nil {
		return offset.Location(), true
	}
	if name == "" || name == "Local" || len(name) > 64 {
		return nil, false
	}
	zone, err := time.LoadLocation(name)
	return zone, err == nil
}
