//go:build !off_audit_rollback

package command

// seesRollback is that an audit which was set back is not obeyed; a test must fail without it.
const seesRollback = true
