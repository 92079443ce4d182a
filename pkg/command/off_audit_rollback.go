//go:build off_audit_rollback

package command

const seesRollback = false
