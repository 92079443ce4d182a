package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/collector"
)

func tokenCommand() *cobra.Command {
	c := &cobra.Command{Use: "token", Short: "Tokens by which hosts join and tools ask"}
	c.AddCommand(tokenCreateCommand())
	return c
}

func tokenCreateCommand() *cobra.Command {
	var request collector.TokenRequest
	c := &cobra.Command{
		Use:   "create --host NAME | --api NAME",
		Short: "Make a one-time token for a host, or a bearer token for a tool",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if (request.Host == "") == (request.API == "") {
				return errors.New("say for whom: --host NAME for a host that shall join, or --api NAME for a tool")
			}
			cfg, err := load(c)
			if err != nil {
				return err
			}
			token, err := collector.MakeToken(c.Context(), cfg, request)
			if err != nil {
				return err
			}
			if request.Quiet {
				fmt.Fprintln(c.OutOrStdout(), token)
				return nil
			}
			fmt.Fprint(c.OutOrStdout(), explain(cfg, request, token))
			return nil
		},
	}
	f := c.Flags()
	f.StringVar(&request.Host, "host", "", "name of the host that may join with the token")
	f.StringVar(&request.API, "api", "", "what the bearer token is for: \"ticket bot\"")
	f.StringVar(&request.Scope, "scope", "viewer", "of a bearer token: viewer, operator, admin")
	f.StringVar(&request.Customer, "customer", "", "label of the host, or the only customer a bearer token sees")
	f.StringVar(&request.Cluster, "cluster", "", "label of the host")
	f.StringSliceVar(&request.Addresses, "address", nil, "address where the host's sites may be looked at; default: where it joins from")
	f.DurationVar(&request.Life, "life", 0, "how long a join token lives (default 1h), or a bearer token (default: until withdrawn)")
	f.BoolVar(&request.Quiet, "quiet", false, "print the token and nothing else")
	return c
}

func explain(cfg collector.Config, request collector.TokenRequest, token string) string {
	if request.API != "" {
		return fmt.Sprintf("bearer token for %s (shown this once):\n  %s\n", request.API, token)
	}
	life := request.Life
	if life == 0 {
		life = time.Hour
	}
	return fmt.Sprintf("Run on %s as root, once, within %s:\n\n  gapura-agent enroll --collector %s --token %s\n",
		request.Host, strings.TrimSuffix(life.String(), "0m0s"), cfg.Names[0], token)
}
