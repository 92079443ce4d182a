package main

import (
	"os"

	"github.com/spf13/cobra"
)

func newExec(attach attacher) *cobra.Command {
	return &cobra.Command{
		Use:     "exec HOST -- COMMAND ...",
		Short:   "Run a command on a host as root",
		Example: "  lab exec web1 -- journalctl -u php8.2-fpm",
		Args:    cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return enter(cmd, attach, args[0], args[1:])
		},
	}
}

func newShell(attach attacher) *cobra.Command {
	return &cobra.Command{
		Use:   "sh HOST",
		Short: "Open a root shell on a host",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return enter(cmd, attach, args[0], []string{"bash", "-l"})
		},
	}
}

// enter gives the command this terminal. Its exit code becomes this program's.
func enter(cmd *cobra.Command, attach attacher, host string, argv []string) error {
	h, err := attach.host(host)
	if err != nil {
		return err
	}
	inside := h.Interactive(cmd.Context(), argv...)
	inside.Stdin, inside.Stdout, inside.Stderr = os.Stdin, os.Stdout, os.Stderr
	return inside.Run()
}
