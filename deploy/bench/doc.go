// Command bench kills php-fpm on real hosts, again and again, and measures how long each step of the repair takes.
//
//	go run ./deploy/bench                  54 kills under the lab's policy; fails when a promise of DESIGN section 12 is missed
//	go run ./deploy/bench -shipped         one kill under the limits as they ship, about 6 minutes
//
// Hosts, collector and bench share one machine and so one clock: a kill is timed where the signal is sent, systemd's part
// by systemd, and the rest by the collector's own story of the incident. Nothing is left out: a kill whose story lacks a
// step is printed as failed and fails the run.
package main
