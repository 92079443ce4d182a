package cli

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// width is where the lines of a text for people are broken.
const width = 100

func (a *app) why() *cobra.Command {
	return &cobra.Command{
		Use: "why SITE", Short: "Say why a site fails, or show that it does not", Args: exactly(1, "one site: gapura why shop.example"),
		Long: `why prints the site's newest incident, or a fresh diagnosis, or the proof that the site is well.

Exit codes: 0 the site is well, 1 an incident is open (also while it heals) or the site fails, 2 error or nobody can
say, 3 the site is not known.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				answer, err := c.sites.WhySite(ctx, &apiv1.WhySiteRequest{Name: "sites/" + siteOf(args[0])})
				if err != nil {
					return err
				}
				if a.set.json {
					err = a.printJSON(answer)
				} else {
					a.tellWhy(answer)
				}
				if err != nil {
					return err
				}
				return whyEnd(answer)
			})
		},
	}
}

// whyEnd returns the exit code of an answer.
func whyEnd(answer *apiv1.WhySiteResponse) error {
	i := answer.GetIncident()
	switch {
	case answer.GetState() == "failing", i != nil && i.GetResolvedAt() == nil:
		return ended(ExitIncident)
	case answer.GetState() == "well":
		return nil
	}
	return ended(ExitError)
}

// siteOf takes what people copy from a browser: the name of http://shop.example/page.
func siteOf(text string) string {
	for _, scheme := range []string{"https://", "http://", "sites/"} {
		text = strings.TrimPrefix(text, scheme)
	}
	name, _, _ := strings.Cut(text, "/")
	name, _, _ = strings.Cut(name, ":")
	return strings.ToLower(name)
}

// tellWhy prints an answer for people.
func (a *app) tellWhy(answer *apiv1.WhySiteResponse) {
	w, i := a.words(), answer.GetIncident()
	open := i != nil && i.GetResolvedAt() == nil
	a.say("%s %s%s", safe(answer.GetSite()), a.stateWords(answer.GetState(), open), a.lastSeen(answer))
	if open {
		a.tellIncident(i)
		a.tellDone(i)
	}
	if !open && answer.GetState() == "well" {
		a.tellProof(answer.GetProof())
	}
	a.tellLatent(answer.GetLatent())
	heading := w.advice
	if !open && answer.GetState() == "well" {
		heading = w.visitor
	}
	a.paragraph(heading, a.text(answer.GetAdvice()))
	if i != nil && !open {
		a.say("\n%s: %s (%s), %s %s, %s", w.before, safe(i.GetCause().GetTitle()), safe(i.GetCause().GetId()),
			w.resolved, a.stamp(i.GetResolvedAt()), safe(i.GetName()))
	}
}

func (a *app) stateWords(state string, open bool) string {
	switch {
	case state == "failing":
		return a.words().failing
	case state == "well" && open:
		return a.words().again
	case state == "well":
		return a.words().well
	}
	return a.words().unknown
}

// lastSeen prints ": 502 seen 3 s ago from prober", or from how many places a site is seen well.
func (a *app) lastSeen(answer *apiv1.WhySiteResponse) string {
	look, w := answer.GetLastLook(), a.words()
	if look == nil {
		return ""
	}
	from := safe(look.GetVantage())
	if n := places(answer.GetProof()); n > 1 {
		from = fmt.Sprintf("%d %s", n, w.places)
	}
	return fmt.Sprintf(": %s %s %s %s %s %s", safe(look.GetFace()), w.seen, a.age(look.GetTime()), w.ago, w.from, from)
}

// places counts from where looks were made: one that looks in two ways is one place.
func places(looks []*apiv1.Observation) int {
	vantages := map[string]bool{}
	for _, l := range looks {
		vantages[l.GetVantage()] = true
	}
	return len(vantages)
}

// tellProof prints where a site is seen well from.
func (a *app) tellProof(looks []*apiv1.Observation) {
	if len(looks) == 0 {
		return
	}
	a.say("")
	for _, l := range looks {
		a.say("  %s  %-4s  %-9s  %-12s  %s", a.clock(l.GetTime()), safe(l.GetFace()), latency(l), safe(l.GetVantage()), safe(l.GetAddress()))
	}
}

func latency(l *apiv1.Observation) string {
	if l.GetLatency() == nil {
		return ""
	}
	return fmt.Sprintf("%.1f ms", float64(l.GetLatency().AsDuration().Microseconds())/1000)
}

func (a *app) tellLatent(latent []*apiv1.Latent) {
	if len(latent) == 0 {
		return
	}
	a.say("\n%s", a.words().latent)
	for _, l := range latent {
		a.say("  %s (%s)  %s", safe(l.GetCause().GetTitle()), safe(l.GetCause().GetId()), safe(strings.TrimSpace(l.GetHost()+" "+l.GetUnit())))
		for _, e := range l.GetEvidence() {
			a.say("    %s", safe(e.GetText()))
		}
	}
}

// paragraph prints a text under a heading. Its line breaks stay, everything else that steers a terminal does not.
func (a *app) paragraph(heading, text string) {
	if text == "" {
		return
	}
	a.say("\n%s", heading)
	for part := range strings.SplitSeq(text, "\n") {
		for _, line := range wrap(safe(part), width-2) {
			a.say("  %s", line)
		}
	}
}

// wrap breaks a line at spaces.
func wrap(text string, most int) []string {
	var out []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		if line != "" && len([]rune(line))+1+len([]rune(word)) > most {
			out, line = append(out, line), word
			continue
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(out, line)
}

// exactly checks the number of arguments and says what they are.
func exactly(n int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != n {
			return hinted(fmt.Errorf("%s takes %s", cmd.CommandPath(), what), "see `"+cmd.CommandPath()+" --help`")
		}
		return nil
	}
}
