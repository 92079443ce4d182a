//go:build !off_entry

package authority

// needsEntry is "no action without entry" at the signer; a test must fail without it.
const needsEntry = true
