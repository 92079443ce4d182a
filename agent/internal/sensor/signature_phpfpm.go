package sensor

import (
	"strings"
	"time"
)

// readPHPFPM reads
//
//	[20-Nov-2026 22:56:12] WARNING: MESSAGE
//
// What scripts write arrives behind `[pool www] child 7 said into stderr: "`, each line of it anew.
func readPHPFPM(line string, zone *time.Location) (logLine, bool) {
	stamp, rest, ok := bracket(line)
	if !ok {
		return logLine{}, false
	}
	at, err := time.ParseInLocation("02-Jan-2006 15:04:05", stamp, zone) // a fraction is read along
	if err != nil {
		return logLine{}, false
	}
	level, message, ok := strings.Cut(rest, ": ")
	switch {
	case !ok:
		return logLine{}, false
	case level == "NOTICE", level == "WARNING", level == "ERROR", level == "ALERT":
		return logLine{at: at.UTC(), message: message}, true
	default:
		return logLine{}, false
	}
}
