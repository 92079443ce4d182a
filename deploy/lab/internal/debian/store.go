// Package debian builds Debian roots once and keeps them as layers for overlay mounts.
//
// A layer is a directory named after everything that went into it, so a finished layer never changes and a changed
// recipe or package makes a new one. Building happens beside the finished layers and ends with a rename: a layer that
// is there is whole. One build runs at a time on a machine.
package debian

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Store is a directory of layers. Both fields are required.
type Store struct {
	Dir string       // holds the layers; needs about 1 GB a system on a file system that can carry overlay upper directories
	Log *slog.Logger // told when a layer is built, and how long that took

	mu   sync.Mutex
	held []*os.File // layers in use, locked against removal
}

// Root is a stack of finished layers, lowest first.
type Root []string

// LowerDirs returns the layers in the form of overlay's lowerdir option.
func (r Root) LowerDirs() string {
	top := make([]string, 0, len(r))
	for _, layer := range slices.Backward(r) {
		top = append(top, layer)
	}
	return strings.Join(top, ":")
}

// Root returns a root of a system with the web stacks and, on top, the given package files installed by apt together with what they
// depend on. Missing layers are built, which takes about a minute for the first root of a machine.
func (s *Store) Root(ctx context.Context, system System, debs ...string) (Root, error) {
	recipes := []recipe{base(system), web(system)}
	if len(debs) > 0 {
		top, err := s.debs(debs)
		if err != nil {
			return nil, err
		}
		recipes = append(recipes, top)
	}
	return s.stack(ctx, recipes)
}

func base(s System) recipe {
	return recipe{
		name:   "base",
		script: baseScript,
		args: func(Root) []string {
			return []string{s.Suite, s.Mirror, s.Components, s.Script, s.Keyring, strings.Join(basePackages, ",")}
		},
	}
}

func web(s System) recipe {
	return packages("web", strings.Join(s.of(webUnits), " "), s.of(webPackages))
}

// packages is a layer of packages with some of their units switched off.
func packages(name, disable string, packages []string) recipe {
	return recipe{
		name:   name,
		script: packagesScript,
		args:   func(below Root) []string { return append([]string{below.LowerDirs(), disable}, packages...) },
	}
}

func (s *Store) debs(files []string) (recipe, error) {
	sum, err := sumFiles(files)
	if err != nil {
		return recipe{}, err
	}
	return recipe{
		name:   "debs",
		script: packagesScript,
		files:  files,
		extra:  sum,
		args: func(below Root) []string {
			args := []string{below.LowerDirs(), ""}
			for _, file := range files {
				args = append(args, "./"+filepath.Base(file))
			}
			return args
		},
	}, nil
}

func (s *Store) layers() string { return filepath.Join(s.Dir, "layers") }

// tmp is where a layer is while it is made, and while it is removed.
func (s *Store) tmp() string { return filepath.Join(s.Dir, "building") }
