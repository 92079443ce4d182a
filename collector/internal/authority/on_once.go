//go:build !off_once

package authority

// oncePerEntry is "one entry, one order" at the signer; a test must fail without it.
const oncePerEntry = true
