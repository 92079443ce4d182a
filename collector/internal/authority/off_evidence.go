//go:build off_evidence

package authority

const needsEvidence = false
