package stream_test

import (
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

func TestLooks(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		h.run(t, c)
		defer c.kill()
		defer h.stop()
		for i := range 30 {
			subject := "nginx.service"
			if i == 0 {
				subject = "stranger"
			}
			c.say <- &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Look{Look: &agentv1.LookRequest{Id: fmt.Sprint(i), Subject: subject}}}
		}
		time.Sleep(time.Second / 2)
		got := map[string]int{}
		c.with(func() {
			for _, l := range c.looks {
				got[l.GetRefused()]++
				if sum := string(l.GetEvidenceHash()); l.GetRefused() == "" && sum != "sum of nginx.service" {
					t.Errorf("answer %s has the sum %q", l.GetId(), sum)
				}
			}
		})
		if got["unknown subject"] != 1 || got[""] != 9 || got["rate"] != 20 {
			t.Errorf("answers by refusal: %v", got)
		}
	})
}

// TestAnAnswerBringsTheFigures: what was looked at because somebody asked does not wait for the next round of samples.
func TestAnAnswerBringsTheFigures(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		h.run(t, c)
		defer c.kill()
		defer h.stop()
		synctest.Wait()
		h.outbox.Put(fact.Fact{At: time.Now(), Witness: "load", Body: fact.Load{DiskUsed: fact.Known(0.5)}})
		synctest.Wait()
		c.with(func() {
			if c.samples != 0 {
				t.Fatalf("%d samples before anybody asked", c.samples)
			}
		})
		for i := range 2 { // the second finds nothing new
			c.say <- &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Look{Look: &agentv1.LookRequest{Id: fmt.Sprint(i), Subject: "nginx.service"}}}
			synctest.Wait()
		}
		c.with(func() {
			if c.samples != 1 || len(c.looks) != 2 {
				t.Errorf("%d samples with %d answers, want 1 with 2", c.samples, len(c.looks))
			}
		})
	})
}

// TestALookThatHangsKeepsOnlyItsLikeWaiting: what a frozen web server does not answer must not hide that it is frozen, and a
// site that is slow must not hide what is wrong with the next one.
func TestALookThatHangsKeepsOnlyItsLikeWaiting(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		h.run(t, c)
		defer c.kill()
		defer h.stop()
		inside := agentv1.LookRequest_QUESTION_INSIDE
		for i, asked := range []struct {
			question agentv1.LookRequest_Question
			subject  string
		}{
			{inside, "silent.example"},
			{inside, "shop.example"},
			{inside, "silent.example"},
			{inside, "shop.example"},
			{agentv1.LookRequest_QUESTION_PROCESSES, "shop.example"},
			{99, "shop.example"},
		} {
			c.say <- &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Look{Look: &agentv1.LookRequest{
				Id: fmt.Sprint(i), Question: asked.question, Subject: asked.subject,
			}}}
			synctest.Wait()
		}
		c.with(func() {
			var answered []string
			for _, l := range c.looks {
				answered = append(answered, l.GetId())
			}
			slices.Sort(answered)
			if !slices.Equal(answered, []string{"1", "4", "5"}) {
				t.Errorf("answered while two hang: %q, want 1 beside the first of them, 4 and 5", answered)
			}
		})
	})
}
