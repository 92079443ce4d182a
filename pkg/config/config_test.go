package config_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/config"
)

// settings has one field of each kind.
type settings struct {
	Listen   string           `yaml:"listen"`
	Interval time.Duration    `yaml:"interval"`
	Retries  int              `yaml:"retries"`
	Token    config.Secret    `yaml:"token"`
	Prober   prober           `yaml:"prober"`
	Channels []channel        `yaml:"channels"`
	Labels   map[string]label `yaml:"labels"`
	Plain    string           // named by the library: plain
	Hidden   string           `yaml:"-"`
}

type prober struct {
	Workers int           `yaml:"workers"`
	Timeout time.Duration `yaml:"timeout"`
	Paths   []string      `yaml:"paths,omitempty"`
}

type channel struct {
	Name string `yaml:"name"`
	URL  string `yaml:"url"`
}

type label struct {
	Limit *int `yaml:"limit"`
}

func defaults() settings {
	return settings{Listen: "127.0.0.1:8503", Interval: time.Minute, Prober: prober{Workers: 2, Timeout: time.Second}}
}

func (s *settings) Validate() error {
	var errs []error
	if s.Retries < 0 {
		errs = append(errs, fmt.Errorf("retries: %d is below zero", s.Retries))
	}
	if s.Listen == "" {
		errs = append(errs, errors.New("listen: an address is needed"))
	}
	return errors.Join(errs...)
}

func TestLoad(t *testing.T) {
	got := defaults()
	if err := config.Load("testdata/good.yaml", &got); err != nil {
		t.Fatal(err)
	}
	two := 2
	want := settings{
		Listen: "127.0.0.1:8503", Interval: 90 * time.Second, Retries: 3, Token: config.NewSecret("hunter2"),
		Prober:   prober{Workers: 4, Timeout: 250 * time.Millisecond, Paths: []string{"/", "/health"}},
		Channels: []channel{{"ops", "https://hook.example/"}},
		Labels:   map[string]label{"plan": {&two}},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(config.Secret{})); diff != "" {
		t.Error(diff)
	}
}

func TestDefaultsStand(t *testing.T) {
	for _, text := range []string{"", "# nothing\n", "---\n", "prober:\n", "retries: 0\n"} {
		got := defaults()
		if err := config.Parse("x.yaml", []byte(text), &got); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		if diff := cmp.Diff(defaults(), got, cmp.AllowUnexported(config.Secret{})); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

// One small bad file per mistake; the file's name says the mistake. Every good file must load, every other must be here.
func TestMistakes(t *testing.T) {
	want := map[string][]string{
		"unknown-key.yaml":              {`unknown-key.yaml:2: unknown key "intervall"; did you mean "interval"?`},
		"unknown-key-inside.yaml":       {`unknown-key-inside.yaml:2: unknown key "worker"; did you mean "workers"?`},
		"unknown-key-in-list.yaml":      {`unknown-key-in-list.yaml:3: unknown key "uri"; did you mean "url"?`},
		"unknown-key-in-map.yaml":       {`unknown-key-in-map.yaml:3: unknown key "limt"; did you mean "limit"?`},
		"unknown-key-like-nothing.yaml": {`:1: unknown key "zzzzzzzz"; known here: channels, interval, labels, listen, plain, prober, retries, token`},
		"two-mistakes.yaml":             {`:1: unknown key "intervall"`, `:3: unknown key "worker"`},
		"key-given-twice.yaml":          {`:2: key "retries" is given twice`},
		"duration-without-unit.yaml":    {`:1: "60" is not a duration; write a number with its unit`},
		"word-for-a-number.yaml":        {`:1: text ` + "`many`" + ` does not fit here; a whole number is needed`},
		"list-for-a-structure.yaml":     {`:1: a list does not fit here; a group of keys is needed`},
		"text-for-the-whole.yaml":       {`:1: text ` + "`just a ...`" + ` does not fit here; a group of keys is needed`},
		"second-document.yaml":          {`:2: a second document`},
		"alias.yaml":                    {`:2: *here: aliases are not read`},
		"alias-as-key.yaml":             {`:2: `, `aliases are not read`},
		"merge-key.yaml":                {`:4: unknown key "<<"`},
		"tab-for-blanks.yaml":           {`tab-for-blanks.yaml:2: `},
		"secret-of-nowhere.yaml":        {`:1: secret: open /nonexistent/bot.token: no such file`},
		"secret-with-another-key.yaml":  {`:1: a secret is a text, or {file: PATH}`},
		"not-valid.yaml":                {"not-valid.yaml: retries: -1 is below zero", "not-valid.yaml: listen: an address is needed"},
		"binary.yaml":                   {`binary.yaml`},
	}
	files, err := filepath.Glob("testdata/*.yaml")
	if err != nil || len(files) < len(want) {
		t.Fatal(files, err)
	}
	for _, path := range files {
		parts, bad := want[filepath.Base(path)]
		if !bad {
			continue
		}
		t.Run(filepath.Base(path), func(t *testing.T) {
			got := defaults()
			err := config.Load(path, &got)
			if err == nil {
				t.Fatal("it was accepted")
			}
			for _, part := range parts {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("got  %v\nwant %s", err, part)
				}
			}
		})
	}
}

func TestMistakesOfTheFile(t *testing.T) {
	dir := t.TempDir()
	huge := filepath.Join(dir, "huge.yaml")
	if err := os.WriteFile(huge, []byte("listen: "+strings.Repeat("x", config.MaxSize)), 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		filepath.Join(dir, "gone.yaml"): "no such file",
		dir:                             "is a directory",
		huge:                            "over 1048576 bytes",
	} {
		got := defaults()
		if err := config.Load(path, &got); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", path, err, want)
		}
	}
}

// Whatever is loaded without complaint is loaded the same a second time, and nothing makes the loader fall over.
func FuzzParse(f *testing.F) {
	files, err := filepath.Glob("testdata/*.yaml")
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if strings.Contains(string(text), "file") {
			return // a secret's file is not for a fuzzer to choose
		}
		first, second := defaults(), defaults()
		if err := config.Parse("fuzz.yaml", text, &first); err != nil {
			if !strings.HasPrefix(err.Error(), "fuzz.yaml") {
				t.Errorf("an error without the file's name: %v", err)
			}
			return
		}
		if err := config.Parse("fuzz.yaml", text, &second); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(first, second, cmp.AllowUnexported(config.Secret{})); diff != "" {
			t.Error(diff)
		}
	})
}
