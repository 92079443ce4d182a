package visitor

import (
	"context"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
)

// site answers as a function says.
type site func(*http.Request) (*http.Response, error)

func (s site) RoundTrip(r *http.Request) (*http.Response, error) { return s(r) }

func answer(status int) *http.Response {
	return &http.Response{StatusCode: status, Body: io.NopCloser(strings.NewReader("ok"))}
}

// hour has a crowd visit for an hour and returns what it asked for.
func hour(t *testing.T, c Crowd, of site) (visits Visits, asked []string) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		visits = c.visit(ctx, site(func(r *http.Request) (*http.Response, error) {
			asked = append(asked, r.Method+" "+r.URL.String()+" "+r.UserAgent())
			return of(r)
		}), []string{"http://a.example", "https://b.example"})
	})
	return visits, asked
}

func TestAsManyComeAsWereSaid(t *testing.T) {
	well := func(*http.Request) (*http.Response, error) { return answer(200), nil }
	visits, asked := hour(t, Crowd{PerSecond: 2, Seed: 7}, well)
	if visits.Made < 6800 || visits.Made > 7600 || visits.Failed != 0 {
		t.Errorf("%+v in an hour, want about 7200 and none in vain", visits)
	}
	for _, want := range append([]string{
		"http://a.example/ ", "https://b.example/ ", "GET http://a.example/wp-login.php ", "POST ", "/robots.txt", "/assets/site.css?ver=",
	}, Signatures...) {
		if !slices.ContainsFunc(asked, func(line string) bool { return strings.Contains(line, want) }) {
			t.Errorf("nobody asked for %s", want)
		}
	}
	if _, again := hour(t, Crowd{PerSecond: 2, Seed: 7}, well); !cmp.Equal(asked, again) {
		t.Error("the same seed made other visits")
	}
}

func TestAVisitorGoesAwayInTheEnd(t *testing.T) {
	visits, _ := hour(t, Crowd{PerSecond: 10, Seed: 1}, func(r *http.Request) (*http.Response, error) {
		<-r.Context().Done()
		return nil, r.Context().Err()
	})
	if most := int(time.Hour / patience); visits.Made > most || visits.Made < most*9/10 || visits.Failed != visits.Made {
		t.Errorf("%+v at a site that stands still, want nearly %d, all in vain", visits, most)
	}
}

func TestAServersErrorIsInVainAndAMissingPageIsNot(t *testing.T) {
	for status, inVain := range map[int]bool{200: false, 404: false, 500: true, 502: true} {
		visits, _ := hour(t, Crowd{PerSecond: 0.1, Seed: 1}, func(*http.Request) (*http.Response, error) { return answer(status), nil })
		if got := visits.Failed == visits.Made; got != inVain || visits.Made == 0 {
			t.Errorf("status %d: %+v", status, visits)
		}
	}
}

func TestHabitsAreAHundredInHundred(t *testing.T) {
	sum := 0
	for _, h := range habits {
		sum += h.share
	}
	if sum != 100 {
		t.Errorf("shares are %d in hundred", sum)
	}
}
