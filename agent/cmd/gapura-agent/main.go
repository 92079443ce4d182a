// Command gapura-agent is the half of Gapura that runs on every host: three processes, of which only `act` can change anything.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/pkg/build"
)

const defaultConfig = "/etc/gapura/agent.yaml"

func main() { os.Exit(run()) }

func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := root().ExecuteContext(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "gapura-agent:", err)
		return 1
	}
	return 0
}

func root() *cobra.Command {
	c := &cobra.Command{
		Use:           "gapura-agent",
		Short:         "Reports what this host's web stack does, and obeys signed orders that local policy allows",
		Version:       build.Version(),
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	c.PersistentFlags().String("config", defaultConfig, "configuration file")
	c.PersistentFlags().String("log", "info", "log level: debug, info, warn, error")
	c.AddCommand(runCommand(), lookCommand(), actCommand(), enrollCommand(), checkCommand(), statusCommand(), pauseCommand(), resumeCommand())
	return c
}

// logger writes text to standard error, where the journal takes it.
func logger(c *cobra.Command) (*slog.Logger, error) {
	var level slog.Level
	text, err := c.Flags().GetString("log")
	if err != nil {
		return nil, err
	}
	if err := level.UnmarshalText([]byte(text)); err != nil {
		return nil, fmt.Errorf("--log: %w", err)
	}
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level})), nil
}
