package identity

import (
	"crypto/ecdsa"
	"crypto/tls"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// Files names the three files in which one end keeps its material.
type Files struct {
	Key         string // its private key, mode 0600
	Certificate string // its certificate, then any between it and the authority
	Authorities string // the authorities it believes
}

// FilesIn names the usual three files of a folder: key.pem, cert.pem, ca.pem.
func FilesIn(dir string) Files {
	return Files{
		Key:         filepath.Join(dir, "key.pem"),
		Certificate: filepath.Join(dir, "cert.pem"),
		Authorities: filepath.Join(dir, "ca.pem"),
	}
}

// Load reads the three files and checks that key and certificate belong together.
func (f Files) Load() (*Material, error) {
	secret, err := ReadSecret(f.Key)
	if err != nil {
		return nil, err
	}
	key, err := DecodeKey(secret)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Key, err)
	}
	chain, err := LoadCerts(f.Certificate)
	if err != nil {
		return nil, err
	}
	authorities, err := LoadCerts(f.Authorities)
	if err != nil {
		return nil, err
	}
	if public, ok := key.Public().(*ecdsa.PublicKey); !ok || !public.Equal(chain[0].PublicKey) {
		return nil, fmt.Errorf("%s: it is not a certificate for the key in %s", f.Certificate, f.Key)
	}
	m := &Material{Authorities: authorities, Certificate: tls.Certificate{PrivateKey: key, Leaf: chain[0]}}
	for _, cert := range chain {
		m.Certificate.Certificate = append(m.Certificate.Certificate, cert.Raw)
	}
	return m, nil
}

// Source returns the files' material, read again whenever one of them was replaced.
func (f Files) Source() Source {
	var (
		mu     sync.Mutex // guards what follows
		loaded *Material
		seen   stamps
	)
	return func() (*Material, error) {
		mu.Lock()
		defer mu.Unlock()
		now, err := f.stamps()
		if err != nil {
			return nil, err
		}
		if loaded != nil && now == seen {
			return loaded, nil
		}
		m, err := f.Load()
		if err != nil {
			return nil, err
		}
		loaded, seen = m, now
		return m, nil
	}
}

// stamps tells versions of the three files apart.
type stamps [3]struct {
	inode    uint64
	size     int64
	modified time.Time
}

func (f Files) stamps() (stamps, error) {
	var out stamps
	for i, path := range []string{f.Key, f.Certificate, f.Authorities} {
		info, err := os.Stat(path)
		if errors.Is(err, os.ErrNotExist) {
			return out, fmt.Errorf("%w (is this machine enrolled?)", err)
		}
		if err != nil {
			return out, err
		}
		out[i].inode, out[i].size, out[i].modified = inode(info), info.Size(), info.ModTime()
	}
	return out, nil
}
