package sensor

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
)

const apacheCombined = `%h %l %u %t \"%r\" %>s %O \"%{Referer}i\" \"%{User-Agent}i\"`

func TestAccessLines(t *testing.T) {
	const get = "GET /?a=1&gapura-look=00ff00ff00ff00ff HTTP/1.1"
	for name, story := range map[string]struct {
		format, line string
		want         asked
	}{
		"nginx": {
			"", `10.9.8.7 - - [27/Nov/2026:17:00:00 +0000] "` + get + `" 502 157 "-" "curl/8"`,
			asked{client: "10.9.8.7", request: get, status: 502},
		},
		"Apache": {
			apacheCombined, `10.9.8.7 - bob [27/Nov/2026:17:00:00 +0000] "GET /\"x\" HTTP/1.1" 200 5 "-" "a \"quoted\" 502 one"`,
			asked{client: "10.9.8.7", request: `GET /\"x\" HTTP/1.1`, status: 200},
		},
		"Debian's file for other vhosts": {
			`%v:%p ` + apacheCombined, `shop.example:443 ::1 - - [27/Nov/2026:17:00:00 +0000] "` + get + `" 499 0 "-" "-"`,
			asked{vhost: "shop.example", client: "::1", request: get, status: 499},
		},
		"by nickname": {
			"vhost_combined", `shop.example:80 ::1 - - [27/Nov/2026:17:00:00 +0000] "` + get + `" 200 0`,
			asked{vhost: "shop.example", client: "::1", request: get, status: 200},
		},
		"a panel's own": {
			`$server_name|$remote_addr|$request_time|$status|"$request_uri"`, `shop.example|10.9.8.7|0.003|504|"/x"`,
			asked{vhost: "shop.example", client: "10.9.8.7", status: 504},
		},
		"JSON": {
			`{"a":"$remote_addr","r":"$request","s":$status,"h":"$host"}`, `{"a":"10.9.8.7","r":"GET / HTTP/1.1","s":503,"h":"x"}`,
			asked{client: "10.9.8.7", request: "GET / HTTP/1.1", status: 503},
		},
		"fields that touch": {
			`$remote_addr$remote_user [$status] "$request"`, `10.9.8.7bob [200] "GET / HTTP/1.1"`,
			asked{status: 200},
		},
		"a form without a status": {
			`$remote_addr only`, `10.9.8.7 - - [27/Nov/2026:17:00:00 +0000] "GET / HTTP/1.1" 200 5 "-" "-"`,
			asked{client: "10.9.8.7", request: "GET / HTTP/1.1", status: 200},
		},
		"a user with brackets": {
			"", `10.9.8.7 - a] 502 [x [27/Nov/2026:17:00:00 +0000] "GET / HTTP/1.1" 200 5 "-" "-"`,
			asked{client: "10.9.8.7", request: "GET / HTTP/1.1", status: 200},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, ok := formOf(story.format).read(story.line)
			if !ok {
				t.Fatal("not read")
			}
			if diff := cmp.Diff(story.want, got, cmp.AllowUnexported(asked{})); diff != "" {
				t.Error(diff)
			}
		})
	}
	for _, line := range []string{"", "x", `10.9.8.7 - - [27/Nov/2026:17:00:00 +0000] "GET / HTTP/1.1" abc 5`, `10.9.8.7 - - [27/Nov/2026] "GET / HTTP/1.1`} {
		if got, ok := formOf("").read(line); ok {
			t.Errorf("%q is read as %+v", line, got)
		}
	}
}

func TestLookTokens(t *testing.T) {
	for request, want := range map[string]string{
		"GET /?gapura-look=00ff00ff00ff00ff HTTP/1.1":       "00ff00ff00ff00ff",
		"HEAD /a?b&gapura-look=00ff00ff00ff00ff HTTP/1.1":   "00ff00ff00ff00ff",
		"/?gapura-look=00ff00ff00ff00ff":                    "00ff00ff00ff00ff",
		"GET /?gapura-look=00ff00ff00ff00ff&x HTTP/1.1":     "",
		"GET /?xgapura-look=00ff00ff00ff00ff HTTP/1.1":      "",
		"GET /?gapura-look=00FF00ff00ff00ff HTTP/1.1":       "",
		"GET /?gapura-look=00ff00ff HTTP/1.1":               "",
		"GET / HTTP/1.1 ?gapura-look=00ff00ff00ff00ff":      "",
		"GET /gapura-look=00ff00ff00ff00ff HTTP/1.1":        "",
		"GET / gapura-look=00ff00ff00ff00ff ?gapura HTTP/1": "",
		"": "",
	} {
		if got := lookToken(request); got != want {
			t.Errorf("%q: got %q, want %q", request, got, want)
		}
	}
}

// combined is a line of nginx.
func combined(client, request string, status int) string {
	return fmt.Sprintf("%s - - [27/Nov/2026:17:00:00 +0000] \"%s\" %d 157 \"https://shop.example/\" \"Mozilla/5.0 (X11; Linux x86_64)\"\n", client, request, status)
}

func TestTrafficIsCountedByWindows(t *testing.T) {
	path := filepath.Join(t.TempDir(), "access.log")
	synctest.Test(t, func(t *testing.T) {
		file, err := os.Create(path)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		var said []fact.Body
		ctx, cancel := context.WithCancel(t.Context())
		traffic := NewTraffic(func() []AccessLog {
			return []AccessLog{{Path: path, Unit: "nginx.service", Vhost: "shop.example"}}
		}, slog.New(slog.DiscardHandler))
		traffic.sleep.off = true // a watch knows no time of a test's own
		done := make(chan error, 1)
		go func() { done <- traffic.Run(ctx, func(body fact.Body) { said = append(said, body) }) }()
		synctest.Wait()
		for i := range 40 {
			fmt.Fprint(file, combined(fmt.Sprintf("10.0.0.%d", i%4*(i%2)), "GET / HTTP/1.1", []int{200, 502, 404, 499}[i%4]))
		}
		fmt.Fprint(file, combined("10.0.0.9", "GET /?gapura-look=00ff00ff00ff00ff HTTP/1.1", 502))
		time.Sleep(35 * time.Second)
		cancel()
		if err := <-done; err != nil {
			t.Fatal(err)
		}
		busy := fact.Traffic{
			Unit: "nginx.service", Vhost: "shop.example", Log: path, Window: 10 * time.Second, Requests: 41, Status502: 11, Status4xx: 10,
			Status499: 10, Sources: 4, TopShare: 20.0 / 41, Counted: 1,
		}
		calm := fact.Traffic{Unit: "nginx.service", Vhost: "shop.example", Log: path, Window: 10 * time.Second, Counted: 1}
		want := []fact.Body{
			fact.Arrival{Token: "00ff00ff00ff00ff", Unit: "nginx.service", Vhost: "shop.example", Status: 502}, busy, calm,
		}
		if diff := cmp.Diff(want, said); diff != "" {
			t.Error(diff)
		}
	})
}

// More than is read at once is skipped, and said so.
func TestTrafficIsSampled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "access.log")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	tail, err := newTail(path)
	if err != nil {
		t.Fatal(err)
	}
	defer tail.close()
	log := &accessLog{AccessLog: AccessLog{Path: path}, tail: tail, form: formOf(""), counts: newCounts()}
	line := combined("10.0.0.1", "GET / HTTP/1.1", 200)
	if err := os.WriteFile(path, []byte(strings.Repeat(line, 2*maxTailRead/len(line))), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := log.read(func(fact.Arrival) {}); err != nil {
		t.Fatal(err)
	}
	if got := log.counted(); got < 0.49 || got > 0.51 {
		t.Errorf("counted %v, want a half", got)
	}
	if got := log.counts.vhosts[""].Requests; got < 1000 {
		t.Errorf("%d requests", got)
	}
}

func TestCountsAreBounded(t *testing.T) {
	c := newCounts()
	for i := range 5000 {
		c.add(asked{vhost: fmt.Sprint(i), client: fmt.Sprint(i), status: 200})
		c.add(asked{client: fmt.Sprint("a", i), status: 200})
	}
	if len(c.vhosts) > maxCounted+1 || len(c.vhosts[""].sources) != maxSources {
		t.Errorf("%d vhosts, %d sources", len(c.vhosts), len(c.vhosts[""].sources))
	}
}

func TestHabitIsSlow(t *testing.T) {
	c := newCounts()
	var last fact.Traffic
	window := func(requests int) {
		for range requests {
			c.add(asked{client: "a", status: 200})
		}
		c.flush(AccessLog{Path: "/l"}, 1, func(body fact.Body) { last = body.(fact.Traffic) })
	}
	for range habitAfter {
		window(20)
	}
	if last.Habit != 0 {
		t.Errorf("a habit of %v after %d windows", last.Habit, habitAfter)
	}
	for range 30 { // five minutes of flood
		window(10_000)
	}
	if last.Habit < 1.9 || last.Habit > 40 {
		t.Errorf("the flood became a habit: %v", last.Habit)
	}
}

// FuzzAccessLine reads any line in any form: what comes out is bounded and fits on the wire.
func FuzzAccessLine(f *testing.F) {
	f.Add("", combined("10.0.0.1", "GET /?gapura-look=00ff00ff00ff00ff HTTP/1.1", 200))
	f.Add("vhost_combined", "a:1 ::1 - - [x] \"GET /\" 200 1")
	f.Add(`{"a":"$remote_addr","s":$status}`, `{"a":"::1","s":200}`)
	f.Add(`%{X}i%%%s%v`, `x%200a`)
	f.Fuzz(func(t *testing.T, format, line string) {
		got, ok := formOf(format).read(line)
		if !ok {
			return
		}
		if got.status < 100 || got.status > 999 || len(got.vhost) > 253 {
			t.Fatalf("read %+v", got)
		}
		arrival := fact.Arrival{Token: lookToken(got.request), Unit: "x.service", Vhost: got.vhost, Status: got.status}
		if _, err := wire.FromFact(fact.Fact{At: time.Unix(1, 0), Witness: "traffic", Body: arrival}); err != nil {
			t.Error(err)
		}
	})
}

// BenchmarkAccessLine is one line of 180 bytes, read from a file, parsed and counted among 300 visitors. A hundredth of a
// core at 2,000 requests a second is 5,000 ns a line.
func BenchmarkAccessLine(b *testing.B) {
	path := filepath.Join(b.TempDir(), "access.log")
	file, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	defer file.Close()
	tail, err := newTail(path)
	if err != nil {
		b.Fatal(err)
	}
	defer tail.close()
	log := &accessLog{AccessLog: AccessLog{Path: path}, tail: tail, form: formOf(""), counts: newCounts()}
	var chunk strings.Builder
	for i := range 1000 {
		chunk.WriteString(combined(fmt.Sprintf("10.0.%d.%d", i%3, i%100), "GET /wp-content/themes/x/style.css?ver=6.4 HTTP/1.1", 200))
	}
	lines := 0
	for b.Loop() {
		b.StopTimer()
		if _, err := file.WriteString(chunk.String()); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if _, err := log.read(func(fact.Arrival) {}); err != nil {
			b.Fatal(err)
		}
		lines += 1000
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(lines), "ns/line")
}
