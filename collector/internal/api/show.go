package api

import (
	"cmp"
	"strings"
	"time"

	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// What a site's state may be.
const (
	stateWell    = "well"
	stateFailing = "failing"
	stateUnknown = "unknown"
)

// showTime turns the zero time into null.
func showTime(t time.Time) *timestamppb.Timestamp {
	if t.IsZero() {
		return nil
	}
	return timestamppb.New(t)
}

// showDuration turns zero into null.
func showDuration(d time.Duration) *durationpb.Duration {
	if d == 0 {
		return nil
	}
	return durationpb.New(d)
}

// plain makes a text from a host or a feed fit for protobuf, which takes nothing but UTF-8.
func plain(text string) string { return strings.ToValidUTF8(text, "�") }

func plainAll(texts []string) []string {
	out := make([]string, len(texts))
	for i, text := range texts {
		out[i] = plain(text)
	}
	return out
}

// showText shows a text in every language, and in the one that the caller reads.
func showText(texts map[string]string, language string) *apiv1.Text {
	if len(texts) == 0 {
		return nil
	}
	return &apiv1.Text{
		En: plain(texts["en"]), Id: plain(texts["id"]), Vi: plain(texts["vi"]),
		Text: plain(cmp.Or(texts[language], texts["en"])),
	}
}

func showCause(f diagnose.Finding) *apiv1.Cause {
	return &apiv1.Cause{Id: f.Cause, Title: f.Title, Strength: f.Strength.String()}
}

func showEvidence(evidence []diagnose.Evidence) []*apiv1.Evidence {
	out := make([]*apiv1.Evidence, len(evidence))
	for i, e := range evidence {
		out[i] = &apiv1.Evidence{
			Time: showTime(e.At), Host: e.Host, Witness: plain(e.Witness),
			Kind: string(e.Key.Kind), Subject: plain(e.Key.Subject), Text: plain(e.Text),
		}
	}
	return out
}

func showLatents(rows []diagnose.Finding, language string) []*apiv1.Latent {
	return showAll(rows, func(f diagnose.Finding) *apiv1.Latent { return showLatent(f, language) })
}

func showLatent(f diagnose.Finding, language string) *apiv1.Latent {
	return &apiv1.Latent{
		Cause: showCause(f), Host: f.Subject.Host, Unit: plain(f.Subject.Unit), Target: plain(f.Subject.Target),
		Site: plain(f.Subject.Site), Evidence: showEvidence(f.Evidence), Advice: showText(f.Advice, language),
	}
}

func showAll[T, U any](rows []T, show func(T) U) []U {
	out := make([]U, len(rows))
	for i, row := range rows {
		out[i] = show(row)
	}
	return out
}
