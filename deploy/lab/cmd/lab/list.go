package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

func newList() *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the open labs and their hosts",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			labs, err := lab.Running()
			if err != nil {
				return err
			}
			printHosts(cmd.OutOrStdout(), labs)
			return nil
		},
	}
}

func printHosts(to io.Writer, labs []*lab.Lab) {
	table := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	defer table.Flush()
	fmt.Fprintln(table, "LAB\tHOST\tSTACK\tADDRESS\tSITES")
	for _, l := range labs {
		for _, h := range l.Hosts() {
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", l.ID(), h.Name(), h.Stack().Name, h.Addr(), strings.Join(h.Sites(), " "))
		}
	}
}

func newFaults() *cobra.Command {
	return &cobra.Command{
		Use:   "faults",
		Short: "List the faults and the stacks they can happen to",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			table := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			defer table.Flush()
			for _, f := range fault.All() {
				var stacks []string
				for _, s := range stack.All() {
					if f.Fits(s) {
						stacks = append(stacks, s.Name)
					}
				}
				fmt.Fprintf(table, "%s\t%s\t%s\n", f.Name, strings.Join(stacks, ","), f.Doc)
			}
			return nil
		},
	}
}
