package identity

import (
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// maxFile is the largest key or certificate file that is read, in bytes.
const maxFile = 1 << 20

// Save writes a file so that a reader, and a crash, sees the old content or the new and nothing between. The file belongs
// to whoever owns its folder: root can thus write what the gapura user will read. It is durable when Save returns.
func Save(path string, content []byte, mode fs.FileMode) error {
	dir := filepath.Dir(path)
	file, err := os.CreateTemp(dir, "."+filepath.Base(path)+".*") // mode 0600 from its first moment
	if err != nil {
		return fmt.Errorf("save %s: %w", path, err)
	}
	err = errors.Join(fill(file, content, mode), file.Close())
	if err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("save %s: %w", path, errors.Join(err, os.Remove(file.Name())))
	}
	if err := syncFolder(dir); err != nil {
		return fmt.Errorf("save %s: %w", path, err)
	}
	return nil
}

// syncFolder makes a rename in a folder outlive a power cut.
func syncFolder(dir string) error {
	folder, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}

func fill(file *os.File, content []byte, mode fs.FileMode) error {
	if _, err := file.Write(content); err != nil {
		return err
	}
	if err := giveToFolder(file); err != nil {
		return err
	}
	if err := file.Chmod(mode); err != nil {
		return err
	}
	return file.Sync()
}

// giveToFolder makes the owner of the folder the owner of the file. Only root can; for anyone else they are the same.
func giveToFolder(file *os.File) error {
	info, err := os.Stat(filepath.Dir(file.Name()))
	if err != nil {
		return err
	}
	owner, ok := info.Sys().(*syscall.Stat_t)
	if !ok || os.Geteuid() != 0 {
		return nil
	}
	return file.Chown(int(owner.Uid), int(owner.Gid))
}

// ReadSecret reads a key file. A file that anyone but its owner may read or write is refused: then it is no secret.
func ReadSecret(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read key: %w", err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, fmt.Errorf("read key %s: %w", path, err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("read key %s: its mode is %#o, others could read it (chmod 600 %s)", path, info.Mode().Perm(), path)
	}
	return readAll(file)
}

// LoadCerts reads a file that holds at least one certificate in PEM, and nothing else.
func LoadCerts(path string) ([]*x509.Certificate, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read certificate: %w", err)
	}
	defer file.Close()
	text, err := readAll(file)
	if err != nil {
		return nil, err
	}
	certs, err := DecodeCerts(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return certs, nil
}

func readAll(file *os.File) ([]byte, error) {
	content, err := io.ReadAll(io.LimitReader(file, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", file.Name(), err)
	}
	if len(content) > maxFile {
		return nil, fmt.Errorf("read %s: over %d bytes", file.Name(), maxFile)
	}
	return content, nil
}

// inode tells a replaced file from its predecessor even when size and time are the same.
func inode(info fs.FileInfo) uint64 {
	if stat, ok := info.Sys().(*syscall.Stat_t); ok {
		return stat.Ino
	}
	return 0
}
