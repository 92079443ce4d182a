package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"
)

func newProbe(attach attacher) *cobra.Command {
	return &cobra.Command{
		Use:     "probe URL",
		Short:   "Fetch a page as a visitor from outside the hosts",
		Example: "  lab probe http://shop.lab/",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			l, err := attach()
			if err != nil {
				return err
			}
			look := l.Look(cmd.Context(), args[0])
			fmt.Fprintf(cmd.OutOrStdout(), "%s  status %d  server %q  %s\n", look.Class, look.Status, look.Server, look.Duration.Round(10*time.Microsecond))
			if look.Err != nil {
				fmt.Fprintln(cmd.OutOrStdout(), look.Err)
			}
			fmt.Fprint(cmd.OutOrStdout(), look.Body)
			return nil
		},
	}
}
