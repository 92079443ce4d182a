//go:build !off_evidence

package authority

// needsEvidence is "no order that rests on nothing" at the signer; a test must fail without it.
const needsEvidence = true
