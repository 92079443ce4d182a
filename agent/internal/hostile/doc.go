// Package hostile gives the privileged doer orders that it must not obey, and kills it while it obeys.
//
// The doer is the real one, in a process of its own where it is to be killed, behind its real socket and with its real
// bus. The systemd behind that bus is a fake that keeps what an order depends on as the real one was measured to, or a
// lab host's own; the same suites run against both and must end alike.
package hostile
