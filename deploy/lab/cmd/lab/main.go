// Command lab boots real systemd hosts, breaks them by name, heals them and looks at them from outside, by hand.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"

	"github.com/spf13/cobra"
	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), unix.SIGINT, unix.SIGTERM, unix.SIGHUP)
	defer stop()
	err := newCommand().ExecuteContext(ctx)
	var command *exec.ExitError
	switch {
	case errors.As(err, &command): // of a command run on a host; it has said what there is to say
		os.Exit(command.ExitCode())
	case err != nil:
		fmt.Fprintln(os.Stderr, "lab:", err)
		os.Exit(1)
	}
}

func newCommand() *cobra.Command {
	var id string
	attach := func() (*lab.Lab, error) { return lab.Attach(id) }
	root := &cobra.Command{
		Use:           "lab",
		Short:         "Boot real systemd hosts with a web stack, break them, heal them, look at them from outside",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.PersistentFlags().StringVar(&id, "lab", "", "which lab, when several are open")
	root.AddCommand(newUp(), newDown(&id), newList(), newFaults(),
		newBreak(attach), newHeal(attach), newProbe(attach), newExec(attach), newShell(attach))
	return root
}

// attacher finds the lab a command is about.
type attacher func() (*lab.Lab, error)

func (a attacher) host(name string) (*lab.Host, error) {
	l, err := a()
	if err != nil {
		return nil, err
	}
	return l.Host(name)
}
