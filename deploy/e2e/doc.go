// Package e2e proves Gapura on real systemd hosts: its packages are installed in a lab, hosts are broken, and what is named,
// ordered and left alone is held against testdata/faults.yaml and against each host's own ledger.
package e2e
