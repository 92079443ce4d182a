package look

import (
	"net"
	"runtime"
	"testing"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// queuing returns a listener with one request in its accept queue.
func queuing(t *testing.T) net.Listener {
	t.Helper()
	place(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	client, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { client.Close() })
	return listener
}

func queueAt(target string) uint32 {
	l, _ := readSockets([]string{target}).at(target)
	return l.queue
}

func TestAQueueThatLasts(t *testing.T) {
	listener := queuing(t)
	target := "tcp:" + listener.Addr().String()
	if got := see(t, looking(t, target))[target]; got.Queue != fact.Known[uint32](1) { // the look's own knock is not counted
		t.Errorf("the queue is %s, want 1", got.Queue)
	}
}

// TestAQueueThatPasses: who accepts is only woken late. Here he wakes when the look's own knock lies in the queue, which is
// after the look has read it.
func TestAQueueThatPasses(t *testing.T) {
	listener := queuing(t)
	target := "tcp:" + listener.Addr().String()
	go func() {
		for queueAt(target) < 2 {
			runtime.Gosched()
		}
		drain(listener)
	}()
	if got := see(t, looking(t, target))[target]; got.Queue != fact.Known[uint32](0) {
		t.Errorf("the queue is %s, want 0", got.Queue)
	}
}
