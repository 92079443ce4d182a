// Package laws holds what the compiler does not: which package may import which, and what only one of them may do. Its
// tests read the whole tree.
package laws
