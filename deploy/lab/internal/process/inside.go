package process

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// Children returns the direct children of a process.
func Children(pid int) ([]int, error) {
	raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", pid, pid))
	if err != nil {
		return nil, err
	}
	var children []int
	for field := range strings.FieldsSeq(string(raw)) {
		child, err := strconv.Atoi(field)
		if err != nil {
			return nil, fmt.Errorf("read children of process %d: %w", pid, err)
		}
		children = append(children, child)
	}
	return children, nil
}

// InsidePID returns the number a process has in its own, innermost PID namespace.
func InsidePID(pid int) (int, error) {
	f, err := os.Open(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if numbers, ok := strings.CutPrefix(lines.Text(), "NSpid:"); ok {
			fields := strings.Fields(numbers)
			return strconv.Atoi(fields[len(fields)-1])
		}
	}
	return 0, fmt.Errorf("read PID namespace of process %d: no NSpid line", pid)
}
