package look

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

const (
	maxCertificates    = 512
	maxCertificateFile = 1 << 20 // bytes: a file may hold the key and the chain too
	maxCertNames       = 100
	maxChain           = 10
)

// lookAtCertificates reads the certificates' files that the last dumps name. Of a file that may hold the key too nothing
// but the certificate's own words leaves this process.
func (l *Look) lookAtCertificates() *agentv1.LookAnswer {
	answer := &agentv1.LookAnswer{}
	for _, path := range l.certificateFiles() {
		answer.Facts = append(answer.Facts, encode("certificates", certificateOf(path)))
	}
	return answer
}

// certificateFiles returns the paths that listeners of the last dumps name, sorted, each once.
func (l *Look) certificateFiles() (paths []string) {
	for _, v := range l.vhosts() {
		for _, listener := range v.GetListeners() {
			if path := listener.GetCertificate(); strings.HasPrefix(path, "/") {
				paths = append(paths, path)
			}
		}
	}
	slices.Sort(paths)
	paths = slices.Compact(paths)
	return paths[:min(len(paths), maxCertificates)]
}

// certificateOf reads the first certificate of a file, which is the one that is served.
func certificateOf(path string) fact.Certificate {
	out := fact.Certificate{Where: path, File: path}
	found, err := readCertificate(path)
	if err != nil {
		out.Error = strings.ToValidUTF8(err.Error(), "?")
		return out
	}
	sum := sha256.Sum256(found.Raw)
	out.NotBefore, out.NotAfter, out.Fingerprint = found.NotBefore, found.NotAfter, hex.EncodeToString(sum[:])
	for _, name := range found.DNSNames[:min(len(found.DNSNames), maxCertNames)] {
		out.Names = append(out.Names, strings.ToValidUTF8(name, "?"))
	}
	for _, ip := range found.IPAddresses[:min(len(found.IPAddresses), maxCertNames-len(out.Names))] {
		out.Names = append(out.Names, ip.String())
	}
	return out
}

// readCertificate reads the first certificate of a file.
func readCertificate(path string) (*x509.Certificate, error) {
	chain, err := readChain(path)
	if err != nil {
		return nil, err
	}
	return chain[0], nil
}

// readChain reads the certificates of a file, at least one, in their order.
func readChain(path string) ([]*x509.Certificate, error) {
	f, err := openLog(path)
	if err != nil {
		if failed, ok := errors.AsType[*os.PathError](err); ok {
			return nil, failed.Err // the path is said already
		}
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxCertificateFile))
	if err != nil {
		return nil, fmt.Errorf("read the file: %w", err)
	}
	defer clear(text) // a key may be in it
	return parseChain(text)
}

// parseChain returns the certificates of a PEM file, as many as a chain may have. What follows the first and cannot be
// read ends the chain.
func parseChain(text []byte) (chain []*x509.Certificate, err error) {
	for rest := bytes.TrimSpace(text); len(chain) < maxChain; {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			break
		}
		if block.Type != "CERTIFICATE" && block.Type != "TRUSTED CERTIFICATE" {
			continue
		}
		found, err := x509.ParseCertificate(block.Bytes)
		if err != nil && len(chain) == 0 {
			return nil, fmt.Errorf("its certificate cannot be read: %w", err)
		}
		if err != nil {
			break
		}
		chain = append(chain, found)
	}
	if len(chain) == 0 {
		return nil, errors.New("it holds no certificate")
	}
	return chain, nil
}
