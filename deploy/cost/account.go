package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// accounts is the kernel's book-keeping of CPU time, in the hierarchy that hybrid machines have for it.
const accounts = "/sys/fs/cgroup/cpuacct"

// account is a group of processes whose CPU time is counted, with that of all that they start.
type account struct{ dir string }

func openAccount(name string) (account, error) {
	a := account{filepath.Join(accounts, name)}
	if _, err := os.Stat(filepath.Join(accounts, "cpuacct.usage")); err != nil {
		return a, fmt.Errorf("count CPU time: %w (this machine has no cpuacct hierarchy; the lab's hybrid layout has one)", err)
	}
	return a, os.MkdirAll(a.dir, 0o755)
}

// take moves processes into the account.
func (a account) take(pids []int) error {
	var errs []error
	for _, pid := range pids {
		err := os.WriteFile(filepath.Join(a.dir, "cgroup.procs"), []byte(strconv.Itoa(pid)), 0o644)
		if err != nil && !errors.Is(err, os.ErrNotExist) && !strings.Contains(err.Error(), "no such process") {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// used returns the CPU time so far.
func (a account) used() (time.Duration, error) {
	text, err := os.ReadFile(filepath.Join(a.dir, "cpuacct.usage"))
	if err != nil {
		return 0, fmt.Errorf("read CPU time: %w", err)
	}
	n, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64)
	return time.Duration(n), err
}

// close gives the processes back; the group goes when none is left.
func (a account) close() error {
	text, err := os.ReadFile(filepath.Join(a.dir, "cgroup.procs"))
	if err != nil {
		return err
	}
	root := account{accounts}
	for field := range strings.FieldsSeq(string(text)) {
		if pid, err := strconv.Atoi(field); err == nil {
			_ = root.take([]int{pid}) // it may have ended meanwhile
		}
	}
	return os.Remove(a.dir)
}

// split puts a host's processes into two accounts: the web servers and php-fpm, and all others.
func split(h *lab.Host, web, rest account) error {
	processes, err := h.Processes()
	if err != nil {
		return err
	}
	for _, pid := range processes {
		name, err := os.ReadFile(fmt.Sprintf("/proc/%d/comm", pid))
		if err != nil {
			continue // it has ended
		}
		to := rest
		if n := string(name); strings.HasPrefix(n, "nginx") || strings.HasPrefix(n, "php-fpm") {
			to = web
		}
		if err := to.take([]int{pid}); err != nil {
			return err
		}
	}
	return nil
}
