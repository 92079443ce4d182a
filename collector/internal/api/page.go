package api

import (
	"crypto/sha256"
	"encoding/base64"
	"strconv"

	"google.golang.org/grpc/codes"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// Sizes of pages.
const (
	usualPage = 50
	maxPage   = 200
	maxToken  = 4096 // bytes
)

// listRequest is what every list request has.
type listRequest interface {
	GetPageSize() int32
	GetPageToken() string
	GetFilter() string
}

// pageOf returns the page that a list request asks for. A size above the bound is the bound, as AIP-158 has it.
func pageOf(list string, r listRequest) (Page, error) {
	size := int(r.GetPageSize())
	switch {
	case size < 0:
		return Page{}, wrong("page_size", strconv.Itoa(size)+" is below zero")
	case size == 0:
		size = usualPage
	}
	page := Page{Size: min(size, maxPage)}
	if r.GetPageToken() == "" {
		return page, nil
	}
	mark := pageMark(list, r.GetFilter())
	raw, err := base64.RawURLEncoding.DecodeString(r.GetPageToken())
	if err != nil || len(raw) <= len(mark) || len(raw) > maxToken || string(raw[:len(mark)]) != mark {
		return Page{}, refuse(codes.InvalidArgument, apiv1.ErrorReason_ERROR_REASON_PAGE_TOKEN_INVALID,
			"page_token: it was not made by this list with this filter; begin again without one", "field", "page_token")
	}
	page.After = string(raw[len(mark):])
	return page, nil
}

// pageToken returns the token of the page after an end, empty after the last page.
func pageToken(list string, r listRequest, end string) string {
	if end == "" {
		return ""
	}
	return base64.RawURLEncoding.EncodeToString([]byte(pageMark(list, r.GetFilter()) + end))
}

// pageMark ties a token to its list and filter. It guards against mistakes, not against forgery: what a page shows is
// decided by who asks, not by the token.
func pageMark(list, filter string) string {
	sum := sha256.Sum256([]byte(list + "\n" + filter))
	return string(sum[:8])
}
