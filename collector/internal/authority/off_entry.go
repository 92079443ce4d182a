//go:build off_entry

package authority

const needsEntry = false
