package wire_test

import (
	"bytes"
	"crypto/ed25519"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// signer returns a key made from one byte, and its map of public keys.
func signer(seed byte) (ed25519.PrivateKey, map[string]ed25519.PublicKey) {
	private := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize))
	return private, map[string]ed25519.PublicKey{"k1": private.Public().(ed25519.PublicKey)}
}

func signWith(key ed25519.PrivateKey) func([]byte) []byte {
	return func(message []byte) []byte { return ed25519.Sign(key, message) }
}

func wholeOrder() command.Order {
	return command.Order{
		ID: "019573f2-0000-7000-8000-000000000001", Host: "web1", CertificateSerial: "1f", SessionNonce: bytes.Repeat([]byte{7}, 32), Term: 3,
		Unit: "php8.2-fpm.service", Verb: command.Start, InvocationID: strings.Repeat("a", 32), Incident: "incidents/1", Cause: "php-fpm-killed",
		EvidenceHash: bytes.Repeat([]byte{8}, 32), NotAfter: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC), AuditIndex: 42,
		Site: "shop.example", Config: strings.Repeat("c", 64),
	}
}

func TestOrderRoundTrip(t *testing.T) {
	key, keys := signer(1)
	sealed, err := wire.SealOrder(wholeOrder(), signWith(key), "k1")
	if err != nil {
		t.Fatal(err)
	}
	got, refusal := wire.OpenOrder(sealed, keys)
	if refusal != nil {
		t.Fatal(refusal)
	}
	if diff := cmp.Diff(wholeOrder(), got); diff != "" {
		t.Errorf("order (-sent +read):\n%s", diff)
	}
}

// TestNoBitOfAnOrderCanChange flips every bit of body and signature in turn.
func TestNoBitOfAnOrderCanChange(t *testing.T) {
	key, keys := signer(1)
	sealed, err := wire.SealOrder(wholeOrder(), signWith(key), "k1")
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range [][]byte{sealed.Body, sealed.Signature} {
		for bit := range len(part) * 8 {
			part[bit/8] ^= 1 << (bit % 8)
			if _, refusal := wire.OpenOrder(sealed, keys); refusal == nil || refusal.Reason != command.SignatureInvalid {
				t.Fatalf("bit %d: %v", bit, refusal)
			}
			part[bit/8] ^= 1 << (bit % 8)
		}
	}
}

func TestOrdersThatAreNotOpened(t *testing.T) {
	key, keys := signer(1)
	other, _ := signer(2)
	seal := func(sign func([]byte) []byte, keyID string) *agentv1.Order {
		sealed, err := wire.SealOrder(wholeOrder(), sign, keyID)
		if err != nil {
			t.Fatal(err)
		}
		return sealed
	}
	signedBody := func(body []byte) *agentv1.Order {
		return &agentv1.Order{Body: body, Signature: ed25519.Sign(key, append([]byte(command.Signing), body...)), KeyId: "k1"}
	}
	body := func(change func(*agentv1.OrderBody)) []byte {
		message := new(agentv1.OrderBody)
		if err := proto.Unmarshal(seal(signWith(key), "k1").Body, message); err != nil {
			t.Fatal(err)
		}
		change(message)
		out, err := proto.Marshal(message)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	newer := protowire.AppendVarint(protowire.AppendTag(body(func(*agentv1.OrderBody) {}), 99, protowire.VarintType), 1)
	tests := []struct {
		name   string
		sealed *agentv1.Order
		want   command.Reason
	}{
		{"nothing", nil, command.SignatureInvalid},
		{"empty", &agentv1.Order{}, command.SignatureInvalid},
		{"by another key", seal(signWith(other), "k1"), command.SignatureInvalid},
		{"by an unknown key", seal(signWith(key), "k2"), command.SignatureInvalid},
		{"signed for another purpose", seal(func(m []byte) []byte {
			return ed25519.Sign(key, m[len(command.Signing):])
		}, "k1"), command.SignatureInvalid},
		{"too long", &agentv1.Order{Body: make([]byte, wire.MaxOrderBody+1), KeyId: "k1"}, command.OrderMalformed},
		{"not a message", signedBody([]byte{0xff}), command.OrderMalformed},
		{"with a condition of a later version", signedBody(newer), command.OrderMalformed},
		{"without an id", signedBody(body(func(b *agentv1.OrderBody) { b.Id = "" })), command.OrderMalformed},
		{"id with a line break", signedBody(body(func(b *agentv1.OrderBody) { b.Id += "\n" })), command.OrderMalformed},
		{"unit with a line break", signedBody(body(func(b *agentv1.OrderBody) { b.Unit = "a\nb.service" })), command.OrderMalformed},
		{"site with a port", signedBody(body(func(b *agentv1.OrderBody) { b.Site = "shop.example:25" })), command.OrderMalformed},
		{"site with a path", signedBody(body(func(b *agentv1.OrderBody) { b.Site = "shop.example/admin" })), command.OrderMalformed},
		{"site with a second header", signedBody(body(func(b *agentv1.OrderBody) { b.Site = "shop.example\r\nx: y" })), command.OrderMalformed},
		{"endless site", signedBody(body(func(b *agentv1.OrderBody) { b.Site = strings.Repeat("a", 254) })), command.OrderMalformed},
		{"endless fingerprint", signedBody(body(func(b *agentv1.OrderBody) { b.Config = strings.Repeat("a", 65) })), command.OrderMalformed},
		{"endless nonce", signedBody(body(func(b *agentv1.OrderBody) { b.SessionNonce = make([]byte, 65) })), command.OrderMalformed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, refusal := wire.OpenOrder(tt.sealed, keys); refusal == nil || refusal.Reason != tt.want {
				t.Errorf("refusal %v, want %s", refusal, tt.want)
			}
		})
	}
}

func TestSealOrderRefusesWhatNoHostReads(t *testing.T) {
	key, _ := signer(1)
	order := wholeOrder()
	order.Unit = strings.Repeat("x", 300)
	if _, err := wire.SealOrder(order, signWith(key), "k1"); err == nil || !strings.Contains(err.Error(), "unit") {
		t.Errorf("error %v, want one that names the unit", err)
	}
}

// FuzzOpenOrder signs whatever comes: an order that opens must survive being sealed and opened again.
func FuzzOpenOrder(f *testing.F) {
	key, keys := signer(1)
	sealed, err := wire.SealOrder(wholeOrder(), signWith(key), "k1")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(sealed.Body)
	f.Add([]byte{})
	f.Add([]byte{0x0a, 0xff, 0xff})
	f.Fuzz(func(t *testing.T, body []byte) {
		message := append([]byte(command.Signing), body...)
		order, refusal := wire.OpenOrder(&agentv1.Order{Body: body, Signature: ed25519.Sign(key, message), KeyId: "k1"}, keys)
		if refusal != nil {
			return
		}
		again, err := wire.SealOrder(order, signWith(key), "k1")
		if err != nil {
			t.Fatal(err)
		}
		got, refusal := wire.OpenOrder(again, keys)
		if refusal != nil {
			t.Fatal(refusal)
		}
		if diff := cmp.Diff(order, got); diff != "" {
			t.Errorf("order (-first +second):\n%s", diff)
		}
	})
}
