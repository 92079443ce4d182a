package api_test

import (
	"slices"
	"strings"
	"testing"

	"google.golang.org/grpc/metadata"

	"github.com/gapura-dev/gapura/collector/internal/api"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func TestReadsBest(t *testing.T) {
	for header, want := range map[string]string{
		"":                               "en",
		"id":                             "id",
		"id-ID":                          "id",
		"ID-id":                          "id",
		"in":                             "id", // what old Java calls it
		"jv":                             "id", // Javanese, whose readers read Indonesian
		"vi-VN,vi;q=0.9,en;q=0.8":        "vi",
		"en-GB,en;q=0.9,id;q=0.8":        "en",
		"vi;q=0.2, id;q=0.9, en;q=0.5":   "id",
		"fr, id;q=0.5":                   "id",
		"fr-FR, de;q=0.9":                "en",
		"id;q=0, vi;q=0.1":               "vi",
		"*":                              "en",
		"xx, vi;q=0.3":                   "vi", // no such language
		"id;q=nonsense, vi;q=0.3":        "vi",
		"id_ID.UTF-8":                    "en", // a locale of POSIX is none of HTTP's
		"\x00\xff;;;,,,=":                "en",
		strings.Repeat("vi,", 200):       "en", // longer than anybody's
		strings.Repeat("-", 500):         "en",
		"vi" + strings.Repeat("-a", 200): "en",
	} {
		if got := api.ReadsBest(header); got != want {
			t.Errorf("%.60q: %s, want %s", header, got, want)
		}
	}
}

func FuzzReadsBest(f *testing.F) {
	f.Add("vi-VN,vi;q=0.9,en;q=0.8")
	f.Add("id;q=0, *;q=0.1")
	f.Fuzz(func(t *testing.T, header string) {
		if got := api.ReadsBest(header); !slices.Contains([]string{"en", "id", "vi"}, got) {
			t.Errorf("%q: %q", header, got)
		}
	})
}

// The one text is in the caller's language on both faces, and all three stay beside it.
func TestAcceptLanguage(t *testing.T) {
	r := serve(t, twoCustomers())
	for header, want := range map[string]string{"": "It is started again.", "id-ID, en;q=0.5": "Dijalankan lagi.", "vi": "Đang khởi động lại.", "fr": "It is started again."} {
		ctx, path := as(t, "viewer"), "/v1/"+shopIncident
		var headers []string
		if header != "" {
			ctx, headers = metadata.AppendToOutgoingContext(ctx, "accept-language", header), []string{"Accept-Language", header}
		}
		why, err := apiv1.NewSiteServiceClient(r.conn).WhySite(ctx, &apiv1.WhySiteRequest{Name: "sites/shop.example"})
		if err != nil {
			t.Fatal(err)
		}
		list, err := apiv1.NewIncidentServiceClient(r.conn).ListIncidents(ctx, &apiv1.ListIncidentsRequest{})
		if err != nil {
			t.Fatal(err)
		}
		texts := []*apiv1.Text{why.GetAdvice(), why.GetIncident().GetAdvice(), list.GetIncidents()[0].GetAdvice()}
		for _, text := range texts {
			if text.GetText() != want || text.GetEn() != "It is started again." || text.GetId() != "Dijalankan lagi." || text.GetVi() != "Đang khởi động lại." {
				t.Errorf("gRPC, %q: %v, want %q", header, text, want)
			}
		}
		_, _, one := r.request(t, "GET", path, "viewer", "", headers...)
		_, _, asked := r.request(t, "GET", "/v1/sites/shop.example:why", "viewer", "", headers...)
		incident, answer := decode(t, one), decode(t, asked)
		for _, advice := range []any{incident["advice"], answer["advice"], answer["incident"].(map[string]any)["advice"]} {
			if fields := advice.(map[string]any); fields["text"] != want || fields["id"] != "Dijalankan lagi." {
				t.Errorf("JSON, %q: %v, want %q", header, fields, want)
			}
		}
	}
}

// What is said of a site of which nothing but the state is known has its languages too, and so have watches.
func TestAcceptLanguageEverywhere(t *testing.T) {
	w := twoCustomers()
	ctx := metadata.AppendToOutgoingContext(as(t, "viewer"), "accept-language", "vi-VN")
	r := serve(t, w)
	stream, err := apiv1.NewIncidentServiceClient(r.conn).WatchIncidents(ctx, &apiv1.WatchIncidentsRequest{})
	if err != nil {
		t.Fatal(err)
	}
	first, err := stream.Recv()
	if err != nil || first.GetIncident().GetAdvice().GetText() != "Đang khởi động lại." {
		t.Errorf("watch: %v, %v", first, err)
	}
	word := w.words["shop.example"]
	word.Incident, word.State, word.Latent[0].Advice = nil, "well", map[string]string{"en": "Mend it."}
	w.words["shop.example"], w.incidents = word, nil
	why, err := apiv1.NewSiteServiceClient(r.conn).WhySite(ctx, &apiv1.WhySiteRequest{Name: "sites/shop.example"})
	if err != nil || !strings.HasPrefix(why.GetAdvice().GetText(), "Trang web vẫn trả lời") {
		t.Errorf("a site that is well: %v, %v", why.GetAdvice(), err)
	}
	if got := why.GetLatent()[0].GetAdvice().GetText(); got != "Mend it." {
		t.Errorf("a text that lacks the language: %q", got)
	}
}
