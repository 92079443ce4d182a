// Package stack says what a host of the lab serves: one stack per file, as values.
//
// A stack writes only what an administrator would write: virtual hosts, pools, scripts, the unit of an own application.
// The software, its units and their defaults are Debian's. Names, ports and time-outs are settings, so that a fault meets
// more than one host.
package stack

import (
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
)

//go:embed files
var files embed.FS

// Settings are the values that a stack's texts leave open, by name: "port", "timeout".
type Settings map[string]string

// Stack is what is set up on a host before it boots.
type Stack struct {
	Name     string // as written on the command line
	Doc      string // one line for people
	Web      string // unit of the web server that visitors reach, empty when there is none
	App      string // unit that makes the pages, empty when there is none
	Backend  string // unit of a second web server behind the first, empty when there is none
	DB       string // unit of the database, empty when there is none
	Ports    []int  // TCP ports that answer once the host is up
	Secure   bool   // its sites and what is behind them have certificates of the lab's authority, in /etc/ssl/lab
	settings Settings
	setup    string // shell commands run in the host's root before it boots, with the sites as arguments
	site     string // embedded file with the configuration of one site
	where    string // where it goes; [[site]] stands for the site's name
	host     []file // written once per host
	pages    []file // written once per site
}

// file says which embedded file goes where; [[site]] and the names of settings are filled in both text and path.
type file struct{ from, to string }

// File is a file to write before the host boots.
type File struct {
	Path string // absolute
	Text string
}

// All returns every stack.
func All() []Stack {
	return []Stack{
		NginxPHP, NginxPHPTCP, NginxPHPTCP6, NginxPHPUnit, NginxPools, NginxApachePHP,
		ApachePHP, ApachePHPTCP,
		NginxNode, NginxNode6, NginxTLSUpstream, NginxDNS, ApacheNode,
		NginxHTTPS, NginxPHPMariaDB, ApachePHPMariaDB,
		Collector,
	}
}

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

// With returns the stack with other settings; what is not named stays.
func (s Stack) With(other Settings) Stack {
	s.settings = maps.Clone(s.settings)
	if s.settings == nil {
		s.settings = make(Settings)
	}
	maps.Copy(s.settings, other)
	if s.settings["unit"] != "" {
		s.App = s.Fill("[[unit]]", "")
	}
	return s
}

// Settings returns what fills the stack's texts.
func (s Stack) Settings() Settings { return maps.Clone(s.settings) }

// PHP reports whether php-fpm makes the pages.
func (s Stack) PHP() bool { return s.settings["fpmlog"] != "" }

// Node reports whether an application of its own makes the pages.
func (s Stack) Node() bool { return s.settings["home"] != "" }

// Unix reports whether the application is reached through a unix socket.
func (s Stack) Unix() bool { return strings.HasPrefix(s.settings["listen"], "/") }

// Setup returns shell commands that switch the stack's units and sites on. They run as root in the host's root before it
// boots, with the names of the sites as arguments.
func (s Stack) Setup() string { return s.Fill(s.setup, "") }

// SiteConfig returns where the configuration of a site lies on a host of this stack.
func (s Stack) SiteConfig(site string) string { return s.Fill(s.where, site) }

// Files returns what is written for these sites.
func (s Stack) Files(sites []string) ([]File, error) {
	var out []File
	add := func(from, to, site string) error {
		text, err := fs.ReadFile(files, path.Join("files", from))
		if err != nil {
			return fmt.Errorf("stack %s: %w", s.Name, err)
		}
		out = append(out, File{Path: s.Fill(to, site), Text: s.Fill(string(text), site)})
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

// Fill puts settings where a text says their name in double brackets, and the site's name for [[site]]; the servers' own
// braces stay as they are. A setting may name others.
func (s Stack) Fill(text, site string) string {
	text = strings.ReplaceAll(text, "[[label]]", label(site))
	for range 3 { // a setting names at most two others in a row
		for _, name := range slices.Sorted(maps.Keys(s.settings)) {
			text = strings.ReplaceAll(text, "[["+name+"]]", s.settings[name])
		}
		text = strings.ReplaceAll(text, "[[label]]", label(site))
	}
	return strings.ReplaceAll(text, "[[site]]", site)
}

// label is the first part of a site's name, which is what its pool is called where each site has its own.
func label(site string) string {
	first, _, _ := strings.Cut(site, ".")
	return first
}
