// Command gapura asks a collector: why is this site 502?
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := cli.Run(ctx, os.Args[1:], cli.Env{
		Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv, Now: time.Now, Zone: time.Local,
	})
	stop()
	os.Exit(code)
}
