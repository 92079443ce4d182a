//go:build !off_growth

package authority

// auditGrows is that no shorter audit is signed; a test must fail without it.
const auditGrows = true
