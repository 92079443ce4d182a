package visitor

import (
	"context"
	"math/rand/v2"
	"net/http"
	"strconv"
)

const (
	browser = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
	crawler = "Mozilla/5.0 (compatible; ExampleBot/2.1; +https://bot.example/about)"
	scanner = "python-requests/2.31.0"
)

// habit is what one kind of visitor asks for.
type habit struct {
	share int  // of all visits, in hundred
	alone bool // comes on a connection of its own, as who does not come back does
	ask   func(ctx context.Context, rng *rand.Rand, origin string) (*http.Request, error)
}

// habits are those of a small site: readers, and what finds any site sooner or later. What is not there is answered with 404.
var habits = []habit{
	{share: 60, ask: reads("/", "/", "/", "/?p=", "/?s=shoes&page=", "/index.php?page=", "/ok.html")},
	{share: 15, ask: reads("/favicon.ico", "/about/", "/assets/site.css?ver=", "/old-shop/item-")},
	{share: 7, alone: true, ask: asks(http.MethodGet, crawler, "/robots.txt", "/sitemap.xml", "/")},
	{share: 6, alone: true, ask: asks(http.MethodGet, scanner, "/wp-login.php")},
	{share: 4, alone: true, ask: asks(http.MethodPost, scanner, "/wp-login.php", "/xmlrpc.php")},
	{share: 8, alone: true, ask: shouts},
}

// reads is a reader's request for one of these; a path that ends in the midst of a value gets a number.
func reads(paths ...string) func(context.Context, *rand.Rand, string) (*http.Request, error) {
	return asks(http.MethodGet, browser, paths...)
}

func asks(method, agent string, paths ...string) func(context.Context, *rand.Rand, string) (*http.Request, error) {
	return func(ctx context.Context, rng *rand.Rand, origin string) (*http.Request, error) {
		path := paths[rng.IntN(len(paths))]
		if last := path[len(path)-1]; last == '=' || last == '-' {
			path += strconv.Itoa(rng.IntN(200))
		}
		request, err := http.NewRequestWithContext(ctx, method, origin+path, nil)
		if err == nil {
			request.Header.Set("User-Agent", agent)
		}
		return request, err
	}
}

// shouts asks for the first page and writes a server's words into the access log.
func shouts(ctx context.Context, rng *rand.Rand, origin string) (*http.Request, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, origin+"/", nil)
	if err == nil {
		line := Signatures[rng.IntN(len(Signatures))]
		request.Header.Set("User-Agent", line)
		request.Header.Set("Referer", line)
	}
	return request, err
}

// pick chooses a habit by its share.
func pick(rng *rand.Rand) habit {
	at := rng.IntN(100)
	for _, h := range habits {
		if at -= h.share; at < 0 {
			return h
		}
	}
	return habits[0]
}
