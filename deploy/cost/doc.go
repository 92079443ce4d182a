// Command cost measures what the agent costs a host, beside node_exporter on the same host.
//
//	go run ./deploy/cost -peer FILE      FILE is a node_exporter; some 25 minutes
//
// The host has 10 watched units, 50 vhosts and 20 logs that are tailed. It goes through six phases: with neither of the two,
// with Gapura, with node_exporter; each of them idle and at 50 requests a second. What is counted is the CPU time of
// everything on the host but the web servers: the agent's three processes and all they start, and also what is caused in
// PID 1, in dbus-daemon and in the journal; the phase with neither is taken off. Memory is resident (RSS). What is measured are
// rounds: a phase begins a minute after its subject was started (-settle).
//
// Gapura reports every 10 s as shipped. node_exporter runs with its default collectors and --collector.systemd, and is
// scraped every 15 s with gzip, as Prometheus does. Its unit has the same lines that save CPU time as the agent's has: one thread
// of Go code, and timers that may be a quarter of a millisecond late.
//
// The looks at everything that the agent has the privileged reader make each half-hour are in no phase that is shorter:
// -each 31m counts them.
package main
