package local_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/agent/internal/local"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// serve answers on a socket in a folder of the test until the test ends.
func serve(t *testing.T, allow func(uint32) bool, handle func(context.Context, []byte) []byte) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "s")
	listener, err := local.Listen(path, os.Getgid())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- local.Serve(ctx, listener, allow, local.MaxRequest, handle) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("Serve() = %v, want nil after its context ended", err)
		}
	})
	return path
}

func me(uid uint32) bool { return uid == uint32(os.Getuid()) }

func TestAskGetsTheAnswer(t *testing.T) {
	path := serve(t, me, func(_ context.Context, request []byte) []byte {
		var question agentv1.LookQuestion
		if err := proto.Unmarshal(request, &question); err != nil {
			t.Error(err)
		}
		answer, _ := proto.Marshal(&agentv1.LookAnswer{Error: "you asked for " + question.GetAskStop().GetUnit()})
		return answer
	})
	question := &agentv1.LookQuestion{Question: &agentv1.LookQuestion_AskStop{AskStop: &agentv1.AskStop{Unit: "a.service"}}}
	var answer agentv1.LookAnswer
	if err := local.Ask(t.Context(), path, question, &answer); err != nil {
		t.Fatal(err)
	}
	if got, want := answer.GetError(), "you asked for a.service"; got != want {
		t.Errorf("answer %q, want %q", got, want)
	}
}

func TestAStrangerIsNotHeard(t *testing.T) {
	path := serve(t, func(uid uint32) bool { return !me(uid) }, func(context.Context, []byte) []byte {
		t.Error("a stranger's request was handled")
		return nil
	})
	err := local.Ask(t.Context(), path, &agentv1.LookQuestion{}, &agentv1.LookAnswer{})
	if err == nil {
		t.Error("a stranger was answered")
	}
}

func TestALargeRequestIsNotRead(t *testing.T) {
	path := serve(t, me, func(context.Context, []byte) []byte {
		t.Error("a request over the limit was handled")
		return nil
	})
	conn, err := net.Dial("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := conn.Write(binary.BigEndian.AppendUint32(nil, local.MaxRequest+1)); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Read(make([]byte, 1)); !errors.Is(err, io.EOF) {
		t.Errorf("read: %v, want to be hung up on", err)
	}
}

func TestAskEndsWithItsContext(t *testing.T) {
	asked := make(chan struct{})
	path := serve(t, me, func(ctx context.Context, _ []byte) []byte {
		close(asked)
		<-ctx.Done()
		return nil
	})
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-asked; cancel() }()
	begin := time.Now()
	if err := local.Ask(ctx, path, &agentv1.LookQuestion{}, &agentv1.LookAnswer{}); err == nil {
		t.Error("got an answer that nobody gave")
	}
	if took := time.Since(begin); took > 5*time.Second {
		t.Errorf("Ask outlived its context by %s", took)
	}
}

func TestListenReplacesTheSocketOfTheDead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s")
	first, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	first.(*net.UnixListener).SetUnlinkOnClose(false)
	first.Close()
	second, err := local.Listen(path, os.Getgid())
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o660 {
		t.Errorf("socket is %v, %v, want it for its group alone", info.Mode(), err)
	}
}

func FuzzReadFrame(f *testing.F) {
	f.Add([]byte{0, 0, 0, 3, 'a', 'b', 'c'})
	f.Add([]byte{0xff, 0xff, 0xff, 0xff})
	f.Add([]byte{0, 0, 0, 5, 'a'})
	f.Fuzz(func(t *testing.T, stream []byte) {
		message, err := local.ReadFrame(bytes.NewReader(stream), 1<<10)
		if err != nil {
			return
		}
		var again bytes.Buffer
		if err := local.WriteFrame(&again, message); err != nil {
			t.Fatal(err)
		}
		if !bytes.HasPrefix(stream, again.Bytes()) {
			t.Errorf("read %q from %q", message, stream)
		}
	})
}
