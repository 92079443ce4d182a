//go:build off_once

package authority

const oncePerEntry = false
