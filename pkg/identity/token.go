package identity

import (
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
)

// ErrPin says that the collector showed no authority with the pin of the join token: it is another collector's token, or
// somebody else answers at that address.
var ErrPin = errors.New("the collector's authority is not the one that the join token names")

// Pin is the SHA-256 of an authority's public key (its SubjectPublicKeyInfo).
type Pin [sha256.Size]byte

// PinOf returns the pin of an authority.
func PinOf(authority *x509.Certificate) Pin { return sha256.Sum256(authority.RawSubjectPublicKeyInfo) }

// Sizes of the random parts of a join token, in bytes.
const (
	TokenIDSize     = 12
	TokenSecretSize = 32
)

// tokenHead opens every join token of this version.
const tokenHead = "gapura-join.v1."

// Token is a join token as a person carries it to a host. It is a secret.
type Token struct {
	ID     string // base64url
	Secret []byte // 32 bytes
	Pin    Pin
}

// Text prints the token as one line, secret included.
func (t Token) Text() string {
	encode := base64.RawURLEncoding.EncodeToString
	return tokenHead + t.ID + "." + encode(t.Secret) + "." + encode(t.Pin[:])
}

// String prints the token without its secret, so that it can stand in a log.
func (t Token) String() string { return tokenHead + t.ID + ".••••" }

// GoString is String.
func (t Token) GoString() string { return t.String() }

// ParseToken reads a join token. Blanks around it are ignored; errors never repeat its secret.
func ParseToken(text string) (Token, error) {
	rest, ok := strings.CutPrefix(strings.TrimSpace(text), tokenHead)
	if !ok {
		return Token{}, fmt.Errorf("read join token: it does not begin with %s", tokenHead)
	}
	parts := strings.Split(rest, ".")
	if len(parts) != 3 {
		return Token{}, fmt.Errorf("read join token: %d parts after %s instead of 3; was it cut off?", len(parts), tokenHead)
	}
	var raw [3][]byte
	for i, want := range []int{TokenIDSize, TokenSecretSize, len(Pin{})} {
		// One token has one spelling: no loose last bits, none of the line breaks that the decoder skips.
		part, err := base64.RawURLEncoding.Strict().DecodeString(parts[i])
		if err != nil || len(part) != want || strings.ContainsAny(parts[i], "\r\n") {
			return Token{}, fmt.Errorf("read join token: part %d is not %d bytes in base64url; was it cut off?", i+1, want)
		}
		raw[i] = part
	}
	return Token{ID: parts[0], Secret: raw[1], Pin: Pin(raw[2])}, nil
}

// IsTokenID reports whether a text has the shape of a join token's ID.
func IsTokenID(text string) bool {
	raw, err := base64.RawURLEncoding.Strict().DecodeString(text)
	return err == nil && len(raw) == TokenIDSize && !strings.ContainsAny(text, "\r\n")
}
