package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// table shows results for a person.
func table(results []*result) string {
	var text strings.Builder
	w := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "fault\tstack\texpected\tnamed\tstrength\toutside\tto cause\tvisitors\taction\tresult")
	for _, r := range results {
		fmt.Fprintln(w, r.line())
	}
	_ = w.Flush() // into memory
	return text.String()
}

func (r *result) line() string {
	verdict, strength, took := "right", "-", "-"
	if len(r.wrong) > 0 {
		verdict = "WRONG"
	}
	if s := r.incident.GetCause().GetStrength(); s != "" {
		strength = s
	}
	if d, ok := r.toCause(); ok {
		took = fmt.Sprintf("%.2f s", d.Seconds())
	}
	expects := r.expects()
	if r.Latent != "" {
		expects += " (latent)"
	}
	outside := r.faces()
	if outside == "" {
		outside = "-"
	}
	return strings.Join([]string{r.Fault + r.Page, r.Stack, expects, r.named(), strength, outside, took, r.visited(), did(r.incident.GetAction()), verdict}, "\t")
}

func did(a *apiv1.Action) string {
	if a == nil {
		return "-"
	}
	return strings.TrimSpace(fmt.Sprintf("%s %s %s", a.GetVerb(), a.GetState(), a.GetReason()))
}
