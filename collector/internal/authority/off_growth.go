//go:build off_growth

package authority

const auditGrows = false
