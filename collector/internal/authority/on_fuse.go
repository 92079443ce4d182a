//go:build !off_fuse

package authority

// keepsFuse is that the fuse box outlives the process; a test must fail without it.
const keepsFuse = true
