package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/agent/internal/act"
	"github.com/gapura-dev/gapura/agent/internal/enroll"
	"github.com/gapura-dev/gapura/agent/internal/local"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

func enrollCommand() *cobra.Command {
	var cfg enroll.Config
	c := &cobra.Command{
		Use: "enroll --collector HOST --token TOKEN", Short: "Join a collector: make this host's key and get its certificate", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if cfg.Collector == "" || cfg.Token == "" {
				return errors.New("run the line that `gapura-collector token create --host NAME` printed: it holds --collector and --token")
			}
			settings, err := load(c)
			if err != nil && !settingsMissing(c) {
				settings.Collectors = []string{cfg.Collector}
				if err := settings.Validate(); err != nil {
					return err
				}
			}
			cfg.Dir = settings.IdentityDir
			if cfg.Settings, err = c.Flags().GetString("config"); err != nil {
				return err
			}
			cfg.Signers = filepath.Join(filepath.Dir(cfg.Settings), "signers.yaml")
			enrolled, err := enroll.Enroll(c.Context(), cfg)
			if err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "enrolled as %s; the certificate is good until %s and renews itself\n",
				enrolled.Host, enrolled.NotAfter.Local().Format(time.DateTime))
			return nil
		},
	}
	c.Flags().StringVar(&cfg.Collector, "collector", "", "name or address of the collector")
	c.Flags().StringVar(&cfg.Port, "port", "", "port of its enrolment (8501)")
	c.Flags().StringVar(&cfg.Token, "token", "", "one-time token")
	c.Flags().BoolVar(&cfg.Force, "force", false, "enrol again, with a new key")
	return c
}

// settingsMissing reports whether there is no configuration yet, which is how an unenrolled host looks.
func settingsMissing(c *cobra.Command) bool {
	path, err := c.Flags().GetString("config")
	if err != nil {
		return false
	}
	_, err = os.Stat(path)
	return errors.Is(err, os.ErrNotExist)
}

func statusCommand() *cobra.Command {
	return &cobra.Command{
		Use: "status", Short: "Show what may be done on this host, and what was done and why", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := load(c)
			if err != nil {
				return err
			}
			response := new(agentv1.ActResponse)
			request := &agentv1.ActRequest{Request: &agentv1.ActRequest_ReadStatus{ReadStatus: &agentv1.ReadStatus{}}}
			if err := local.Ask(c.Context(), cfg.ActSocket, request, response); err != nil {
				return fmt.Errorf("ask act: %w (run as root; systemctl status gapura-act.socket)", err)
			}
			if response.GetError() != "" {
				return errors.New(response.GetError())
			}
			fmt.Fprint(c.OutOrStdout(), act.Describe(response.GetStatus()))
			return nil
		},
	}
}

func pauseCommand() *cobra.Command {
	var reason string
	var length time.Duration
	c := &cobra.Command{
		Use: "pause", Short: "Let nothing be done on this host until resume", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			pause := act.Pause{Reason: reason, Since: time.Now()}
			if length > 0 {
				pause.Until = time.Now().Add(length)
			}
			if err := act.WritePause(act.DefaultConfig().PausePath, pause); err != nil {
				return err
			}
			fmt.Fprintln(c.OutOrStdout(), "paused; `gapura-agent resume` ends it")
			return nil
		},
	}
	c.Flags().StringVar(&reason, "reason", "paused on the host", "shown wherever an order is refused")
	c.Flags().DurationVar(&length, "for", 0, "how long (default: until resume)")
	return c
}

func resumeCommand() *cobra.Command {
	return &cobra.Command{
		Use: "resume", Short: "End a pause of this host", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return act.RemovePause(act.DefaultConfig().PausePath) },
	}
}
