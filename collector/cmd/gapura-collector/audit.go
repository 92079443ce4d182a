package main

import (
	"bufio"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/collector"
)

func auditCommand() *cobra.Command {
	c := &cobra.Command{Use: "audit", Short: "The audit: who or what decided, on which evidence, with which result"}
	c.AddCommand(auditVerifyCommand(), auditExportCommand())
	return c
}

func auditVerifyCommand() *cobra.Command {
	var check collector.AuditCheck
	c := &cobra.Command{
		Use: "verify", Short: "Check the chain of the audit and its signed checkpoints", Args: cobra.NoArgs,
		Long: `verify walks the audit from its first entry to its last, holds it against the checkpoints that the signer signed, and
names the first entry that is not what was written.

What was cut off together with its checkpoints only a witness from elsewhere shows: --against takes an earlier export, or
the collector's or the signer's log, in which every checkpoint stands.`,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := load(c)
			if err != nil && (check.File == "" || check.Keys == "") { // an export with its keys is verified anywhere
				return err
			}
			check.Stdin = c.InOrStdin()
			found, err := collector.VerifyAudit(c.Context(), cfg, check)
			if err != nil {
				return err
			}
			fmt.Fprintln(c.OutOrStdout(), "the chain is whole:", found)
			return nil
		},
	}
	c.Flags().StringVar(&check.File, "file", "", "verify this export instead of the collector's database; - for standard input")
	c.Flags().StringVar(&check.Against, "against", "", "an earlier export, or a log that holds checkpoints; - for standard input")
	c.Flags().StringVar(&check.Keys, "keys", "", "public keys of the signers (default: signers.pem beside the collector's CA)")
	return c
}

func auditExportCommand() *cobra.Command {
	var export collector.AuditExport
	c := &cobra.Command{
		Use: "export", Short: "Print the audit as JSON lines, with its signed checkpoints", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := load(c)
			if err != nil {
				return err
			}
			out := bufio.NewWriter(c.OutOrStdout())
			return errors.Join(collector.ExportAudit(c.Context(), cfg, export, out), out.Flush())
		},
	}
	c.Flags().Uint64Var(&export.From, "from", 0, "number of the first entry")
	c.Flags().BoolVar(&export.Checkpoints, "checkpoints", false, "print the checkpoints alone: the least that another system must keep")
	return c
}
