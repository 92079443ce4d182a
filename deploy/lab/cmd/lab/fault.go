package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/fault"
)

func newBreak(attach attacher) *cobra.Command {
	return faultCommand(attach, "break", "Make a fault happen on a host", fault.Fault.Break)
}

func newHeal(attach attacher) *cobra.Command {
	return faultCommand(attach, "heal", "Put a fault right and wait until the sites answer", fault.Fault.Heal)
}

func faultCommand(attach attacher, verb, short string, do func(fault.Fault, context.Context, *lab.Host) error) *cobra.Command {
	return &cobra.Command{
		Use:   verb + " HOST FAULT",
		Short: short,
		Args:  cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := fault.Find(args[1])
			if err != nil {
				return err
			}
			h, err := attach.host(args[0])
			if err != nil {
				return err
			}
			if err := do(f, cmd.Context(), h); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s %s %s %s: %s\n", time.Now().Format("15:04:05.000"), verb, h.Name(), f.Name, f.Doc)
			return nil
		},
	}
}
