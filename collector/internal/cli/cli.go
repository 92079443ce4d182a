// Package cli is the command line `gapura`: tables for people, -o json for tools, exit codes that mean something.
//
// Everything a collector says may hold words of a host, a feed or a visitor. No such word reaches a terminal before
// what could steer it was made visible.
package cli

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/pkg/build"
)

// Exit codes. They are part of the contract of the command line.
const (
	ExitWell     = 0 // why: the site is well and no incident is open; else: done
	ExitIncident = 1 // why: an incident is open, also while it heals, or the site fails; actions: a guard refused
	ExitError    = 2 // the question could not be answered
	ExitUnknown  = 3 // no such site, host, incident or action
)

// Env is what the command line needs of the machine it runs on.
type Env struct {
	Stdout, Stderr io.Writer
	Getenv         func(string) string
	Now            func() time.Time
	Zone           *time.Location // in which times are shown
}

// app is one run of the command line.
type app struct {
	env   Env
	flags flags
	set   settings // resolved before a command runs
}

// Run runs the command line and returns its exit code. It ends early when ctx does.
func Run(ctx context.Context, args []string, env Env) int {
	a := &app{env: env}
	root := a.root()
	root.SetArgs(args)
	root.SetOut(env.Stdout)
	root.SetErr(env.Stderr)
	return a.exit(root.ExecuteContext(ctx))
}

// root is the whole command line.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "gapura",
		Short: "Why is this site 502?",
		Long: `gapura asks a Gapura collector why a site fails, and decides with it what is done.

The collector's address, the token and the CA come from flags, from GAPURA_ADDR, GAPURA_TOKEN and GAPURA_CA, or from
~/.config/gapura/config.yaml with the keys collector, token, ca and lang.

Exit codes: 0 well or done, 1 an incident is open or a guard refused, 2 error, 3 not known.`,
		Version:       build.Version(),
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return hinted(errors.New(safe(err.Error())), "see `"+cmd.CommandPath()+" --help`")
	})
	a.flags.add(root)
	root.AddCommand(a.why(), a.incidents(), a.hosts(), a.sites(), a.actions(), a.observe(), a.latent(), a.version())
	return root
}

func (a *app) version() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Print the version", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := io.WriteString(a.env.Stdout, "gapura "+build.Version()+"\n")
			return err
		},
	}
}

// group is a command that only holds others.
func group(use, short string, commands ...*cobra.Command) *cobra.Command {
	g := &cobra.Command{
		Use: use, Short: short,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return hinted(errors.New("unknown command \""+safe(args[0])+"\" for "+cmd.CommandPath()), "see `"+cmd.CommandPath()+" --help`")
			}
			return cmd.Help()
		},
	}
	g.AddCommand(commands...)
	return g
}
