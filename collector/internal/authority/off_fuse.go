//go:build off_fuse

package authority

const keepsFuse = false
