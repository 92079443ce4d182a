package diagnose

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// outsideSaysExpired asks whether an observer's own check of the certificate says that its time is over.
func outsideSaysExpired() Condition {
	return Condition{"an observer finds the certificate expired", func(s *scene) answer {
		a := s.anyLook(expired)
		for i := range a.because {
			if a.is == fact.Yes {
				a.because[i].Text += ": certificate has expired"
			}
		}
		return a
	}}
}

// servedExpired asks whether the host itself, in a handshake with its own listener, finds the site's certificate expired.
func servedExpired() Condition {
	return Condition{"the host serves an expired certificate", func(s *scene) answer {
		c, a := s.served()
		if a.is == fact.Unknown {
			return a
		}
		if !ended(c.Body, s) && s.foundExpired(c) {
			return lacking(s, "the certificate that "+s.host.Name+" serves now for "+s.site, AskCertificates, "")
		}
		return seen(ended(c.Body, s), evidence(c, "the certificate served at "+c.Body.Where+" ends at "+c.Body.NotAfter.UTC().Format(time.DateTime)))
	}}
}

// served returns the certificate that the host serves for the site; the answer is unknown when nobody has looked.
func (s *scene) served() (fleet.Belief[fact.Certificate], answer) {
	all, why := each[fact.Certificate](s)
	if why != "" {
		return fleet.Belief[fact.Certificate]{}, unseen(why)
	}
	for _, c := range all {
		_, name, _ := strings.Cut(c.Body.Where, " ")
		if c.Body.Served && !c.Body.Upstream && !c.Body.NotAfter.IsZero() && fleet.Canonical(name) == s.site {
			return c, answer{is: fact.Yes}
		}
	}
	return fleet.Belief[fact.Certificate]{}, lacking(s, "the certificate that "+s.host.Name+" serves for "+s.site, AskCertificates, "")
}

// foundExpired reports whether an observer has found an expired certificate on this host since it was last looked at there.
func (s *scene) foundExpired(c fleet.Belief[fact.Certificate]) bool {
	return slices.ContainsFunc(s.failing(), func(l fleet.Look) bool {
		return expired(l) && l.Received.After(c.At) && (l.Direct || s.leadsHere(l.Address.Addr()) == fact.Yes)
	})
}

// expired reports whether an observer's own check of the certificate says that its time is over.
func expired(l fleet.Look) bool {
	return l.Tier == fact.TierDirect && strings.Contains(l.Error, "certificate has expired") && !strings.Contains(l.Error, " is before ")
}

// certificate says when the site's certificate ended, and which file a configuration names for it.
func (s *scene) certificate() (ended, file string) {
	c, a := s.served()
	if a.is == fact.Yes {
		ended, file = c.Body.NotAfter.UTC().Format(time.DateTime), c.Body.File
	}
	i := slices.IndexFunc(s.path.Vhost.Listeners, func(l fact.Listener) bool { return l.Certificate != "" })
	if i >= 0 {
		file = cmp.Or(file, s.path.Vhost.Listeners[i].Certificate)
	}
	return ended, file
}
