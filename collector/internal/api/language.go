package api

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"google.golang.org/grpc/metadata"
)

const (
	acceptLanguage = "accept-language"
	maxLanguages   = 512 // bytes of the header; browsers send some dozens
)

// The languages of the texts; the first is for callers who read none of them.
var (
	languages = []string{"en", "id", "vi"}
	speaks    = language.NewMatcher([]language.Tag{language.English, language.Indonesian, language.Vietnamese})
)

// languageOf returns the language of the texts that the sender of a call reads best.
func languageOf(ctx context.Context) string {
	md, _ := metadata.FromIncomingContext(ctx)
	return readsBest(strings.Join(md.Get(acceptLanguage), ","))
}

// readsBest chooses by a header Accept-Language: "vi;q=0.5, id-ID". What is not well formed in it is passed over.
func readsBest(header string) string {
	if header == "" || len(header) > maxLanguages {
		return languages[0]
	}
	type wish struct {
		tag    language.Tag
		weight float32
	}
	var wishes []wish
	for part := range strings.SplitSeq(header, ",") {
		tags, weights, err := language.ParseAcceptLanguage(part)
		for i := 0; err == nil && i < len(tags); i++ {
			wishes = append(wishes, wish{tags[i], weights[i]})
		}
	}
	slices.SortStableFunc(wishes, func(a, b wish) int { return cmp.Compare(b.weight, a.weight) })
	tags := make([]language.Tag, len(wishes))
	for i, w := range wishes {
		tags[i] = w.tag
	}
	_, index, _ := speaks.Match(tags...)
	return languages[index]
}
