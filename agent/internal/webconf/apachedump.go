package webconf

import (
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// ApacheDump is what Apache says of itself on
// `apachectl -t -D DUMP_VHOSTS -D DUMP_RUN_CFG -D DUMP_INCLUDES -D DUMP_MODULES`.
type ApacheDump struct {
	Vhosts   []fact.Vhost // names, listeners and places; no routes yet
	Files    []string     // in the order they are read; the first is the main one
	Root     string       // ServerRoot
	ErrorLog string       // of the main server
	PIDFile  string
	User     string
	Modules  map[string]bool // "proxy_fcgi_module"
	Defines  map[string]bool
}

var (
	apacheFile   = lazily(`^\s*\((?:\*|\d+)\) (/.+)$`)
	apacheVhost  = lazily(`^(\S.*?)\s+(\S+) \((/.+):(\d+)\)$`)
	apacheNamed  = lazily(`^\s+port \d+ namevhost (\S+) \((/.+):(\d+)\)$`)
	apacheBare   = lazily(`^\s+default server (\S+) \((/.+):(\d+)\)$`)
	apacheAlias  = lazily(`^\s+(?:wild )?alias (\S+)$`)
	apacheModule = lazily(`^\s(\S+_module) \(`)
	apacheSaid   = lazily(`^(ServerRoot|Main ErrorLog|PidFile|User|Define): (?:name=)?"?([^"]*)"?`)
)

// ParseApacheDump reads what Apache prints on its standard output for the four dumps above.
func ParseApacheDump(output string) (ApacheDump, error) {
	if len(output) > MaxInput {
		return ApacheDump{}, ErrInput
	}
	p := apacheDump{
		at:  make(map[string]int),
		out: ApacheDump{Modules: make(map[string]bool), Defines: make(map[string]bool)},
	}
	for line := range strings.Lines(valid(output)) {
		p.line(strings.TrimRight(line, "\r\n"))
		if len(p.out.Vhosts) > MaxVhosts {
			return p.out, ErrVhosts
		}
	}
	return p.out, nil
}

type apacheDump struct {
	out     ApacheDump
	at      map[string]int // index into Vhosts by place
	last    int            // index of the vhost that aliases belong to
	address string         // the block of vhosts of one address
}

func (p *apacheDump) line(line string) {
	if m := apacheFile().FindStringSubmatch(line); m != nil {
		p.out.Files = addOnce(p.out.Files, m[1])
	} else if m := apacheModule().FindStringSubmatch(line); m != nil {
		p.out.Modules[m[1]] = true
	} else if m := apacheSaid().FindStringSubmatch(line); m != nil {
		p.said(m[1], m[2])
	} else if address, ok := strings.CutSuffix(line, "is a NameVirtualHost"); ok {
		p.address = listenAddress(strings.TrimSpace(address))
	} else if m := apacheBare().FindStringSubmatch(line); m != nil {
		p.vhost(p.address, m[1], m[2], m[3], true)
	} else if m := apacheNamed().FindStringSubmatch(line); m != nil {
		p.vhost(p.address, m[1], m[2], m[3], false)
	} else if m := apacheVhost().FindStringSubmatch(line); m != nil {
		p.vhost(listenAddress(m[1]), m[2], m[3], m[4], true)
	} else if m := apacheAlias().FindStringSubmatch(line); m != nil && p.last < len(p.out.Vhosts) {
		v := &p.out.Vhosts[p.last]
		if len(v.Names) < maxNames {
			v.Names = addOnce(v.Names, m[1])
		}
	}
}

// vhost notes a vhost at an address; one that answers at several addresses is printed once for each.
func (p *apacheDump) vhost(address, name, file, line string, isDefault bool) {
	place := file + ":" + line
	i, seen := p.at[place]
	if !seen {
		i = len(p.out.Vhosts)
		p.at[place] = i
		v := fact.Vhost{Server: "apache", Names: []string{name}, File: file, Line: number(line)}
		p.out.Vhosts = append(p.out.Vhosts, v)
	}
	p.last = i
	v := &p.out.Vhosts[i]
	for _, l := range v.Listeners {
		if l.Address == address {
			return // the default of an address is printed twice
		}
	}
	v.Listeners = append(v.Listeners, fact.Listener{Address: address, Default: isDefault})
}

func (p *apacheDump) said(key, value string) {
	switch key {
	case "ServerRoot":
		p.out.Root = value
	case "Main ErrorLog":
		p.out.ErrorLog = value
	case "PidFile":
		p.out.PIDFile = value
	case "User":
		p.out.User = value
	case "Define":
		name, _, _ := strings.Cut(value, "=")
		p.out.Defines[name] = true
	}
}
