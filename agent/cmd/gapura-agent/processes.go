package main

import (
	"errors"
	"fmt"

	"github.com/coreos/go-systemd/v22/activation"
	"github.com/coreos/go-systemd/v22/daemon"
	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/agent"
	"github.com/gapura-dev/gapura/agent/internal/act"
	"github.com/gapura-dev/gapura/agent/internal/look"
	"github.com/gapura-dev/gapura/pkg/config"
)

func runCommand() *cobra.Command {
	return &cobra.Command{
		Use: "run", Short: "Report to the collector; the unprivileged process", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			log, err := logger(c)
			if err != nil {
				return err
			}
			cfg, err := load(c)
			if err != nil {
				return err
			}
			a, err := agent.New(cfg, log)
			if err != nil {
				return err
			}
			return a.Run(c.Context())
		},
	}
}

func lookCommand() *cobra.Command {
	return &cobra.Command{
		Use: "look", Short: "Answer a closed list of read-only questions; root, started by its socket", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			log, err := logger(c)
			if err != nil {
				return err
			}
			l, err := look.New(look.DefaultConfig(), log)
			if err != nil {
				return err
			}
			if _, err := daemon.SdNotify(false, daemon.SdNotifyReady); err != nil {
				return err
			}
			return l.Run(c.Context())
		},
	}
}

func actCommand() *cobra.Command {
	return &cobra.Command{
		Use: "act", Short: "Carry out signed orders that local policy allows; root, started by its socket", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			log, err := logger(c)
			if err != nil {
				return err
			}
			listeners, err := activation.Listeners()
			if err != nil || len(listeners) != 1 {
				return errors.Join(err, errors.New("act is started by its socket: systemctl start gapura-act.socket"))
			}
			bus := new(act.Bus)
			defer bus.Close()
			doer, err := act.New(act.DefaultConfig(), act.Deps{Listener: listeners[0], Systemd: bus, Log: log})
			if err != nil {
				return err
			}
			if _, err := daemon.SdNotify(false, daemon.SdNotifyReady); err != nil {
				return err
			}
			return doer.Run(c.Context())
		},
	}
}

func checkCommand() *cobra.Command {
	return &cobra.Command{
		Use: "check", Short: "Check the configuration and the local policy, as the agent would read them", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := load(c)
			policy := act.ReadPolicy(act.DefaultConfig().PolicyPath)
			if policy.Error != "" {
				err = errors.Join(err, errors.New(policy.Error))
			}
			if err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "ok: collectors %v\npolicy: %s\n", cfg.Collectors, act.DescribePolicy(policy))
			return nil
		},
	}
}

// load reads the configuration over the shipped defaults.
func load(c *cobra.Command) (agent.Config, error) {
	cfg := agent.Defaults()
	path, err := c.Flags().GetString("config")
	if err != nil {
		return cfg, err
	}
	return cfg, config.Load(path, &cfg)
}
