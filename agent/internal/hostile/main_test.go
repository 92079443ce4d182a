package hostile

import (
	"os"
	"testing"
)

// children are what this test's binary can be besides a test, by the value of its variable.
var children = map[string]func() error{}

// child is the variable that says which child a process is to be.
const child = "GAPURA_HOSTILE_CHILD"

func TestMain(m *testing.M) {
	if run, ok := children[os.Getenv(child)]; ok {
		if err := run(); err != nil {
			println(err.Error())
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}
