// Command gapura-collector is the central half of Gapura: it serves agents, tools and people, and manages its own keys.
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

const defaultConfig = "/etc/gapura-collector/collector.yaml"

func main() { os.Exit(run()) }

func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := root().ExecuteContext(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "gapura-collector:", err)
		return 1
	}
	return 0
}

func root() *cobra.Command {
	c := &cobra.Command{
		Use:           "gapura-collector",
		Short:         "Names the cause of 502s and repairs what a restart can repair",
		Version:       build.Version(),
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	c.PersistentFlags().String("config", defaultConfig, "configuration file")
	c.PersistentFlags().String("log", "info", "log level: debug, info, warn, error")
	c.AddCommand(initCommand(), serveCommand(), signCommand(), checkCommand(), tokenCommand(), caCommand(), auditCommand(), backupCommand())
	return c
}

// logger writes JSON to standard error, where the journal takes it.
func logger(c *cobra.Command) (*slog.Logger, error) {
	var level slog.Level
	text, err := c.Flags().GetString("log")
	if err != nil {
		return nil, err
	}
	if err := level.UnmarshalText([]byte(text)); err != nil {
		return nil, fmt.Errorf("--log: %w", err)
	}
	return slog.New(slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{Level: level})), nil
}
