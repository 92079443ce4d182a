package diagnose

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// expiryNear is how long before its end a certificate is worth a word.
const expiryNear = 14 * 24 * time.Hour

// maxEndings bounds how many certificates a finding lists.
const maxEndings = 5

// ended reports whether a certificate has ended.
func ended(c fact.Certificate, s *scene) bool {
	return !c.NotAfter.IsZero() && !c.NotAfter.After(s.now)
}

// certifies reports whether a certificate stands at the path's target, or at the web server for the site.
func (s *scene) certifies(c fact.Certificate) bool {
	if c.Upstream {
		return c.Where == s.path.Target || strings.HasPrefix(c.Where, s.path.Target+" ")
	}
	return slices.ContainsFunc(s.path.Vhost.Listeners, func(l fact.Listener) bool {
		return l.Certificate != "" && l.Certificate == c.File
	}) || strings.HasSuffix(c.Where, " "+s.site)
}

// upstreamCertificateEnded asks whether the certificate at the path's target has ended.
func upstreamCertificateEnded() Condition {
	return Condition{"the upstream's certificate has ended", func(s *scene) answer {
		certificates, why := each[fact.Certificate](s)
		if why != "" {
			return unseen(why)
		}
		for _, c := range certificates {
			if c.Body.Served && c.Body.Upstream && s.certifies(c.Body) && !c.Body.NotAfter.IsZero() {
				return seen(ended(c.Body, s), evidence(c, certificateText(c.Body)))
			}
		}
		return lacking(s, "the certificate of "+s.path.Target, AskCertificates, "")
	}}
}

// certificateEndsSoon asks whether a certificate that the unit of a latent scene uses has ended or ends soon.
func certificateEndsSoon() Condition {
	return Condition{"a certificate of the unit ends soon", func(s *scene) answer {
		endings, why := s.endings()
		if why != "" {
			return unseen(why)
		}
		a := answer{is: fact.Is(len(endings) > 0)}
		for _, c := range endings[:min(len(endings), maxEndings)] {
			a.because = append(a.because, evidence(c, certificateText(c.Body)))
		}
		return a
	}}
}

// endings returns the certificates of the scene's unit that have ended or end soon, and of a file only what is not
// served with it.
func (s *scene) endings() (endings []fleet.Belief[fact.Certificate], why string) {
	certificates, why := each[fact.Certificate](s)
	if why != "" {
		return nil, why
	}
	files := map[string]bool{}
	for _, v := range s.host.Vhosts() {
		for _, l := range v.Listeners {
			files[l.Certificate] = files[l.Certificate] || l.Certificate != "" && v.Unit == s.unit
		}
	}
	for _, c := range certificates {
		soon := !c.Body.NotAfter.IsZero() && c.Body.NotAfter.Sub(s.now) < expiryNear
		if soon && !c.Body.Upstream && (files[c.Body.File] || !c.Body.Served && files[c.Body.Where]) {
			endings = append(endings, c)
		}
	}
	return endings, ""
}

// certificateText says whose certificate it is and when it ends.
func certificateText(c fact.Certificate) string {
	text := "the certificate "
	if c.Served {
		text += "served at "
	} else {
		text += "in "
	}
	text += c.Where
	if len(c.Names) > 0 {
		text += " for " + c.Names[0]
	}
	return fmt.Sprintf("%s ends %s", text, day(c.NotAfter))
}

func day(t time.Time) string { return t.UTC().Format(time.DateOnly) }
