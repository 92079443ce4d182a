package webconf

import (
	"strconv"
	"time"
)

var nginxUnits = map[string]time.Duration{
	"": time.Second, "ms": time.Millisecond, "s": time.Second, "m": time.Minute, "h": time.Hour,
	"d": 24 * time.Hour, "w": 7 * 24 * time.Hour, "M": 30 * 24 * time.Hour, "y": 365 * 24 * time.Hour,
}

// duration reads a time as nginx writes it: "60", "1m30s", "500ms".
func duration(s string) (time.Duration, bool) {
	var total time.Duration
	if s == "" {
		return 0, false
	}
	for s != "" {
		digits := 0
		for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
			digits++
		}
		letters := digits
		for letters < len(s) && (s[letters] < '0' || s[letters] > '9') {
			letters++
		}
		count, err := strconv.ParseUint(s[:digits], 10, 31)
		unit, ok := nginxUnits[s[digits:letters]]
		if err != nil || !ok {
			return 0, false
		}
		total += time.Duration(count) * unit
		if total < 0 || total > 10*365*24*time.Hour {
			return 0, false
		}
		s = s[letters:]
	}
	return total, true
}
