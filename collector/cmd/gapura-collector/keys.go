package main

import (
	"errors"
	"fmt"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"time"

	"github.com/coreos/go-systemd/v22/activation"
	"github.com/coreos/go-systemd/v22/daemon"
	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/collector"
	"github.com/gapura-dev/gapura/collector/internal/authority"
)

func initCommand() *cobra.Command {
	var setup collector.Setup
	c := &cobra.Command{
		Use: "init", Short: "Make the certificate authority, the signer's key, the configuration and the first admin token", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			var err error
			if setup.Path, err = c.Flags().GetString("config"); err != nil {
				return err
			}
			if len(setup.Names) == 0 {
				return errors.New("say by which name or address hosts dial this collector: --name collector.example (may be repeated)")
			}
			made, err := collector.Init(c.Context(), setup)
			if err != nil {
				return err
			}
			fmt.Fprint(c.OutOrStdout(), made)
			return nil
		},
	}
	c.Flags().StringVar(&setup.Dir, "dir", "", "put everything below this folder and listen on loopback: for trying it without root")
	c.Flags().StringArrayVar(&setup.Names, "name", nil, "DNS name or address by which hosts dial this collector; may be repeated")
	return c
}

func signCommand() *cobra.Command {
	return &cobra.Command{
		Use: "sign", Short: "Run the order signer, on the socket that systemd hands over", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			log, err := logger(c)
			if err != nil {
				return err
			}
			cfg, err := load(c)
			if err != nil {
				return err
			}
			signer, err := authority.LoadSigner(cfg.Signer.Dir)
			if err != nil {
				return err
			}
			listeners, err := activation.Listeners()
			if err != nil || len(listeners) != 1 {
				return errors.Join(err, errors.New("the signer is started by gapura-sign.socket: systemctl start gapura-sign.socket"))
			}
			asker, err := collectorUID()
			if err != nil {
				return err
			}
			if _, err := daemon.SdNotify(false, daemon.SdNotifyReady); err != nil {
				return err
			}
			return authority.NewSigning(signer, listeners[0], func(uid uint32) bool { return uid == asker }, log).Run(c.Context())
		},
	}
}

// collectorUID returns the user that the collector runs as. Only it may have orders signed.
func collectorUID() (uint32, error) {
	u, err := user.Lookup("gapura-collector")
	if err != nil {
		return 0, fmt.Errorf("find the collector's user, the only one who may have orders signed: %w (the package makes it)", err)
	}
	id, err := strconv.ParseUint(u.Uid, 10, 32)
	return uint32(id), err
}

func caCommand() *cobra.Command {
	c := &cobra.Command{Use: "ca", Short: "The certificate authority"}
	c.AddCommand(&cobra.Command{
		Use: "show", Short: "Print the CA's certificate, which tools and browsers need", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := load(c)
			if err != nil {
				return err
			}
			text, err := os.ReadFile(filepath.Join(cfg.DataDir, "ca.pem"))
			if err != nil {
				return fmt.Errorf("read the CA's certificate: %w", err)
			}
			_, err = c.OutOrStdout().Write(text)
			return err
		},
	})
	c.AddCommand(revokeCommand())
	return c
}

func revokeCommand() *cobra.Command {
	var host string
	c := &cobra.Command{
		Use: "revoke --host NAME", Short: "Withdraw every certificate of a host; it is forgotten and its stream is closed within half a minute", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if host == "" {
				return errors.New("say which host: --host NAME")
			}
			cfg, err := load(c)
			if err != nil {
				return err
			}
			if err := collector.RevokeHost(c.Context(), cfg, host); err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "%s is revoked; it comes back with a new token: gapura-collector token create --host %s\n", host, host)
			return nil
		},
	}
	c.Flags().StringVar(&host, "host", "", "name of the host")
	return c
}

func backupCommand() *cobra.Command {
	return &cobra.Command{
		Use: "backup FILE", Short: "Copy the database to a new file while the collector runs", Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			cfg, err := load(c)
			if err != nil {
				return err
			}
			began := time.Now()
			if err := collector.Backup(c.Context(), cfg, args[0]); err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "wrote %s in %s\n", args[0], time.Since(began).Round(time.Millisecond))
			return nil
		},
	}
}
