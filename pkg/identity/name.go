package identity

import (
	"fmt"
	"strings"
)

// maxName is the longest name, as in DNS.
const maxName = 253

// CheckName says what is wrong with the name of a host, collector or vantage. A name has DNS syntax in lower case: labels
// of a to z, 0 to 9 and inner hyphens, at most 63 characters each, joined by dots, at most 253 together.
func CheckName(name string) error {
	if name == "" || len(name) > maxName {
		return fmt.Errorf("name has %d characters, 1 to %d are allowed", len(name), maxName)
	}
	for label := range strings.SplitSeq(name, ".") {
		if err := checkLabel(label); err != nil {
			return fmt.Errorf("name %q: %w", name, err)
		}
	}
	return nil
}

func checkLabel(label string) error {
	if label == "" || len(label) > 63 {
		return fmt.Errorf("part %q has %d characters, 1 to 63 are allowed", label, len(label))
	}
	if label[0] == '-' || label[len(label)-1] == '-' {
		return fmt.Errorf("part %q begins or ends with a hyphen", label)
	}
	for _, c := range []byte(label) {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return fmt.Errorf("part %q holds %q; a-z, 0-9 and - are allowed", label, c)
		}
	}
	return nil
}
