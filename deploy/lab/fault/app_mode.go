package fault

import (
	"context"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// appMode tells the application what to do with requests from now on.
func appMode(name, mode, doc string) Fault {
	return Fault{Name: name, Doc: doc, on: withNode, cause: setMode(mode), undo: noMode}
}

func setMode(mode string) step { return shell("echo '" + mode + "' > [[home]]/mode") }

var noMode = shell("rm -f [[home]]/mode")

// What an application can do to a request and live on.
var (
	appSlow        = appMode("app-slow", "slow 40", "the application answers after 40 s; 504 (Apache 502)")
	slowButFineApp = appMode("slow-but-fine-app", "slow 1", "the application takes a second; 200")
	appReport      = appMode("app-report", "slow 5", "the application needs five seconds and would answer well; 504 (Apache 502) where the limit is shorter")
	appOwn502      = appMode("app-own-502", "own-502", "the application answers 502 by itself; 502 with its own page and no line in any log")
	answersEmpty   = appMode("app-answers-empty", "empty", "the application closes the connection without an answer; 502")
	answersReset   = appMode("app-answers-reset", "reset", "the application resets the connection; 502")
	answersNUL     = appMode("app-answers-nul", "nul", "a header of the application's has a zero byte; 502")
	answersNoColon = appMode("app-answers-no-colon", "no-colon", "a header of the application's has no colon; 502")
	answersPartial = appMode("app-answers-partial", "partial", "the application's headers end in their midst; 502")
	answersHalf    = appMode("app-answers-half", "half", "the application sends less than it said; a truncated 200")
	answersChunk   = appMode("app-answers-bad-chunk", "bad-chunk", "the application's chunks are no chunks; an empty or truncated answer")
	answersBig     = appMode("app-answers-big-header", "big-header", "the application sets a cookie of 12 KB; 502 (Apache 502)")
)

// What an application dies of, and systemd brings it back for the next request.
var (
	appCrashRequest = appDies("app-crash-request", "crash", "the application dies of each request; 502 (Apache 502 or 503)")
	appCrashBody    = appDies("app-crash-body", "crash-body", "the application dies in the midst of each answer; a truncated 200")
)

func appDies(name, mode, doc string) Fault {
	return Fault{
		Name: name, Doc: doc, on: withNode,
		cause: then(dropIn("$app", `[Unit]\nStartLimitIntervalSec=0\n[Service]\nRestart=always\nRestartSec=100ms`), setMode(mode)),
		undo:  then(noMode, appAgain),
	}
}

// appBlocked spins: its event loop serves nobody any more.
var appBlocked = Fault{
	Name: "app-blocked", Doc: "the application's event loop spins; 504 (Apache 502)",
	on: withNode,
	cause: then(setMode("block"), func(ctx context.Context, h *lab.Host) error {
		go h.Lab().Look(context.WithoutCancel(ctx), "http://"+h.Sites()[0]+"/")
		return nil
	}),
	undo: then(noMode, appAgain),
}

// appFrozen listens and does nothing.
var appFrozen = Fault{
	Name: "app-frozen", Doc: "the application's process stands still; 504 (Apache 502)",
	on: withNode, cause: signalApp(unix.SIGSTOP), undo: shell("systemctl kill --signal=CONT $app"),
}
