package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

func newUp() *cobra.Command {
	var name, stackName string
	var sites, debs []string
	cmd := &cobra.Command{
		Use:   "up",
		Short: "Open a lab and keep it open until Ctrl-C: one host of your choice, or one of each stack",
		Args:  cobra.NoArgs,
		Example: "  lab up\n" +
			"  lab up --stack nginx-php --name web1 --site shop.lab --install ./gapura-agent.deb",
		RunE: func(cmd *cobra.Command, _ []string) error {
			specs := oneOfEach()
			if stackName != "" {
				chosen, err := stack.Find(stackName)
				if err != nil {
					return err
				}
				specs = []lab.Spec{{Name: name, Stack: chosen, Sites: sites}}
			}
			for i := range specs {
				specs[i].Install = debs
			}
			return up(cmd, specs)
		},
	}
	cmd.Flags().StringVar(&stackName, "stack", "", "the stack of the only host; without it there is a host for each web stack")
	cmd.Flags().StringVar(&name, "name", "web1", "name of that host")
	cmd.Flags().StringSliceVar(&sites, "site", []string{"shop.lab"}, "site it serves; may be repeated")
	cmd.Flags().StringSliceVar(&debs, "install", nil, "package file apt installs on every host; may be repeated")
	return cmd
}

func oneOfEach() []lab.Spec {
	return []lab.Spec{
		{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab"}},
		{Name: "web2", Stack: stack.NginxNode, Sites: []string{"app.lab"}},
		{Name: "web3", Stack: stack.ApachePHP, Sites: []string{"blog.lab"}},
	}
}

func up(cmd *cobra.Command, specs []lab.Spec) (err error) {
	ctx := cmd.Context()
	l, err := lab.Open(ctx, lab.Config{Log: slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil))})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, l.Close()) }()
	var boots errgroup.Group
	for _, spec := range specs {
		boots.Go(func() error {
			_, err := l.Boot(ctx, spec)
			return err
		})
	}
	if err := boots.Wait(); err != nil {
		return fmt.Errorf("open lab: %w", err)
	}
	printHosts(cmd.OutOrStdout(), []*lab.Lab{l})
	fmt.Fprintln(cmd.OutOrStdout(), "\nCtrl-C closes the lab. In another terminal: lab break web1 php-fpm-kill; lab probe http://shop.lab/; lab sh web1")
	<-ctx.Done()
	if errors.Is(ctx.Err(), context.Canceled) {
		return nil
	}
	return ctx.Err()
}
