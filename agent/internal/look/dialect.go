package look

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
)

// dialect is one kind of server: which programs are of its kind, how it tests and tells its configuration,
// and when its workers last read it.
type dialect struct {
	name     string
	programs []string // shell patterns of the base names of programs
	test     func(ctx context.Context, command []string) tested
	loaded   func(mainPID int, pidFile string) loaded
}

// tested is what a configuration test brought to light.
type tested struct {
	result   webconf.Result
	topology webconf.Topology // of a good test, as far as it could be read
	gap      error            // why the topology could not be read, or not whole
	main     string           // path of the main file, as far as it is known
}

// dialects is the closed list of servers whose configuration look tests.
func dialects() []dialect {
	return []dialect{
		{"nginx", []string{"nginx", "openresty"}, testNginx, loadedNginx},
		{"apache", []string{"apache2", "apachectl", "apache2ctl", "httpd"}, testApache, loadedByPIDFile},
		{"litespeed", []string{"lswsctrl", "openlitespeed", "litespeed", "lshttpd"}, testLiteSpeed, loadedByPIDFile},
		{"php-fpm", []string{"php-fpm", "php-fpm[0-9]*", "php[0-9]*-fpm"}, testPHPFPM, loadedByPIDFile},
	}
}

// dialectOf returns the kind of a unit, by its name.
func dialectOf(unitName string) (dialect, error) {
	server := webconf.Server(unitName)
	for _, d := range dialects() {
		if d.name == server {
			return d, nil
		}
	}
	return dialect{}, fmt.Errorf("%q is no unit of a server that look can test: nginx, Apache, LiteSpeed and php-fpm are", unitName)
}

func matches(patterns []string, name string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		ok, err := path.Match(pattern, name)
		return ok && err == nil
	})
}

// check returns the unit's command with the real path of its program, if that is one of the dialect's and nobody but
// root could have put another in its place.
func (d dialect) check(u unit) ([]string, error) {
	if u.Load != "loaded" {
		return nil, fmt.Errorf("unit %s is %s", u.Name, u.Load)
	}
	if len(u.Command) == 0 {
		return nil, fmt.Errorf("unit %s has no ExecStart", u.Name)
	}
	program := u.Command[0]
	real, err := filepath.EvalSymlinks(program)
	if err != nil {
		return nil, fmt.Errorf("find the program of %s: %w", u.Name, err)
	}
	if !filepath.IsAbs(program) || !matches(d.programs, path.Base(program)) && !matches(d.programs, path.Base(real)) {
		return nil, fmt.Errorf("unit %s starts %s, which is no %s", u.Name, program, d.name)
	}
	if err := rootOnly(real); err != nil {
		return nil, fmt.Errorf("program of %s: %w", u.Name, err)
	}
	return u.Command, nil
}

// rootOnly returns an error if another user than root may write a program or the folder it lies in.
func rootOnly(program string) error {
	for _, p := range []string{program, path.Dir(program)} {
		info, err := os.Stat(p)
		if err != nil {
			return err
		}
		stat, ok := info.Sys().(*syscall.Stat_t)
		if !ok || stat.Uid != 0 || info.Mode().Perm()&0o022 != 0 && info.Mode()&os.ModeSticky == 0 {
			return fmt.Errorf("%s can be written by others than root: look does not run it", p)
		}
	}
	if info, err := os.Stat(program); err != nil || !info.Mode().IsRegular() {
		return errors.Join(err, fmt.Errorf("%s is not a file", program))
	}
	return nil
}

// options returns those arguments of a command that say which configuration is meant: names take a value, as
// "-c value", "-cvalue" or, for long ones, "--name=value".
func options(arguments []string, names ...string) []string {
	var out []string
	for i := 0; i < len(arguments); i++ {
		for _, name := range names {
			value, ok := strings.CutPrefix(arguments[i], name)
			switch {
			case !ok:
			case value == "" && i+1 < len(arguments):
				out = append(out, name, arguments[i+1])
				i++
			case strings.HasPrefix(value, "=") || value != "" && !strings.HasPrefix(name, "--"):
				out = append(out, arguments[i])
			default:
				continue
			}
			if ok {
				break
			}
		}
	}
	return out
}
