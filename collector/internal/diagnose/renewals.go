package diagnose

import (
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// certificateRenewed asks whether a certificate that is served here has ended while the file that the configuration
// names holds a newer one.
func certificateRenewed(upstream bool) Condition {
	return Condition{"the served certificate has ended and its file holds a newer one", func(s *scene) answer {
		certificates, why := each[fact.Certificate](s)
		if why != "" {
			return unseen(why)
		}
		if len(certificates) == 0 {
			return lacking(s, "the certificates of "+s.host.Name, AskCertificates, "")
		}
		for _, served := range certificates {
			if !served.Body.Served || served.Body.Upstream != upstream || !s.certifies(served.Body) {
				continue
			}
			if !ended(served.Body, s) {
				if !upstream && s.foundExpired(served) {
					return lacking(s, "the certificate that "+s.host.Name+" serves now", AskCertificates, "")
				}
				continue
			}
			for _, file := range certificates {
				if !file.Body.Served && file.Body.Where == fileOf(served.Body, certificates) && file.Body.NotAfter.After(s.now) &&
					file.Body.Fingerprint != served.Body.Fingerprint {
					return seen(true, evidence(served, certificateText(served.Body)),
						evidence(file, file.Body.Where+" holds a newer one, until "+day(file.Body.NotAfter)))
				}
			}
		}
		return seen(false)
	}}
}

// fileOf returns the file that a served certificate was read from: the one that its configuration names, else that of
// the same certificate at another door, as when the upstream is a vhost of this host. Empty when it is not known.
func fileOf(served fact.Certificate, all []fleet.Belief[fact.Certificate]) string {
	if served.File != "" || served.Fingerprint == "" {
		return served.File
	}
	for _, c := range all {
		if c.Body.Served && c.Body.File != "" && c.Body.Fingerprint == served.Fingerprint {
			return c.Body.File
		}
	}
	return ""
}
