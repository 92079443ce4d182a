package observe

import (
	"net/http"
	"strconv"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Reported turns a report through the API, "I see 502 at shop.example", into an observation. The tier comes from the token
// of whoever reports, the source is what they call themselves; status 0 says that the site does not answer.
func Reported(site string, status int, source string, tier fact.Tier, now time.Time) fact.Fact {
	o := fact.Observation{
		Site: clean(bare(site), 253), Status: status, Vantage: clean(source, 64), Feed: "api", Tier: tier, Purpose: Asked,
	}
	if o.Vantage == "" {
		o.Vantage = "api"
	}
	switch {
	case status < 100 || status > 999:
		o.Status, o.Failure, o.By = 0, fact.AnswerTime, fact.AnsweredNobody
		o.Error = "reported without a status"
	case status >= http.StatusBadRequest:
		// A person who reports it has seen it fail: this holds for 403 and 404 too.
		o.Failure, o.Error = fact.StatusError, "reported "+strconv.Itoa(status)
	}
	return fact.Fact{At: now, Witness: "api", Body: o}
}
