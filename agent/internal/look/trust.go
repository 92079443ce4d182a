package look

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"time"
)

// judge judges what a site shows in its handshake as a visitor's browser would.
type judge struct {
	site  string
	file  string         // of the site's certificate, as the configuration names it; empty when it is not known
	roots *x509.CertPool // the authorities that are trusted
}

// systemRoots returns the authorities that this host trusts.
func systemRoots() *x509.CertPool {
	roots, err := x509.SystemCertPool()
	if err != nil {
		return x509.NewCertPool() // then no authority is known; time and name are judged all the same
	}
	return roots
}

// trusts returns why a visitor would refuse what is shown: it has ended, or is of another name. An authority that this host
// does not know tells nothing by itself, for it may be a private one, or that of an edge before it; but where the file on
// disk is good in full, what is shown instead is not.
func (j judge) trusts(shown tls.ConnectionState) error {
	err := j.accepts(shown.PeerCertificates)
	if _, unknown := errors.AsType[x509.UnknownAuthorityError](err); !unknown {
		return err
	}
	if onDisk, failed := readChain(j.file); failed == nil && j.accepts(onDisk) == nil {
		return err
	}
	return nil
}

// accepts returns why a chain would be refused, the site's own certificate first.
func (j judge) accepts(chain []*x509.Certificate) error {
	if len(chain) == 0 {
		return errors.New("no certificate is shown")
	}
	between := x509.NewCertPool()
	for _, c := range chain[1:] {
		between.AddCert(c)
	}
	_, err := chain[0].Verify(x509.VerifyOptions{DNSName: j.site, Roots: j.roots, Intermediates: between, CurrentTime: time.Now()})
	return err
}
