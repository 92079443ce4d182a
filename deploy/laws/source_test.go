package laws_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// changesUnits fits methods of systemd's manager and units that change something, as Go methods and as names on the bus.
var changesUnits = regexp.MustCompile(`^(org\.freedesktop\.systemd1\.(Manager|Unit)\.)?` +
	`((Try|Force)?(Start|Stop|Restart|Reload|ReloadOrRestart|ReloadOrTryRestart|Kill|Freeze|Thaw|Clean|Enable|Disable|Mask|Unmask|Link|Revert|Preset|Reenable)` +
	`Unit\w*|Unit(Start|Stop|Restart|Reload|Kill)|(Start|Restart|Stop)TransientUnit\w*|StartTransient\w*|SetUnitProperties\w*|SetProperty|ResetFailed\w*|CancelJob\w*)$`)

// TestOnlyActChangesUnits reads the agent's source for calls that would change a unit, by method or by name on the bus.
func TestOnlyActChangesUnits(t *testing.T) {
	for _, p := range ours(t) {
		if !strings.HasPrefix(p.name(), "agent") && !strings.HasPrefix(p.name(), "collector") || p.name() == "agent/internal/act" {
			continue
		}
		for _, file := range parse(t, p, p.GoFiles) {
			ast.Inspect(file.tree, func(n ast.Node) bool {
				found := ""
				switch n := n.(type) {
				case *ast.SelectorExpr:
					found = n.Sel.Name
				case *ast.BasicLit:
					if text, err := strconv.Unquote(n.Value); n.Kind == token.STRING && err == nil && strings.Contains(text, ".") {
						found = text
					}
				}
				if changesUnits.MatchString(found) {
					t.Errorf("%s: %s: only agent/internal/act changes units", file.at(n), found)
				}
				return true
			})
		}
	}
}

// TestPureHasNoClock finds pure packages that ask what time it is.
func TestPureHasNoClock(t *testing.T) {
	clock := map[string]bool{"Now": true, "Since": true, "Until": true, "After": true, "AfterFunc": true, "NewTimer": true, "NewTicker": true, "Tick": true, "Sleep": true}
	for _, p := range ours(t) {
		if !among(p.name(), pure) {
			continue
		}
		for _, file := range parse(t, p, p.GoFiles) {
			file.calls("time", func(name string, n ast.Node) {
				if clock[name] {
					t.Errorf("%s: time.%s: a pure package is told what time it is", file.at(n), name)
				}
			})
		}
	}
}

// TestNoTestSleeps: a test waits for what it waits for. In a bubble of testing/synctest sleeping takes no time. On real
// hosts time must really pass, since two actions on a unit are 5 s apart.
func TestNoTestSleeps(t *testing.T) {
	for _, p := range ours(t) {
		files := parse(t, p, append(p.TestGoFiles, p.XTestGoFiles...))
		if slices.ContainsFunc(files, func(s source) bool { return s.imports(module + "deploy/lab/labtest") }) {
			continue
		}
		for _, file := range files {
			if file.imports("testing/synctest") {
				continue
			}
			file.calls("time", func(name string, n ast.Node) {
				if name == "Sleep" {
					t.Errorf("%s: time.Sleep outside a bubble", file.at(n))
				}
			})
		}
	}
}

// source is one parsed file.
type source struct {
	fset *token.FileSet
	tree *ast.File
}

func parse(t *testing.T, p listed, names []string) []source {
	t.Helper()
	var out []source
	for _, name := range names {
		fset := token.NewFileSet()
		tree, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, source{fset, tree})
	}
	return out
}

func (s source) at(n ast.Node) string { return s.fset.Position(n.Pos()).String() }

func (s source) imports(pkg string) bool {
	for _, i := range s.tree.Imports {
		if i.Path.Value == strconv.Quote(pkg) {
			return true
		}
	}
	return false
}

// calls visits what a file uses of a package.
func (s source) calls(pkg string, visit func(name string, n ast.Node)) {
	ast.Inspect(s.tree, func(n ast.Node) bool {
		if selector, ok := n.(*ast.SelectorExpr); ok {
			if from, ok := selector.X.(*ast.Ident); ok && from.Name == pkg {
				visit(selector.Sel.Name, n)
			}
		}
		return true
	})
}
