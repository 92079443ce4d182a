//go:build crashpoints

package hostile

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/act"
	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/ledger"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/identity"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// real is an enrolled host of the lab with Gapura's packages, whose act also obeys a signer of ours. Its collector observes.
type real struct {
	*testing.T
	*lab.Host
	bus    *act.Bus
	signer ed25519.PrivateKey
	name   string // as its certificate has it
	serial string
	term   uint64
	orders int
}

const (
	php    = "php8.2-fpm.service"
	nginx  = "nginx.service"
	apache = "apache2.service"
	ofLab  = "shop.lab" // the site of the host

	// kill ends php-fpm as the kernel would; it does not come back by itself.
	kill      = "systemctl start php8.2-fpm; systemctl kill --signal=KILL php8.2-fpm; until systemctl is-failed -q php8.2-fpm; do sleep 0.1; done; "
	killNginx = "systemctl kill --signal=KILL nginx; until systemctl is-failed -q nginx; do sleep 0.1; done; "
	// rested is how old a start must be so that neither the gap between two (DESIGN 8) nor systemd's start limit counts it.
	rested = within + time.Second
)

func newReal(t *testing.T, serves stack.Stack) *real {
	t.Helper()
	labtest.Require(t)
	var cfg installed.Config
	var err error
	if cfg.AgentDeb, cfg.CollectorDeb, err = installed.Debs("../../../dist"); err != nil {
		t.Fatal(err)
	}
	if cfg.CollectorPolicy, cfg.HostPolicy, err = installed.Policies("../../../deploy/lab/policy"); err != nil {
		t.Fatal(err)
	}
	cfg.CollectorPolicy = bytes.ReplaceAll(cfg.CollectorPolicy, []byte("mode: auto"), []byte("mode: observe"))
	g, err := installed.Install(t.Context(), labtest.Open(t), cfg, lab.Spec{Name: "web1", Stack: serves, Sites: []string{ofLab}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = g.Close() })
	t.Setenv(systemBus, "unix:path="+g.Hosts["web1"].Root()+"/run/dbus/system_bus_socket")
	r := &real{T: t, Host: g.Hosts["web1"], bus: new(act.Bus), term: 1}
	t.Cleanup(r.bus.Close)
	r.trust()
	return r
}

// trust has the host know a signer of ours besides its own, and finds out who the host is.
func (r *real) trust() {
	r.Helper()
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		r.Fatal(err)
	}
	r.signer = private
	r.shell(fmt.Sprintf("printf -- '- key_id: hostile\\n  public_key: %s\\n' >> /etc/gapura/signers.yaml", base64.StdEncoding.EncodeToString(public)))
	text, err := r.ReadFile(r.Context(), "/var/lib/gapura/agent/cert.pem")
	if err != nil {
		r.Fatal(err)
	}
	block, _ := pem.Decode(text)
	leaf, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		r.Fatal(err)
	}
	if r.name, err = identity.HostOf(leaf); err != nil {
		r.Fatal(err)
	}
	r.serial = identity.Serial(leaf)
}

func (r *real) shell(script string) string {
	r.Helper()
	out, err := r.Shell(context.WithoutCancel(r.Context()), script)
	if err != nil {
		r.Fatal(err)
	}
	return out.Stdout
}

// ask asks the host's own act, over its socket, as root.
func (r *real) ask(request *agentv1.ActRequest) *agentv1.ActResponse {
	r.Helper()
	response := new(agentv1.ActResponse)
	if err := local.Ask(r.Context(), r.Root()+"/run/gapura/act.sock", request, response); err != nil {
		r.Fatal(err)
	}
	if response.GetError() != "" {
		r.Fatal(response.GetError())
	}
	return response
}

func (r *real) session() []byte {
	r.Helper()
	return r.ask(&agentv1.ActRequest{Request: &agentv1.ActRequest_OpenSession{OpenSession: &agentv1.OpenSession{}}}).GetSessionNonce()
}

func (r *real) obey(order *agentv1.Order) fact.Outcome {
	r.Helper()
	return wire.ToOutcome(r.ask(&agentv1.ActRequest{Request: &agentv1.ActRequest_Order{Order: order}}).GetOutcome())
}

func (r *real) unit(name string) act.State {
	r.Helper()
	state, err := r.bus.Unit(r.Context(), name)
	if err != nil {
		r.Fatal(err)
	}
	return state
}

// order is a good one for the unit as it is.
func (r *real) order(nonce []byte, unit string, verb command.Verb, change func(*command.Order)) *agentv1.Order {
	r.Helper()
	r.orders++
	order := command.Order{
		ID: fmt.Sprintf("019573f2-0000-7000-9000-%012d", r.orders), Host: r.name, CertificateSerial: r.serial, SessionNonce: nonce, Term: r.term,
		Unit: unit, Verb: verb, InvocationID: r.unit(unit).Unit.InvocationID, NotAfter: time.Now().Add(time.Minute), Site: ofLab,
		AuditIndex: uint64(r.orders), EvidenceHash: make([]byte, sha256.Size),
	}
	if change != nil {
		change(&order)
	}
	sealed, err := wire.SealOrder(order, func(message []byte) []byte { return ed25519.Sign(r.signer, message) }, "hostile")
	if err != nil {
		r.Fatal(err)
	}
	return sealed
}

// journal reads what the host's own journal says was done.
func (r *real) journal() ledger.Ledger {
	r.Helper()
	l, err := ledger.Read(r.Context(), r.Host)
	if err != nil {
		r.Fatal(err)
	}
	return l
}

// trial is an order that a real host must refuse.
type trial struct {
	name        string
	given, heal string // scripts
	unit        string
	verb        command.Verb
	order       func(*command.Order)
	sealed      func(*agentv1.Order)
	want        command.Reason
}

var trials = []trial{
	// first: a unit that was started within systemd's start limit is not restarted at all ("too_soon")
	{"healthy, restart", "", "", php, restart, nil, nil, command.LocallyHealthy},
	{"signed by a stranger", kill, "", php, start, nil, func(o *agentv1.Order) { o.Signature[5] ^= 1 }, command.SignatureInvalid},
	{"altered bit", "", "", php, start, nil, func(o *agentv1.Order) { o.Body[len(o.GetBody())/2] ^= 1 }, command.SignatureInvalid},
	{"wrong host", "", "", php, start, func(o *command.Order) { o.Host = "web9" }, nil, command.WrongHost},
	{"wrong certificate", "", "", php, start, func(o *command.Order) { o.CertificateSerial = "1e" }, nil, command.WrongSession},
	{"made-up nonce", "", "", php, start, func(o *command.Order) { o.SessionNonce = bytes.Repeat([]byte{7}, 32) }, nil, command.WrongSession},
	{"expired", "", "", php, start, func(o *command.Order) { o.NotAfter = time.Now().Add(-time.Second) }, nil, command.Expired},
	{"stop", "", "", php, start, func(o *command.Order) { o.Verb = "stop" }, nil, command.VerbUnknown},
	{"earlier run", "", "", php, start, func(o *command.Order) { o.InvocationID = strings.Repeat("ab", 16) }, nil, command.UnitChanged},
	{"unit that nobody listed", "", "", "cron.service", restart, nil, nil, command.UnitNotAllowed},
	{"unit that is never touched", "", "", "dbus.service", restart, nil, nil, command.UnitNotAllowed},
	{"paused", "gapura-agent pause", "gapura-agent resume", php, start, nil, nil, command.Paused},
	{
		"policy with a mistake", "cp /etc/gapura/policy.yaml /root/policy.yaml; echo 'moode: auto' >> /etc/gapura/policy.yaml",
		"cat /root/policy.yaml > /etc/gapura/policy.yaml", php, start, nil, nil, command.PolicyUnreadable,
	},
	{
		"package run", "printf 'import fcntl, time\\nf = open(\"/var/lib/dpkg/lock-frontend\", \"w\")\\nfcntl.lockf(f, fcntl.LOCK_EX)\\ntime.sleep(300)\\n' > /root/apt.py; " +
			"systemd-run -q --unit=apt-at-work python3 /root/apt.py; sleep 1", "systemctl stop apt-at-work", php, start, nil, nil, command.PackageRun,
	},
	{"cPanel's monitor at work", "systemd-run -q --unit=tailwatchd sleep 300", "systemctl stop tailwatchd", php, start, nil, nil, command.OtherKeeper},
	{
		"a monit without a unit of its name", "cp /bin/sleep /usr/local/bin/monit; systemd-run -q --unit=watchdog /usr/local/bin/monit 300; sleep 1",
		"systemctl stop watchdog; rm /usr/local/bin/monit", php, start, nil, nil, command.OtherKeeper,
	},
	{"disabled", "systemctl disable -q php8.2-fpm", "systemctl enable -q php8.2-fpm", php, start, nil, nil, command.UnitDisabled},
	{"masked", "systemctl mask -q php8.2-fpm", "systemctl unmask -q php8.2-fpm", php, start, nil, nil, command.UnitMasked},
	{
		"failing config test", "echo 'pm.bogus = 1' > /etc/php/8.2/fpm/pool.d/zz-bogus.conf", "rm /etc/php/8.2/fpm/pool.d/zz-bogus.conf",
		php, start, nil, nil, command.ConfigTestFails,
	},
	{"stopped by a person", "systemctl start php8.2-fpm; systemctl stop php8.2-fpm", "", php, start, nil, nil, command.StoppedByPerson},
	{
		"start limit near", "systemctl reset-failed php8.2-fpm; for i in 1 2 3 4; do systemctl restart php8.2-fpm; done; " + kill, "",
		php, start, nil, nil, command.TooSoon,
	},
	{
		"start limit reached", "for i in 1 2 3 4 5 6; do systemctl restart php8.2-fpm || true; done", "systemctl reset-failed php8.2-fpm; systemctl start php8.2-fpm",
		php, start, nil, nil, command.StartLimitHit,
	},
	{"healthy, start", "", "", php, start, nil, nil, command.LocallyHealthy},
	{"healthy, reload", "", "", nginx, reload, nil, nil, command.LocallyHealthy},
	{
		"port taken", killNginx + "printf 'import socket, time\\ns = socket.create_server((\"0.0.0.0\", 80))\\ntime.sleep(300)\\n' > /root/stranger.py; " +
			"systemd-run -q --unit=stranger python3 /root/stranger.py; until ss -Hltn 'sport = :80' | grep -q .; do sleep 0.1; done",
		"systemctl stop stranger; systemctl reset-failed nginx; systemctl start nginx", nginx, start, nil, nil, command.PortTaken,
	},
	{
		"failing config test of nginx", killNginx + "echo 'bogus on;' > /etc/nginx/conf.d/zz-bogus.conf",
		"rm /etc/nginx/conf.d/zz-bogus.conf; systemctl reset-failed nginx; systemctl start nginx", nginx, start, nil, nil, command.ConfigTestFails,
	},
	{
		"nginx stopped by a person", "systemctl stop nginx", "systemctl start nginx", nginx, start, nil, nil, command.StoppedByPerson,
	},
}

// TestOrdersOnRealHosts gives a real host's own act what it must refuse, and holds the host's own journal against it. Then
// it gives it good orders, again and in the wrong order.
func TestOrdersOnRealHosts(t *testing.T) {
	r := newReal(t, stack.NginxPHP)
	nonce := r.session()
	time.Sleep(rested) // since boot: so that "too soon" is nobody's excuse
	for _, tt := range trials {
		t.Run(tt.name, func(t *testing.T) {
			r := r.of(t)
			r.shell(tt.given + "\ntrue")
			defer r.shell(tt.heal + "\ntrue")
			sealed := r.order(nonce, tt.unit, tt.verb, tt.order)
			if tt.sealed != nil {
				tt.sealed(sealed)
			}
			r.refuses(sealed, tt.want)
		})
	}
	t.Run("good ones", func(t *testing.T) { r.of(t).good(nonce) })
	t.Run("old session nonce", func(t *testing.T) {
		r := r.of(t)
		r.shell(kill)
		captured := r.order(nonce, php, start, nil)
		r.session()
		r.refuses(captured, command.WrongSession)
	})
	t.Run("lower term", func(t *testing.T) {
		r := r.of(t)
		nonce := r.session()
		r.refuses(r.order(nonce, nginx, start, func(o *command.Order) { o.Term = r.term + 9 }), command.LocallyHealthy)
		r.refuses(r.order(nonce, php, start, nil), command.StaleTerm)
	})
	t.Run("exposure", func(t *testing.T) { r.of(t).exposure() })
}

// of is the same host in a test's part.
func (r *real) of(t *testing.T) *real {
	part := *r
	part.T = t
	t.Cleanup(func() { r.orders = part.orders })
	return &part
}

// refuses sends an order: it is refused for that reason, the host says so to people as well, and by its journal and its
// systemd nothing was done.
func (r *real) refuses(order *agentv1.Order, want command.Reason) {
	r.Helper()
	before := r.journal()
	units := map[string]act.State{php: r.unit(php), nginx: r.unit(nginx), "cron.service": r.unit("cron.service"), "dbus.service": r.unit("dbus.service")}
	got := r.obey(order)
	if got.State != fact.OrderRefused || got.Reason != string(want) {
		r.Errorf("outcome %+v, want refused: %s", got, want)
	}
	if err := before.Differs(r.journal()); err != nil {
		r.Error(err)
	}
	for name, was := range units {
		if is := r.unit(name); is.Unit.InvocationID != was.Unit.InvocationID || is.Unit.Restarts != was.Unit.Restarts || !is.LastStart.Equal(was.LastStart) {
			r.Errorf("%s: invocation %s, %d restarts, last start %s; before %s, %d, %s", name, is.Unit.InvocationID, is.Unit.Restarts, is.LastStart,
				was.Unit.InvocationID, was.Unit.Restarts, was.LastStart)
		}
	}
	if said := r.shell("gapura-agent status"); want != command.SignatureInvalid && !strings.Contains(said, string(want)) {
		r.Errorf("the host's status does not say %s:\n%s", want, said)
	}
	r.Logf("refused: %s: %s", got.Reason, got.Detail)
}

// good gives two good orders for one unit, the newer first, and each again: one start is all that comes of it.
func (r *real) good(nonce []byte) {
	r.Helper()
	r.shell("systemctl start php8.2-fpm")
	time.Sleep(rested)
	r.shell(kill)
	older, newer := r.order(nonce, php, start, nil), r.order(nonce, php, start, nil)
	before := r.journal()
	if got := r.obey(newer); got.State != fact.OrderExecuted || got.Result != "done" {
		r.Errorf("the newer: %+v", got)
	}
	for range 3 {
		if got := r.obey(newer); got.State != fact.OrderAlreadyDone {
			r.Errorf("the newer again: %+v", got)
		}
		if got := r.obey(older); got.Reason != string(command.AuditRolledBack) {
			r.Errorf("the older: %+v", got)
		}
	}
	if err := before.Differs(r.journal(), "start "+php); err != nil {
		r.Error(err)
	}
}
