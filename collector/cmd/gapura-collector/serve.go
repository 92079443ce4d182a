package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/collector"
	"github.com/gapura-dev/gapura/pkg/config"
)

func serveCommand() *cobra.Command {
	return &cobra.Command{
		Use: "serve", Short: "Run the collector", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			log, err := logger(c)
			if err != nil {
				return err
			}
			cfg, err := load(c)
			if err != nil {
				return err
			}
			server, err := collector.New(c.Context(), cfg, log)
			if err != nil {
				return err
			}
			return server.Run(c.Context())
		},
	}
}

func checkCommand() *cobra.Command {
	return &cobra.Command{
		Use: "check", Short: "Check the configuration, as serve would read it", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := load(c)
			if err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "ok: agents on %s, enrolment on %s, API on %s, actions in mode %s\n",
				cfg.Listen.Agents, cfg.Listen.Enrol, cfg.API.Listen, cfg.Brain.Remedy.Mode)
			return nil
		},
	}
}

// load reads the configuration over the shipped defaults.
func load(c *cobra.Command) (collector.Config, error) {
	cfg := collector.Defaults()
	path, err := c.Flags().GetString("config")
	if err != nil {
		return cfg, err
	}
	return cfg, config.Load(path, &cfg)
}
