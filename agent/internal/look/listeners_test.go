package look

import (
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// socketsSeen asks for sockets and returns those that were said, by address.
func socketsSeen(t *testing.T, l *Look, greet bool) map[string]fact.Socket {
	t.Helper()
	question := &agentv1.LookQuestion_LookAtSockets{LookAtSockets: &agentv1.LookAtSockets{Greet: greet}}
	return bySubject[fact.Socket](t, l, &agentv1.LookQuestion{Question: question})
}

func TestWhoListens(t *testing.T) {
	dir := place(t)
	l := looking(t)
	port, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := "tcp:" + port.Addr().String()
	listenAt(t, dir+"/mysqld.sock", 0o666) // of no database: nobody's concern
	seen := socketsSeen(t, l, false)
	got, ok := seen[address]
	if !ok || got.Process == "" || got.User != "root" || got.Queue.Or(9) != 0 || got.Backlog.Or(0) == 0 || got.Greeting != "" {
		t.Errorf("a port of ours: %+v, want our process, root, an empty queue and a backlog", got)
	}
	if s, ok := seen["unix:"+dir+"/mysqld.sock"]; ok {
		t.Errorf("a socket file of no database was said: %+v", s)
	}
	inode := inodeAt(t, got.Address)
	if who := l.record.Holders[inode]; who.Process != got.Process {
		t.Errorf("the owner was remembered as %+v", who)
	}
	again, err := newLook(l.cfg, slog.New(slog.DiscardHandler), host{})
	if err != nil {
		t.Fatal(err)
	}
	if who := again.record.Holders[inode]; who.Process != got.Process {
		t.Errorf("the next life remembers %+v, want the owner: a search is dear", who)
	}

	port.Close()
	if s, ok := socketsSeen(t, l, false)[address]; ok {
		t.Errorf("nobody listens any more, yet %+v", s)
	}
	if _, ok := l.record.Holders[inode]; ok {
		t.Error("the owner of a socket that has gone is remembered")
	}
}

func inodeAt(t *testing.T, address string) uint32 {
	t.Helper()
	for _, at := range readListeners().tcp {
		if "tcp:"+at.addr.String() == address {
			return at.inode
		}
	}
	t.Fatalf("nobody listens at %s", address)
	return 0
}

func TestPortsOfOneAddressAreOne(t *testing.T) {
	at := func(addr string, queue uint32) listening {
		return listening{addr: netip.MustParseAddrPort(addr), queue: queue, backlog: 511}
	}
	s := sockets{tcp: []listening{at("0.0.0.0:443", 1), at("0.0.0.0:80", 2), at("[::]:80", 4), at("0.0.0.0:80", 3)}}
	var got []string
	for _, l := range s.ports() {
		got = append(got, fmt.Sprint(l.addr, " ", l.queue, "/", l.backlog))
	}
	want := []string{"0.0.0.0:80 5/1022", "[::]:80 4/511", "0.0.0.0:443 1/511"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestDatabasesAreGreeted(t *testing.T) {
	const (
		hello = "\x0a\x00\x00\x00\x0a8.0.0\x00xyz"
		full  = "\x17\x00\x00\x00\xff\x10\x04Too many connections"
	)
	dir := place(t)
	for _, test := range []struct {
		trade, says, want string
	}{
		{mysql, hello + "|" + hello, fact.GreetOK},
		{mysql, hello + "|" + full, "Too many connections"}, // but for the administrator
		{mysql, full, "Too many connections"},
		{mysql, "", fact.GreetSilent},
		{postgres, "N", fact.GreetOK},
		{redis, "+PONG\r\n", fact.GreetOK},
		{redis, "-LOADING Redis is loading the dataset in memory\r\n", "LOADING Redis is loading the dataset in memory"},
	} {
		t.Run(test.trade+" "+test.want, func(t *testing.T) {
			listener := listenAt(t, filepath.Join(dir, "s"), 0o666)
			defer listener.Close()
			go func() {
				for says := range strings.SplitSeq(test.says, "|") { // one caller after the other
					conn, err := listener.Accept()
					if err != nil {
						return
					}
					defer conn.Close() // once all were served
					if _, err := conn.Write([]byte(says)); err != nil {
						return
					}
				}
				_, _ = listener.Accept() // until the test ends
			}()
			if got := greet(t.Context(), tongueOf(test.trade, "unix"), "unix", listener.Addr().String()); got != test.want {
				t.Errorf("greeted with %q, want %q", got, test.want)
			}
		})
	}
	if got := greet(t.Context(), tongueOf(mysql, "unix"), "unix", dir+"/nobody"); got != "" {
		t.Errorf("nobody greeted with %q", got)
	}
}

func TestFirstWords(t *testing.T) {
	full := "E\x00\x00\x00\x35SFATAL\x00C53300\x00Msorry, too many clients already\x00\x00\x00"
	for _, test := range []struct {
		trade, said, want string
		whole             bool
	}{
		{mysql, "", "", false},
		{mysql, "\x0a\x00\x00\x00\x0a8.0", "", false},
		{mysql, "\x0e\x00\x00\x01\xff\x10\x04#08004full!", "full!", true},
		{mysql, "HTTP/1.1 400 Bad Request", "", true},
		{postgres, full[:9], "", false},
		{postgres, full, "sorry, too many clients already", true},
		{postgres, "E\x00\x00\x00\x1fSFATAL\x00C28000\x00Mno entry!!\x00\x00", fact.GreetOK, true},
		{postgres, "Ecould not fork new process\x00", "could not fork new process", true},
		{postgres, "R\x00\x00\x00\x17\x00\x00\x00\x0a", fact.GreetOK, true},
		{redis, "-NOAUTH Authentication required.\r\n", fact.GreetOK, true},
		{redis, "-ERR max number of clients reached\r\n", "ERR max number of clients reached", true},
		{redis, "-ERR max", "", false},
		{redis, "-ok\r\n", "", true}, // not his to say
		{redis, "\x15\x03\x01", "", true},
	} {
		got, whole := tongueOf(test.trade, "tcp").hear([]byte(test.said))
		if got != test.want || whole != test.whole {
			t.Errorf("%s says %q: heard %q, %t, want %q, %t", test.trade, test.said, got, whole, test.want, test.whole)
		}
	}
}

func TestTrades(t *testing.T) {
	for _, test := range []struct {
		who  owner
		want string
	}{
		{owner{Unit: "mariadb.service", Process: "mariadbd"}, mysql},
		{owner{Unit: "mysqld.service"}, mysql},
		{owner{Unit: "panel.service", Process: "redis-server"}, redis},
		{owner{Unit: "postgresql@15-main.service", Process: "postgres"}, postgres},
		{owner{Unit: "nginx.service", Process: "nginx"}, ""},
		{owner{}, ""},
	} {
		if got := tradeOf(test.who); got != test.want {
			t.Errorf("trade of %+v is %q, want %q", test.who, got, test.want)
		}
	}
	for address, want := range map[string]string{
		"tcp:127.0.0.1:3306": mysql, "tcp:[::1]:5432": postgres, "tcp:0.0.0.0:80": "", "tcp:nonsense": "",
		"unix:/run/mysqld/mysqld.sock": mysql, "unix:/run/mysqld/mysqlx.sock": "", "unix:/var/run/redis/redis-server.sock": redis,
		"unix:/var/run/postgresql/.s.PGSQL.5432": postgres, "unix:/run/php/php8.2-fpm.sock": "",
	} {
		if got := usualTrade(address); got != want {
			t.Errorf("usually at %s: %q, want %q", address, got, want)
		}
	}
}

func FuzzFirstWords(f *testing.F) {
	f.Add([]byte("\x17\x00\x00\x00\xff\x10\x04Too many connections"))
	f.Add([]byte("E\x00\x00\x00\x35SFATAL\x00C53300\x00Msorry, too many clients already\x00\x00\x00"))
	f.Add([]byte("-ERR max number of clients reached\r\n"))
	f.Fuzz(func(t *testing.T, said []byte) {
		for _, trade := range []string{mysql, postgres, redis} {
			if got, whole := tongueOf(trade, "tcp").hear(said); len(got) > maxRefusal || !whole && got != "" {
				t.Errorf("%s: heard %q, %t", trade, got, whole)
			}
		}
	})
}
