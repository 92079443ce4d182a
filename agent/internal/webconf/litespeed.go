package webconf

import (
	"path"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// LiteSpeed reads OpenLiteSpeed's plain language: main is the path of httpd_config.conf, root is the server's own folder
// ($SERVER_ROOT), files holds the texts by path. The shapes are those that its manual documents.
func LiteSpeed(main, root string, files map[string]string) (Topology, error) {
	l := &litespeed{root: root, files: files, apps: make(map[string]string)}
	size := 0
	for name, text := range files {
		if size += len(text); size > MaxInput {
			return Topology{}, ErrInput
		}
		l.out.Files = append(l.out.Files, name)
	}
	slices.Sort(l.out.Files)
	blocks, err := plainBlocks(files[main])
	if err != nil {
		return Topology{}, err
	}
	l.main(main, blocks)
	l.out.Dirs = dirsOf(l.out.Files)
	return l.out, nil
}

// LiteSpeedIncludes returns the files of virtual hosts that a main file names.
func LiteSpeedIncludes(text, root string) []string {
	blocks, err := plainBlocks(text)
	if err != nil {
		return nil // the reader says so
	}
	var out []string
	for _, b := range blocks {
		if file := litespeedPath(b.value("configfile"), root, b.argument); b.name == "virtualhost" && file != "" {
			out = append(out, file)
		}
	}
	return out
}

type litespeed struct {
	root  string
	files map[string]string
	apps  map[string]string // addresses of external applications, by lower-case name
	out   Topology
}

// main reads the main file: the applications and listeners, then each virtual host with its own file.
func (l *litespeed) main(file string, blocks []plainBlock) {
	for _, b := range blocks {
		switch b.name {
		case "errorlog":
			if name := litespeedPath(b.argument, l.root, ""); name != "" {
				l.out.Logs = addOnce(l.out.Logs, name)
			}
		case "accesslog":
			if name := litespeedPath(b.argument, l.root, ""); name != "" {
				l.out.addAccess(AccessLog{Path: name})
			}
		case "user":
			l.out.User = b.argument
		}
	}
	l.applications(blocks)
	for _, b := range blocks {
		if b.name == "virtualhost" && len(l.out.Vhosts) < MaxVhosts {
			l.out.Vhosts = append(l.out.Vhosts, l.vhost(file, b, blocks))
		}
	}
}

// applications notes where external applications listen: "uds://tmp/lshttpd/lsphp.sock", "127.0.0.1:3000".
func (l *litespeed) applications(blocks []plainBlock) {
	for _, b := range blocks {
		if b.name != "extprocessor" {
			continue
		}
		address := b.value("address")
		if file, ok := strings.CutPrefix(strings.ToLower(address), "uds://"); ok {
			address = "unix:/" + strings.TrimPrefix(address[len(address)-len(file):], "/")
		} else if _, rest, ok := strings.Cut(address, "://"); ok {
			address = rest
		}
		l.apps[strings.ToLower(b.argument)] = target(address, "80")
	}
}

// vhost reads one virtual host: its names and listeners stand in the listeners' maps, its routes in its own file.
func (l *litespeed) vhost(file string, b plainBlock, blocks []plainBlock) fact.Vhost {
	v := fact.Vhost{Server: "litespeed", File: file, Line: b.line}
	for _, listener := range blocks {
		if listener.name == "listener" {
			l.listens(&v, b.argument, listener)
		}
	}
	own := b.block
	if name := litespeedPath(b.value("configfile"), l.root, b.argument); l.files[name] != "" {
		if blocks, err := plainBlocks(l.files[name]); err == nil {
			own, v.File, v.Line = blocks, name, 1
		}
	}
	l.applications(own)
	l.routes(&v, v.File, own)
	l.routes(&v, file, blocks)
	return v
}

func (l *litespeed) listens(v *fact.Vhost, vhost string, listener plainBlock) {
	for _, line := range listener.block {
		name, names, _ := strings.Cut(line.argument, " ")
		if line.name != "map" || !strings.EqualFold(name, vhost) {
			continue
		}
		at := fact.Listener{Address: listenAddress(listener.value("address")), TLS: listener.value("secure") == "1"}
		if at.TLS {
			at.Certificate = litespeedPath(listener.value("certfile"), l.root, vhost)
			l.out.addCertificate(at.Certificate)
			l.out.addCertificate(litespeedPath(listener.value("keyfile"), l.root, vhost))
		}
		for name := range strings.SplitSeq(names, ",") {
			if name = strings.TrimSpace(name); name == "*" {
				at.Default = true
			} else if name != "" && len(v.Names) < maxNames {
				v.Names = addOnce(v.Names, name)
			}
		}
		v.Listeners = append(v.Listeners, at)
	}
}

// routes adds where contexts and script handlers send requests.
func (l *litespeed) routes(v *fact.Vhost, file string, blocks []plainBlock) {
	for _, b := range blocks {
		switch b.name {
		case "scripthandler":
			for _, line := range b.block {
				kind, rest, _ := strings.Cut(line.argument, ":")
				app, suffix, _ := strings.Cut(rest, " ")
				if line.name == "add" {
					l.route(v, "*."+strings.TrimSpace(suffix), kind, app, fact.Route{File: file, Line: b.line})
				}
			}
		case "context":
			l.route(v, b.argument, b.value("type"), b.value("handler"), fact.Route{File: file, Line: b.line})
		}
	}
}

// route adds a route to an application; the vhost's own come before those of the server.
func (l *litespeed) route(v *fact.Vhost, location, kind, app string, r fact.Route) {
	protocol := map[string]string{"lsapi": "lsapi", "fcgi": "fastcgi", "proxy": "http", "uwsgi": "uwsgi"}[strings.ToLower(kind)]
	r.Location, r.Protocol, r.Target = location, protocol, l.apps[strings.ToLower(app)]
	known := slices.ContainsFunc(v.Routes, func(o fact.Route) bool { return o.Location == location })
	if protocol != "" && r.Target != "" && !known && len(v.Routes) < maxRoutes {
		v.Routes = append(v.Routes, r)
	}
}

// litespeedPath fills in the two variables that paths are written with; any other makes a path unknown.
func litespeedPath(word, root, vhost string) string {
	word = strings.NewReplacer("$SERVER_ROOT", root, "$VH_NAME", vhost).Replace(word)
	if word != "" && !path.IsAbs(word) {
		word = path.Join(root, word)
	}
	if !path.IsAbs(word) || strings.ContainsAny(word, "$"+unreadable) {
		return ""
	}
	return path.Clean(word)
}
