// Package stack says what a host of the lab serves: one stack per file, as values.
//
// A stack writes only what an administrator would write: virtual hosts, scripts, the unit of an own application. The
// software, its units and their defaults are Debian's.
package stack

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

//go:embed files
var files embed.FS

// Stack is what is set up on a host before it boots.
type Stack struct {
	Name  string // as written on the command line
	Doc   string // one line for people
	Web   string // unit of the web server, empty when there is none
	App   string // unit that makes the pages, empty when there is none
	Ports []int  // TCP ports that answer once the host is up
	setup string // shell commands run in the host's root before it boots, with the sites as arguments
	site  string // embedded file with the configuration of one site
	where string // where it goes; [[site]] stands for the site's name
	host  []file // written once per host
	pages []file // written once per site
}

// file says which embedded file goes where; [[site]] stands for the site's name in both text and path.
type file struct{ from, to string }

// File is a file to write before the host boots.
type File struct {
	Path string // absolute
	Text string
}

// All returns every stack.
func All() []Stack { return []Stack{NginxPHP, NginxNode, ApachePHP, Collector} }

// Find returns the stack of that name.
func Find(name string) (Stack, error) {
	var names []string
	for _, s := range All() {
		if s.Name == name {
			return s, nil
		}
		names = append(names, s.Name)
	}
	return Stack{}, fmt.Errorf("find stack %q: there are %s", name, strings.Join(names, ", "))
}

// Setup returns shell commands that switch the stack's units and sites on. They run as root in the host's root before it
// boots, with the names of the sites as arguments.
func (s Stack) Setup() string { return s.setup }

// SiteConfig returns where the configuration of a site lies on a host of this stack.
func (s Stack) SiteConfig(site string) string { return fill(s.where, site) }

// Files returns what is written for these sites.
func (s Stack) Files(sites []string) ([]File, error) {
	var out []File
	add := func(from, to, site string) error {
		text, err := fs.ReadFile(files, path.Join("files", from))
		if err != nil {
			return fmt.Errorf("stack %s: %w", s.Name, err)
		}
		out = append(out, File{Path: fill(to, site), Text: fill(string(text), site)})
		return nil
	}
	for _, f := range s.host {
		if err := add(f.from, f.to, ""); err != nil {
			return nil, err
		}
	}
	if s.Web == "" {
		return out, nil
	}
	for _, site := range sites {
		for _, f := range append([]file{{s.site, s.where}}, s.pages...) {
			if err := add(f.from, f.to, site); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// fill puts the site's name where the text says [[site]]; the servers' own braces stay as they are.
func fill(text, site string) string {
	return strings.ReplaceAll(text, "[[site]]", site)
}
