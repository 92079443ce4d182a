package e2e_test

import (
	"context"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// table shows results for a person.
func table(results []*result) string {
	var text strings.Builder
	w := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "fault\thost\texpected\tnamed\tstrength\toutside\tto cause\tto verified\taction\tresult")
	right := 0
	for _, r := range results {
		verdict := "right"
		if len(r.wrong) > 0 {
			verdict = "WRONG"
		} else {
			right++
		}
		i := r.incident
		fmt.Fprintf(w, "%s%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", r.Fault, r.Page, r.Host, or(r.Cause, or(r.Latent, "none")),
			or(i.GetCause().GetId(), "none"), or(i.GetCause().GetStrength(), "-"), or(faces(i), "-"),
			r.since(namedAt(i, r.Cause)), r.since(i.GetAction().GetVerifiedAt().AsTime()), did(i.GetAction()), verdict)
	}
	_ = w.Flush() // into memory
	return fmt.Sprintf("%s%d of %d right", text.String(), right, len(results))
}

func or(text, instead string) string {
	if text == "" {
		return instead
	}
	return text
}

func (r *result) since(at time.Time) string {
	if at.Before(r.began) {
		return "-" // never
	}
	return fmt.Sprintf("%.3f s", at.Sub(r.began).Seconds())
}

// namedAt returns when a cause was first given, the zero time for never.
func namedAt(i *apiv1.Incident, cause string) time.Time {
	for _, e := range i.GetTimeline() {
		if e.GetKind() == "cause" && strings.HasPrefix(e.GetText(), cause+" ") {
			return e.GetTime().AsTime()
		}
	}
	return time.Time{}
}

func did(a *apiv1.Action) string {
	if a == nil {
		return "-"
	}
	return strings.TrimSpace(fmt.Sprintf("%s %s %s", a.GetVerb(), a.GetState(), a.GetReason()))
}

// stories are what the incidents of a row say of themselves, for one that went wrong.
func (f *fleet) stories(ctx context.Context, r *result) string {
	var text strings.Builder
	opened, err := f.opened(ctx, r.began)
	if err != nil {
		return err.Error()
	}
	for _, i := range opened {
		fmt.Fprintf(&text, "%s of %s:\n", i.GetName(), strings.Join(i.GetSites(), " "))
		for _, e := range i.GetTimeline() {
			fmt.Fprintf(&text, "  %8.3f s  %-9s %s\n", e.GetTime().AsTime().Sub(r.began).Seconds(), e.GetKind(), e.GetText())
		}
	}
	return text.String()
}
