package sensor

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/visit"
	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	maxRoots      = 4   // document roots of one site
	maxPlugins    = 512 // folders that are looked at
	maxEntries    = 256 // of one of them
	maxPluginNews = 64
	pluginOld     = 30 * 24 * time.Hour
)

// plugins says which plugins and themes of a site were changed lately. Where the site lies is known from the scripts that
// its errors name; no folder is watched, two levels are looked at, now.
func (r *changeRun) plugins(site string) (refused string) {
	roots := documentRoots(Latest[fact.LogSign](r.board), site)
	if len(roots) == 0 && !slices.ContainsFunc(Latest[fact.Vhost](r.board), func(v fact.Vhost) bool { return visit.Carries(v.Names, strings.ToLower(site)) }) {
		return "unknown subject"
	}
	var found []fact.Change
	for _, root := range roots {
		found = append(found, pluginsIn(filepath.Join(root, "wp-content", "plugins"), fact.ChangedPlugin)...)
		found = append(found, pluginsIn(filepath.Join(root, "wp-content", "themes"), fact.ChangedTheme)...)
	}
	slices.SortFunc(found, func(a, b fact.Change) int { return b.When.Compare(a.When) })
	now := time.Now()
	for _, c := range found[:min(len(found), maxPluginNews)] {
		if now.Sub(c.When) < pluginOld {
			c.Detail = "of " + site
			r.tell(c)
		}
	}
	return ""
}

// documentRoots returns where the scripts of a site lie.
func documentRoots(signs []fact.LogSign, site string) (roots []string) {
	for _, s := range signs {
		if !strings.EqualFold(s.Vhost, site) || !path.IsAbs(s.Script) || path.Clean(s.Script) != s.Script {
			continue
		}
		root := path.Dir(s.Script)
		for _, part := range []string{"/wp-content/", "/wp-includes/", "/wp-admin/"} {
			if before, _, inside := strings.Cut(s.Script, part); inside {
				root = before
			}
		}
		if root != "/" && root != "" && !slices.Contains(roots, root) {
			roots = append(roots, root)
		}
	}
	slices.Sort(roots)
	return roots[:min(len(roots), maxRoots)]
}

// pluginsIn returns the folders in a folder, each with the time when it or something directly in it was changed last.
func pluginsIn(dir, what string) (found []fact.Change) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil // none, or not for us to see
	}
	for _, entry := range entries[:min(len(entries), maxPlugins)] {
		plugin := filepath.Join(dir, entry.Name())
		at, ok := written(plugin)
		if !ok || !entry.IsDir() {
			continue
		}
		inner, _ := os.ReadDir(plugin) // its own time is enough
		for _, file := range inner[:min(len(inner), maxEntries)] {
			if when, ok := written(filepath.Join(plugin, file.Name())); ok && when.After(at) {
				at = when
			}
		}
		found = append(found, fact.Change{What: what, Name: strings.ToValidUTF8(plugin, "?"), When: at.UTC()})
	}
	return found
}
