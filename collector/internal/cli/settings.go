package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/gapura-dev/gapura/pkg/config"
)

// flags are the flags that every command has.
type flags struct {
	collector, token, ca, output, lang string
	timeout                            time.Duration
}

func (f *flags) add(root *cobra.Command) {
	p := root.PersistentFlags()
	p.StringVar(&f.collector, "collector", "", "the collector: HOST (port 8503), HOST:PORT, unix:/path")
	p.StringVar(&f.token, "token", "", "API token; GAPURA_TOKEN or the configuration keep it out of the process list")
	p.StringVar(&f.ca, "ca", "", "file with the CA that the collector's certificate is from; the system's CAs when empty")
	p.StringVarP(&f.output, "output", "o", "table", "table or json")
	p.StringVar(&f.lang, "lang", "", "language for people: en, id or vi; GAPURA_LANG, the configuration or the terminal's when empty")
	p.DurationVar(&f.timeout, "timeout", 30*time.Second, "how long to wait for an answer")
}

// file is what the configuration file may hold.
type file struct {
	Collector string        `yaml:"collector"`
	Token     config.Secret `yaml:"token"` // a text, or {file: PATH}
	CA        string        `yaml:"ca"`
	Lang      string        `yaml:"lang"`
}

// settings are what a run goes by.
type settings struct {
	collector string
	token     string
	ca        string
	lang      string
	json      bool
	timeout   time.Duration
}

// resolve finds the settings: flags before variables before the configuration file.
func (a *app) resolve() error {
	f := a.flags
	switch {
	case f.output != "json" && f.output != "table":
		return hinted(fmt.Errorf("-o %s: no such output", safe(f.output)), "use table or json")
	case f.timeout <= 0:
		return hinted(errors.New("--timeout is not above zero"), "write 30s")
	}
	kept, err := a.file()
	if err != nil {
		return err
	}
	a.set = settings{
		collector: first(f.collector, a.env.Getenv("GAPURA_ADDR"), kept.Collector, "localhost"),
		token:     strings.TrimSpace(first(f.token, a.env.Getenv("GAPURA_TOKEN"), kept.Token.Reveal())),
		ca:        first(f.ca, a.env.Getenv("GAPURA_CA"), kept.CA),
		lang:      first(f.lang, a.env.Getenv("GAPURA_LANG"), kept.Lang, a.ofTheTerminal(), "en"),
		json:      f.output == "json", timeout: f.timeout,
	}
	if _, ok := languages[a.set.lang]; !ok {
		return hinted(fmt.Errorf("language %q is not known", a.set.lang), "use en, id or vi")
	}
	return nil
}

// file reads the configuration file. That there is none is no error.
func (a *app) file() (file, error) {
	var out file
	path := a.configPath()
	if path == "" {
		return out, nil
	}
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return out, nil
	}
	if err == nil {
		err = config.Load(path, &out)
	}
	if err != nil {
		return out, hinted(err, "its keys are collector, token, ca and lang")
	}
	if !out.Token.IsZero() && info.Mode().Perm()&0o077 != 0 {
		_, _ = fmt.Fprintf(a.env.Stderr, "gapura: others can read %s, which holds a token; run: chmod 600 %[1]s\n", path)
	}
	return out, nil
}

// ofTheTerminal returns the language that the terminal is set to, empty when it is none of ours.
func (a *app) ofTheTerminal() string {
	locale := first(a.env.Getenv("LC_ALL"), a.env.Getenv("LC_MESSAGES"), a.env.Getenv("LANG"))
	lang, _, _ := strings.Cut(strings.ToLower(locale), ".")
	lang, _, _ = strings.Cut(lang, "_")
	if _, ok := languages[lang]; ok {
		return lang
	}
	return ""
}

func (a *app) configPath() string {
	if dir := a.env.Getenv("XDG_CONFIG_HOME"); dir != "" {
		return filepath.Join(dir, "gapura", "config.yaml")
	}
	if home := a.env.Getenv("HOME"); home != "" {
		return filepath.Join(home, ".config", "gapura", "config.yaml")
	}
	return ""
}

func first(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
