// Package api serves gapura.api.v1: gRPC, the same calls as JSON over HTTP, and the OpenAPI document, on one port.
//
// It judges nothing and remembers nothing: readers answer what is known, hands do what is asked, and the guards of the
// core stand behind the hands. Its own work is to let in the right callers (every call has a needed scope, what has none
// is refused), to bound what they may ask, and to show each of them only what is theirs.
package api
