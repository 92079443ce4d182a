package lab

import (
	"fmt"
	"regexp"

	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// Spec describes a host to boot.
type Spec struct {
	Name    string      // also its host name, and NAME.lab in the lab's name server
	Stack   stack.Stack // what it serves
	Sites   []string    // names that resolve to the host and, with a web stack, are served by it: "shop.lab"
	System  string      // one of Systems, by default the first
	Guest   bool        // a machine of its own under QEMU: a kernel and control groups of version 2 of its own, some 20 s to boot
	Yields  bool        // gives way to whoever else wants the CPU until Settle, where the machine can do that; not a guest
	Install []string    // package files (.deb) apt installs in the host's root before it boots
}

var (
	hostName = regexp.MustCompile(`^[a-z][a-z0-9-]{0,30}$`)
	siteName = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{0,200}$`)
)

func (s Spec) validate() error {
	if !hostName.MatchString(s.Name) {
		return fmt.Errorf("boot host %q: a name has lower-case letters, digits and dashes, at most 31", s.Name)
	}
	if s.Stack.Name == "" {
		return fmt.Errorf("boot host %s: no stack given", s.Name)
	}
	if s.Stack.Web != "" && len(s.Sites) == 0 {
		return fmt.Errorf("boot host %s: stack %s serves sites, none given", s.Name, s.Stack.Name)
	}
	for _, site := range s.Sites {
		if !siteName.MatchString(site) {
			return fmt.Errorf("boot host %s: site %q is no host name", s.Name, site)
		}
	}
	return nil
}
