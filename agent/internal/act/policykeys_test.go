package act

import (
	"strings"
	"testing"
)

// TestShippedPolicyNamesEveryKey: what can be set is in the file that people read.
func TestShippedPolicyNamesEveryKey(t *testing.T) {
	for name := range policyKeys {
		if !strings.Contains("\n"+string(DefaultPolicyText), "\n"+name+": ") {
			t.Errorf("policy.yaml does not show %s", name)
		}
	}
}
