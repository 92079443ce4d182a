package wire

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/pkg/command"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// MaxOrderBody is the largest body of an order in bytes.
const MaxOrderBody = 4096

// orderID is the shape of an order's ID, a UUID in lower case.
var orderID = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`)

// siteName is the shape of a site's name as the collector keeps it.
var siteName = regexp.MustCompile(`^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$`)

// SealOrder encodes an order and has sign put its Ed25519 signature under it. What sign is given begins with
// command.Signing, so that it can mean nothing but an order. An order that no host would read is not sealed.
func SealOrder(order command.Order, sign func(message []byte) []byte, keyID string) (*agentv1.Order, error) {
	if err := checkOrder(order); err != nil {
		return nil, fmt.Errorf("seal order %s: %w", order.ID, err)
	}
	body, err := proto.Marshal(fromOrder(order))
	if err != nil {
		return nil, fmt.Errorf("seal order %s: %w", order.ID, err)
	}
	if len(body) > MaxOrderBody {
		return nil, fmt.Errorf("seal order %s: body of %d bytes, at most %d", order.ID, len(body), MaxOrderBody)
	}
	return &agentv1.Order{Body: body, Signature: sign(signed(body)), KeyId: keyID}, nil
}

// OpenOrder verifies an order against the signers' keys by key ID and reads it. Nothing of the body is looked at before
// its signature is found good; a body that holds what this version does not know is refused, for it might be a condition.
func OpenOrder(sealed *agentv1.Order, keys map[string]ed25519.PublicKey) (command.Order, *command.Refusal) {
	const hint = "the signers' keys in /etc/gapura/signers.yaml"
	key, known := keys[sealed.GetKeyId()]
	switch {
	case len(sealed.GetBody()) > MaxOrderBody:
		return command.Order{}, command.Refuse(command.OrderMalformed, "",
			"body of %d bytes, at most %d", len(sealed.GetBody()), MaxOrderBody)
	case !known || len(key) != ed25519.PublicKeySize:
		return command.Order{}, command.Refuse(command.SignatureInvalid, hint, "no signer is known as %q", text(sealed.GetKeyId()))
	case !ed25519.Verify(key, signed(sealed.GetBody()), sealed.GetSignature()) && !command.Off("signature"):
		return command.Order{}, command.Refuse(command.SignatureInvalid, hint, "not signed by %q", text(sealed.GetKeyId()))
	}
	body := new(agentv1.OrderBody)
	if err := proto.Unmarshal(sealed.GetBody(), body); err != nil {
		return command.Order{}, command.Refuse(command.OrderMalformed, "", "body: %v", err)
	}
	if len(body.ProtoReflect().GetUnknown()) > 0 {
		return command.Order{}, command.Refuse(command.OrderMalformed, "upgrade gapura-agent",
			"the order holds fields that this version does not know")
	}
	order := toOrder(body)
	if err := checkOrder(order); err != nil {
		return command.Order{}, command.Refuse(command.OrderMalformed, "", "%v", err)
	}
	return order, nil
}

// signed is what the signature is made over.
func signed(body []byte) []byte { return append([]byte(command.Signing), body...) }

// checkOrder bounds every field; an order is refused whole, never cut.
func checkOrder(order command.Order) error {
	var errs []error
	if !orderID.MatchString(order.ID) {
		errs = append(errs, errors.New("id is not a UUID"))
	}
	for _, field := range []struct {
		name, value string
		limit       int
	}{
		{"host", order.Host, 253},
		{"certificate serial", order.CertificateSerial, 64},
		{"unit", order.Unit, 255},
		{"verb", string(order.Verb), 16},
		{"invocation id", order.InvocationID, 32},
		{"incident", order.Incident, 128},
		{"cause", order.Cause, 128},
		{"site", order.Site, 253},
		{"config", order.Config, 64},
	} {
		if len(field.value) > field.limit || strings.ContainsFunc(field.value, func(r rune) bool { return !unicode.IsPrint(r) }) {
			errs = append(errs, fmt.Errorf("%s is over %d bytes or holds unprintable characters", field.name, field.limit))
		}
	}
	if order.Site != "" && !siteName.MatchString(order.Site) {
		errs = append(errs, errors.New("site is not a name of letters, digits, dots and dashes"))
	}
	if len(order.SessionNonce) > 64 || len(order.EvidenceHash) > 64 {
		errs = append(errs, errors.New("session nonce or evidence hash is over 64 bytes"))
	}
	return errors.Join(errs...)
}

func fromOrder(o command.Order) *agentv1.OrderBody {
	return &agentv1.OrderBody{
		Id: o.ID, Host: o.Host, CertificateSerial: o.CertificateSerial, SessionNonce: o.SessionNonce, Term: o.Term,
		Unit: o.Unit, Verb: string(o.Verb), InvocationId: o.InvocationID, Incident: o.Incident, Cause: o.Cause,
		EvidenceHash: o.EvidenceHash, NotAfter: fromTime(o.NotAfter), AuditIndex: o.AuditIndex, Site: o.Site, Config: o.Config,
	}
}

func toOrder(b *agentv1.OrderBody) command.Order {
	return command.Order{
		ID: b.GetId(), Host: b.GetHost(), CertificateSerial: b.GetCertificateSerial(), SessionNonce: b.GetSessionNonce(),
		Term: b.GetTerm(), Unit: b.GetUnit(), Verb: command.Verb(b.GetVerb()), InvocationID: b.GetInvocationId(),
		Incident: b.GetIncident(), Cause: b.GetCause(), EvidenceHash: b.GetEvidenceHash(), NotAfter: toTime(b.GetNotAfter()),
		AuditIndex: b.GetAuditIndex(), Site: b.GetSite(), Config: b.GetConfig(),
	}
}

// ClaimedID returns the ID that an order claims to have, empty when it claims none. Nothing is verified: use it to say
// which order was refused, never to decide.
func ClaimedID(sealed *agentv1.Order) string {
	body := new(agentv1.OrderBody)
	if len(sealed.GetBody()) > MaxOrderBody || proto.Unmarshal(sealed.GetBody(), body) != nil || !orderID.MatchString(body.GetId()) {
		return ""
	}
	return body.GetId()
}
