package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/deploy/lab"
)

func newDown(id *string) *cobra.Command {
	return &cobra.Command{
		Use:   "down",
		Short: "Clear away what killed labs left; with --lab close that open lab too",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			reaped, err := lab.Reap(cmd.Context())
			for _, dead := range reaped {
				fmt.Fprintf(cmd.OutOrStdout(), "lab %s cleared away, its process was gone\n", dead)
			}
			if err != nil {
				return err
			}
			labs, err := lab.Running()
			if err != nil {
				return err
			}
			for _, l := range labs {
				if l.ID() != *id { // somebody may be working in it: it is closed by name only
					fmt.Fprintf(cmd.OutOrStdout(), "lab %s left open, a process uses it; --lab %[1]s closes it\n", l.ID())
					continue
				}
				if err := closeLab(cmd.Context(), l); err != nil {
					return err
				}
				fmt.Fprintf(cmd.OutOrStdout(), "lab %s closed\n", l.ID())
			}
			return nil
		},
	}
}

// closeLab asks the owner and waits; an owner that dies without closing leaves the rest to us.
func closeLab(ctx context.Context, l *lab.Lab) error {
	ctx, cancel := context.WithTimeout(ctx, 40*time.Second)
	defer cancel()
	if err := l.AskToClose(); err != nil {
		return err
	}
	for !l.Closed() {
		select {
		case <-ctx.Done():
			return errors.Join(fmt.Errorf("close lab %s", l.ID()), ctx.Err())
		case <-time.After(100 * time.Millisecond):
			if _, err := lab.Reap(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}
