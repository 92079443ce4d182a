package look

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"time"
)

// judgeOf returns the judge of what a site shows in its handshake: a visitor's browser would refuse what has ended or is
// of another name. An authority that this host does not know tells nothing by itself, for it may be a private one, or that
// of an edge before it; but where the file on disk is good in full, what is served instead is not.
func judgeOf(site, file string) func(tls.ConnectionState) error {
	return func(shown tls.ConnectionState) error {
		err := accepted(shown.PeerCertificates, site, time.Now())
		if _, unknown := errors.AsType[x509.UnknownAuthorityError](err); !unknown {
			return err
		}
		if onDisk, failed := readChain(file); failed == nil && accepted(onDisk, site, time.Now()) == nil {
			return err
		}
		return nil
	}
}

// accepted returns why a visitor would refuse a chain, the site's own certificate first.
func accepted(chain []*x509.Certificate, site string, now time.Time) error {
	if len(chain) == 0 {
		return errors.New("no certificate is shown")
	}
	roots, err := x509.SystemCertPool()
	if err != nil {
		roots = x509.NewCertPool() // then no authority is known; time and name are judged all the same
	}
	between := x509.NewCertPool()
	for _, c := range chain[1:] {
		between.AddCert(c)
	}
	_, err = chain[0].Verify(x509.VerifyOptions{DNSName: site, Roots: roots, Intermediates: between, CurrentTime: now})
	return err
}
