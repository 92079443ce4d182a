package main

import (
	"strconv"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// faceOf is a look in the words of the collector's observations.
func faceOf(look lab.Look) string {
	switch look.Class {
	case lab.Answered:
		return strconv.Itoa(look.Status)
	case lab.Timeout:
		if look.Connected {
			return "time-out"
		}
		return "connect-time-out"
	case lab.Unreachable:
		return "connect-failed"
	case lab.NoName:
		return "no-resolution"
	case lab.Untrusted:
		return "tls-failed"
	}
	return string(look.Class)
}
