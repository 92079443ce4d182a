//go:build !off_audit_entry

package command

// asksEntry is "no action without entry" on the host; a test must fail without it.
const asksEntry = true
