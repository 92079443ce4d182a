//go:build off_audit_entry

package command

const asksEntry = false
