// Package lab boots real systemd hosts with a real web stack, breaks them by name, heals them and looks at them from outside.
//
//	l, err := lab.Open(ctx, lab.Config{})
//	defer l.Close()
//	web1, err := l.Boot(ctx, lab.Spec{Name: "web1", Stack: stack.NginxPHP, Sites: []string{"shop.lab"}})
//	f, err := fault.Find("php-fpm-kill")
//	err = f.Break(ctx, web1)
//	look := l.Look(ctx, "http://shop.lab/") // 502
//
// A lab is a network namespace with a bridge and two name servers; its hosts are systemd-nspawn containers on that bridge,
// each in a control group of its own. Nothing else on the machine is touched. What a lab makes is written down under
// /run/gapura-lab before it is made, so that the next Open, or `lab down`, clears away what a killed process left.
package lab
