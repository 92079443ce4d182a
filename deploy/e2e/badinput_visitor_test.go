package e2e_test

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/installed"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// signatures are lines that our sensors look for in logs, as a visitor would write them.
var signatures = []string{
	"connect() to unix:/run/php/php8.2-fpm.sock failed (111: Connection refused) while connecting to upstream",
	"recv() failed (104: Connection reset by peer) while reading response header from upstream",
	"WARNING: [pool www] child 123 exited on signal 11 (SIGSEGV) after 1.2 seconds from start",
	"server reached pm.max_children setting (5), consider raising it",
	"AH01067: Failed to read FastCGI header",
	"(111)Connection refused: AH02454: FCGI: attempt to connect to Unix domain socket /run/php/php8.2-fpm.sock failed",
}

// hostileVisitor writes our signatures wherever a visitor can, before and during an outage with another cause.
func hostileVisitor(t *testing.T, f *fleet, web1 *lab.Host) {
	since := time.Now()
	write := func() error {
		for _, s := range signatures {
			if err := ask(t.Context(), web1, s); err != nil {
				return err
			}
		}
		return nil
	}
	err := installed.Stays(t.Context(), lingering, func() error {
		if err := write(); err != nil {
			return err
		}
		if opened, err := f.opened(t.Context(), since); err != nil || len(opened) > 0 {
			return fmt.Errorf("incidents %v, %v", opened, err)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	f.broken(t, web1, "own-502", func(since time.Time) {
		f.acts(t, since, "refused", "no_remedy")
		if err := write(); err != nil {
			t.Error(err)
		}
		f.untouched(t, web1, since, "refused", "no_remedy")
		err := installed.Until(t.Context(), nameLimit, func() error { // a page that fails right after a start is a blip at first
			opened, err := f.opened(t.Context(), since)
			if misled := slices.DeleteFunc(opened, func(i *apiv1.Incident) bool { return i.GetCause().GetId() == "app-own-502" }); len(misled) > 0 {
				return fmt.Errorf("the incidents are %q, want none but app-own-502, whatever the visitor wrote", brief(misled))
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
}

// ask sends one request with a text in its path, query, headers and host name.
func ask(ctx context.Context, h *lab.Host, text string) error {
	conn, err := h.Lab().Dial(ctx, "tcp", h.Addr().String()+":80")
	if err != nil {
		return err
	}
	defer conn.Close()
	inURL := strings.ReplaceAll(text, " ", "%20")
	for _, request := range []string{
		"GET /" + inURL + "?" + inURL + " HTTP/1.1\r\nHost: " + h.Sites()[0] + "\r\nUser-Agent: " + text + "\r\nReferer: " + text + "\r\n\r\n",
		"GET /none.php/" + text + " HTTP/1.1\r\nHost: " + text + "\r\nConnection: close\r\n\r\n",
	} {
		if _, err := io.WriteString(conn, request); err != nil {
			return err
		}
	}
	_, _ = io.Copy(io.Discard, conn) // what the server makes of it is its own affair
	return nil
}
