package api

import (
	"net/http"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// openAPI serves the OpenAPI document. It is the same for everyone and holds no secret, so it needs no token.
func openAPI(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	_, _ = w.Write(apiv1.OpenAPI) // the caller has gone; nobody is left to be told
}
