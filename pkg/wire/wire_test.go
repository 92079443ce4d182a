package wire_test

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

var noon = time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)

// said holds one fact of every type that agents say, each with all its fields set.
var said = []fact.Body{
	fact.Unit{
		Name: "php8.2-fpm.service", Load: "loaded", Active: "failed", Sub: "failed", Result: "signal", ExitCode: fact.Killed,
		ExitStatus: 9, MainPID: 7, Restarts: 2, Job: "start", InvocationID: "0123456789abcdef", FileState: "enabled",
		StatusText: "Ready", RestartPolicy: "no", Since: noon,
		Stop: fact.Stop{Logged: fact.Yes, At: noon, Sessions: []string{"root on pts/0"}},
	},
	fact.Load{
		CPUBusy: fact.Known(0.5), CPUSteal: fact.Known(0.1), CPUWait: fact.Known(0.2), Load1: fact.Known(3.5),
		CPUs: fact.Known(uint32(2)), MemoryTotal: fact.Known(uint64(1 << 30)), MemoryAvailable: fact.Known(uint64(1 << 29)),
		SwapTotal: fact.Known(uint64(1)), SwapUsed: fact.Known(uint64(0)), PressureCPU: fact.Known(0.3),
		PressureMemory: fact.Known(0.0), PressureIO: fact.Known(1.0), DiskUsed: fact.Known(0.9), InodesUsed: fact.Known(0.1),
		DiskPath: "/var", OOMKills: fact.Known(uint64(3)), ListenOverflows: fact.Known(uint64(4)),
	},
	fact.ConfigTest{
		Unit: "nginx.service", Server: "nginx", Verdict: fact.ConfigError, File: "/etc/nginx/conf.d/bad.conf", Line: 1,
		Text: `unknown directive "bogus"`, Fingerprint: "abc", NewerThanWorkers: fact.Yes,
		Changed: "/etc/nginx/conf.d/bad.conf", Renewed: fact.No,
	},
	fact.Vhost{
		Unit: "nginx.service", Server: "nginx", Tree: fact.Running, Names: []string{"shop.example", "*.shop.example"},
		Listeners: []fact.Listener{{Address: "0.0.0.0:443", TLS: true, Default: true, Certificate: "/etc/ssl/shop.pem"}},
		Routes: []fact.Route{{
			Location: `~ \.php$`, Target: "unix:/run/php/php8.2-fpm.sock", Protocol: "fastcgi", File: "/etc/nginx/x", Line: 9,
			ReadTimeout: 5 * time.Second, ConnectTimeout: time.Second, Returns: 502,
		}},
		File: "/etc/nginx/x", Line: 3, Resolvers: []string{"127.0.0.1:53"},
	},
	fact.Target{
		Address: "unix:/run/php/php8.2-fpm.sock", Exists: fact.Yes, Listens: fact.No, Connects: fact.No, Errno: "ECONNREFUSED",
		OwnerUnit: "php8.2-fpm.service", OwnerProcess: "php-fpm8.2", Owner: "www-data:www-data", Mode: 0o660, BlockedBy: "/run/php 0750",
		Queue: fact.Known(uint32(0)), Backlog: fact.Known(uint32(511)), Local: true,
	},
	fact.Pool{
		Unit: "php8.2-fpm.service", Name: "www", Listen: "unix:/run/php/php8.2-fpm.sock", Manager: "dynamic",
		MaxChildren: fact.Known(uint32(5)), Active: fact.Known(uint32(5)), Idle: fact.Known(uint32(0)), Requests: fact.Known(uint64(9)),
		Slow: fact.Known(uint64(1)), MaxChildrenReached: fact.Known(uint64(2)), File: "/etc/php/8.2/fpm/pool.d/www.conf", Line: 1, Tree: fact.Disk,
		TerminateAfter: 2 * time.Second, StatusListen: "tcp:127.0.0.1:9001", StatusPath: "/status",
	},
	fact.LogSign{
		Signature: "nginx-connect-failed", Server: "nginx", Unit: "nginx.service", Vhost: "shop.example", Target: "tcp:127.0.0.1:3000",
		Script: "/var/www/x.php", Errno: "ECONNREFUSED", Count: 3, First: noon, Last: noon.Add(time.Second), Sample: "connect() failed",
		About: "app.lab", Took: 2 * time.Second,
	},
	fact.Socket{
		Address: "tcp:0.0.0.0:80", Unit: "nginx.service", Process: "nginx", User: "root", Queue: fact.Known(uint32(1)),
		Backlog: fact.Known(uint32(511)), Greeting: "ok",
	},
	fact.Process{
		Unit: "cron.service", Name: "clamscan", User: "root", Count: 4, Running: 1, Waiting: 1, Stopped: 2, CPU: fact.Known(0.9),
		Memory: fact.Known(uint64(1 << 30)), IO: fact.Known(0.5), Manager: "pm2", Status: "online", Restarts: 3,
	},
	fact.Wait{
		Unit: "php8.2-fpm.service", Pool: "www", On: fact.WaitsOnNothing, Address: "unix:/run/mysqld/mysqld.sock",
		Peer: "mariadb.service", Workers: 4, Of: 5,
	},
	fact.Certificate{
		Where: "tcp:0.0.0.0:443 shop.example", Served: true, Upstream: true, File: "/etc/ssl/shop.pem", Names: []string{"shop.example"},
		NotBefore: noon, NotAfter: noon.Add(time.Hour), Fingerprint: "abc", Error: "handshake failed",
	},
	fact.Resolver{
		Server: "127.0.0.1:53", Name: "app.lab", Family: "A", Answer: fact.ResolvedOK, Took: time.Millisecond, Addresses: []string{"192.0.2.1"},
	},
	fact.Firewall{
		Tool: "nftables", Rule: "tcp dport 3000 drop", Chain: "inet filter input", Direction: fact.FirewallIn, Verdict: fact.FirewallDrop,
		Ports: []string{"3000"}, Sources: []string{"192.0.2.0/24"}, Targets: []string{"127.0.0.1"}, Interface: "lo",
	},
	fact.Change{What: fact.ChangedPackage, Name: "dpkg 2026-11-27T17:00:01Z", Detail: "php8.2-fpm 8.2.31 to 8.2.32", When: noon},
	fact.Traffic{
		Unit: "nginx.service", Vhost: "shop.example", Log: "/var/log/nginx/access.log", Window: 10 * time.Second, Requests: 100,
		Status500: 1, Status502: 2, Status503: 3, Status504: 4, Status4xx: 5, Status499: 6, Sources: 7, TopShare: 0.8, Habit: 2.5, Counted: 1,
	},
	fact.Inside{
		Site: "shop.example", Address: "127.0.0.1:80", Path: "/", TLS: true, Status: 502, Failure: fact.StatusError, Body: "nginx-502",
		Took: time.Millisecond, Target: "tcp:127.0.0.1:3000",
	},
	fact.Arrival{Token: "t", Unit: "nginx.service", Vhost: "shop.example", Status: 502},
	fact.Outcome{
		Order: "id", State: fact.OrderRefused, Reason: "locally_healthy", Detail: "it is active", Unit: "nginx.service", Verb: "start",
		Result: "done", InvocationBefore: "a", InvocationAfter: "b", Took: 80 * time.Millisecond,
	},
	fact.Missing{Name: "units", OK: true, Why: "D-Bus is gone"},
	fact.Gap{From: 1, To: 9, Count: 9, Reason: "spool full"},
	fact.Removal{Of: "vhost", Name: "x"},
}

func TestEveryFactSurvivesTheWire(t *testing.T) {
	for _, body := range said {
		want := fact.Fact{At: noon, Witness: "test", Body: body}
		message, err := wire.FromFact(want)
		if err != nil {
			t.Fatalf("%s: %v", body.Kind(), err)
		}
		got, err := wire.ToFact(message)
		if err != nil {
			t.Fatalf("%s: %v", body.Kind(), err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s changed on the way (-want +got):\n%s", body.Kind(), diff)
		}
	}
}

// TestEveryFactIsComplete fails when a field of a sample above is zero: it would prove nothing about that field.
func TestEveryFactIsComplete(t *testing.T) {
	for _, body := range said {
		v := reflect.ValueOf(body)
		for i := range v.NumField() {
			if v.Field(i).IsZero() {
				t.Errorf("sample of %s does not set %s", body.Kind(), v.Type().Field(i).Name)
			}
		}
	}
}

// TestEveryMessageIsTranslated fails when a body was added to the proto and forgotten here.
func TestEveryMessageIsTranslated(t *testing.T) {
	covered := make(map[protoreflect.Name]bool)
	for _, body := range said {
		m, err := wire.FromFact(fact.Fact{At: noon, Witness: "test", Body: body})
		if err != nil {
			t.Fatal(err)
		}
		m.ProtoReflect().Range(func(f protoreflect.FieldDescriptor, _ protoreflect.Value) bool {
			covered[f.Name()] = true
			return true
		})
	}
	bodies := (&agentv1.Fact{}).ProtoReflect().Descriptor().Oneofs().ByName("body").Fields()
	for i := range bodies.Len() {
		if name := bodies.Get(i).Name(); !covered[name] {
			t.Errorf("%s has a message but no line in pkg/wire or no sample here", name)
		}
	}
}

func TestUnknownFactIsKeptAsReceived(t *testing.T) {
	message, err := wire.FromFact(fact.Fact{At: noon, Witness: "newer", Body: said[0]})
	if err != nil {
		t.Fatal(err)
	}
	message.Body = nil
	message.ProtoReflect().SetUnknown(protoreflect.RawFields{0xfa, 0x01, 0x03, 'n', 'e', 'w'}) // field 31, three bytes
	f, err := wire.ToFact(message)
	if err != nil {
		t.Fatal(err)
	}
	opaque, ok := f.Body.(fact.Opaque)
	if !ok || opaque.Field != 31 {
		t.Fatalf("got %#v, want an opaque fact of field 31", f.Body)
	}
	again, err := wire.FromFact(f)
	if err != nil {
		t.Fatal(err)
	}
	if !proto.Equal(message, again) {
		t.Errorf("kept %v, want %v", again, message)
	}
}

func TestWhatIsTooBigIsRefused(t *testing.T) {
	vhost := fact.Vhost{Unit: "nginx.service", Names: []string{strings.Repeat("x", fact.MaxSize)}}
	_, err := wire.FromFact(fact.Fact{At: noon, Witness: "topology", Body: vhost})
	var tooBig *wire.TooBigError
	if !asTooBig(err, &tooBig) {
		t.Fatalf("got %v, want a *wire.TooBigError", err)
	}
}

func asTooBig(err error, into **wire.TooBigError) bool {
	e, ok := err.(*wire.TooBigError)
	*into = e
	return ok
}

func TestHostileValuesAreReadAsUnknown(t *testing.T) {
	nan := 0.0
	nan /= nan
	two := 2.0
	m := &agentv1.Fact{At: fromNoon(t), Witness: "x\x1b[31m\xff", Body: &agentv1.Fact_Load{Load: &agentv1.Load{CpuBusy: &nan, DiskUsed: &two}}}
	f, err := wire.ToFact(m)
	if err != nil {
		t.Fatal(err)
	}
	load, _ := f.Body.(fact.Load)
	if load.CPUBusy.Known() || load.DiskUsed.Known() {
		t.Errorf("a ratio that is no ratio was believed: %v %v", load.CPUBusy, load.DiskUsed)
	}
	if strings.ContainsRune(f.Witness, '\x1b') || !utf8.ValidString(f.Witness) {
		t.Errorf("witness %q can still speak to a terminal", f.Witness)
	}
	if _, err := wire.ToFact(&agentv1.Fact{Witness: "x", Body: m.Body}); err == nil {
		t.Error("a fact without a time was believed")
	}
}

func fromNoon(t *testing.T) *timestamppb.Timestamp {
	t.Helper()
	m, err := wire.FromFact(fact.Fact{At: noon, Body: fact.Missing{Name: "x"}})
	if err != nil {
		t.Fatal(err)
	}
	return m.GetAt()
}

func FuzzToFact(f *testing.F) {
	for _, body := range said {
		m, err := wire.FromFact(fact.Fact{At: noon, Witness: "test", Body: body})
		if err != nil {
			f.Fatal(err)
		}
		raw, err := proto.Marshal(m)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		m := new(agentv1.Fact)
		if proto.Unmarshal(raw, m) != nil {
			return
		}
		got, err := wire.ToFact(m)
		if err != nil {
			return
		}
		if got.Body == nil || got.At.IsZero() {
			t.Fatalf("a fact without body or time was let through: %#v", got)
		}
		if _, err := wire.FromFact(got); err != nil {
			var tooBig *wire.TooBigError
			if !asTooBig(err, &tooBig) {
				t.Fatalf("what was read cannot be sent again: %v", err)
			}
		}
	})
}
