package fault

import (
	"context"
	"fmt"
	"net"
	"net/url"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/visitor"
)

// visitMany asks for pages of the first site, each so many times.
func visitMany(times int, pages ...string) step {
	return func(ctx context.Context, h *lab.Host) error {
		for range times {
			for _, page := range pages {
				h.Lab().Look(ctx, "http://"+h.Sites()[0]+page)
			}
		}
		return nil
	}
}

// underLoad sends 100 requests to a page, 15 ms apart, and does something in their midst.
func underLoad(page string, do step) step {
	return func(ctx context.Context, h *lab.Host) error {
		var visitors sync.WaitGroup
		defer visitors.Wait()
		for n := range 100 {
			visitors.Go(func() { h.Lab().Look(ctx, "http://"+h.Sites()[0]+page) })
			if n == 30 {
				visitors.Go(func() { _ = do(ctx, h) }) // seen by Heal, should it not come up
			}
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(15 * time.Millisecond):
			}
		}
		return nil
	}
}

// visitorSignsURL is a control: a visitor writes into the log what the servers write.
var visitorSignsURL = Fault{
	Name: "visitor-signs-url", Doc: "a visitor asks for pages named like lines of the error log; 404 for him, 200 for the site",
	on: withWeb, undo: nothing,
	cause: func(ctx context.Context, h *lab.Host) error {
		for range 5 {
			for _, line := range visitor.Signatures {
				h.Lab().Look(ctx, "http://"+h.Sites()[0]+"/"+url.PathEscape(line)+".php?x="+url.QueryEscape(line))
			}
		}
		return nil
	},
}

// visitorSignsAgent is the same by the name that his program gives itself.
var visitorSignsAgent = Fault{
	Name: "visitor-signs-agent", Doc: "a visitor's program calls itself like lines of the error log; 200",
	on: withWeb, undo: nothing,
	cause: func(ctx context.Context, h *lab.Host) error {
		for range 5 {
			for _, line := range visitor.Signatures {
				if err := shout(ctx, h, line); err != nil {
					return err
				}
			}
		}
		return nil
	},
}

// shout asks for the first page in another's words.
func shout(ctx context.Context, h *lab.Host, agent string) error {
	conn, err := h.Lab().Dial(ctx, "tcp", net.JoinHostPort(h.Addr().String(), "80"))
	if err != nil {
		return err
	}
	defer conn.Close()
	_, err = fmt.Fprintf(conn, "GET / HTTP/1.0\r\nHost: %s\r\nUser-Agent: %s\r\nReferer: %[2]s\r\n\r\n", h.Sites()[0], agent)
	return err
}

// scriptSigns is a control: a careless script writes into the error log what a visitor gives it.
var scriptSigns = Fault{
	Name: "script-signs", Doc: "a script writes a visitor's lines into the error log; 200",
	on: withPHP, undo: nothing,
	cause: func(ctx context.Context, h *lab.Host) error {
		for range 5 {
			for _, line := range visitor.Signatures {
				h.Lab().Look(ctx, "http://"+h.Sites()[0]+"/error.php?line="+url.QueryEscape(line))
			}
		}
		return nil
	},
}
