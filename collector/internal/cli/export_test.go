package cli

// Safe and SafeJSON are for the fuzzer.
var (
	Safe     = safe
	SafeJSON = safeJSON
)
