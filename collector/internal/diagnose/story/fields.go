package story

import "github.com/gapura-dev/gapura/pkg/fact"

func unitFields(u *fact.Unit) []field {
	return []field{
		{"", text{&u.Name}},
		{"", pair{&u.Active, &u.Sub}},
		{"load", text{&u.Load}},
		{"result", text{&u.Result}},
		{"exit", end{&u.ExitCode, &u.ExitStatus}},
		{"pid", number[uint32]{&u.MainPID}},
		{"restarts", number[uint32]{&u.Restarts}},
		{"restart", text{&u.RestartPolicy}},
		{"job", text{&u.Job}},
		{"invocation", text{&u.InvocationID}},
		{"file", text{&u.FileState}},
		{"status", text{&u.StatusText}},
		{"since", moment{&u.Since}},
		{"stop", choice[fact.Tri]{&u.Stop.Logged}},
		{"stopped", moment{&u.Stop.At}},
		{"session", list{&u.Stop.Sessions}},
	}
}

func testFields(t *fact.ConfigTest) []field {
	return []field{
		{"", text{&t.Unit}},
		{"", text{&t.Server}},
		{"", choice[fact.Verdict]{&t.Verdict}},
		{"at", place{&t.File, &t.Line}},
		{"text", text{&t.Text}},
		{"tree", text{&t.Fingerprint}},
		{"newer", choice[fact.Tri]{&t.NewerThanWorkers}},
		{"changed", text{&t.Changed}},
		{"renewed", choice[fact.Tri]{&t.Renewed}},
	}
}

func vhostFields(v *fact.Vhost) []field {
	return []field{
		{"", text{&v.Unit}},
		{"", text{&v.Server}},
		{"", choice[fact.Tree]{&v.Tree}},
		{"name", list{&v.Names}},
		{"at", place{&v.File, &v.Line}},
		{"listen", listeners{&v.Listeners}},
		{"route", routes{&v.Routes}},
		{"resolver", list{&v.Resolvers}},
	}
}

func targetFields(t *fact.Target) []field {
	return []field{
		{"", text{&t.Address}},
		{"exists", choice[fact.Tri]{&t.Exists}},
		{"listens", choice[fact.Tri]{&t.Listens}},
		{"connects", choice[fact.Tri]{&t.Connects}},
		{"errno", text{&t.Errno}},
		{"unit", text{&t.OwnerUnit}},
		{"process", text{&t.OwnerProcess}},
		{"owner", text{&t.Owner}},
		{"mode", octal{&t.Mode}},
		{"blocked", text{&t.BlockedBy}},
		{"queue", maybe[uint32]{&t.Queue}},
		{"backlog", maybe[uint32]{&t.Backlog}},
		{"local", flag{&t.Local}},
	}
}

func poolFields(p *fact.Pool) []field {
	return []field{
		{"", text{&p.Unit}},
		{"pool", text{&p.Name}},
		{"listen", text{&p.Listen}},
		{"tree", choice[fact.Tree]{&p.Tree}},
		{"manager", text{&p.Manager}},
		{"max", maybe[uint32]{&p.MaxChildren}},
		{"active", maybe[uint32]{&p.Active}},
		{"idle", maybe[uint32]{&p.Idle}},
		{"requests", maybe[uint64]{&p.Requests}},
		{"slow", maybe[uint64]{&p.Slow}},
		{"reached", maybe[uint64]{&p.MaxChildrenReached}},
		{"at", place{&p.File, &p.Line}},
		{"terminate", span{&p.TerminateAfter}},
		{"status-listen", text{&p.StatusListen}},
		{"status-path", text{&p.StatusPath}},
	}
}

func signFields(l *fact.LogSign) []field {
	return []field{
		{"", text{&l.Signature}},
		{"", text{&l.Unit}},
		{"server", text{&l.Server}},
		{"errno", text{&l.Errno}},
		{"target", text{&l.Target}},
		{"vhost", text{&l.Vhost}},
		{"script", text{&l.Script}},
		{"count", number[uint32]{&l.Count}},
		{"first", moment{&l.First}},
		{"last", moment{&l.Last}},
		{"sample", text{&l.Sample}},
		{"about", text{&l.About}},
		{"took", span{&l.Took}},
	}
}

func lookFields(o *fact.Observation) []field {
	return []field{
		{"", text{&o.Site}},
		{"", sight{&o.Status, &o.Failure}},
		{"from", text{&o.Vantage}},
		{"feed", text{&o.Feed}},
		{"tier", number[fact.Tier]{&o.Tier}},
		{"by", choice[fact.Answerer]{&o.By}},
		{"server", text{&o.Server}},
		{"body", text{&o.Body}},
		{"error", text{&o.Error}},
		{"url", text{&o.URL}},
		{"to", endpoint{&o.Address}},
		{"took", span{&o.Latency}},
		{"purpose", text{&o.Purpose}},
		{"token", text{&o.Token}},
		{"presumed", flag{&o.Presumed}},
		{"direct", flag{&o.Direct}},
		{"control", choice[fact.Tri]{&o.Control}},
		{"dns", nameAnswers{&o.Names}},
		{"source", address{&o.Source}},
	}
}
