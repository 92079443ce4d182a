// Package apiv1 is gapura.api.v1: what internal tools call. It is generated, but for the document beside it.
package apiv1

import _ "embed" // for OpenAPI

// OpenAPI is the OpenAPI 2.0 document of the JSON face. It must not be changed.
//
//go:embed gapura.swagger.json
var OpenAPI []byte
