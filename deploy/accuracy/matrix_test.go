package main

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/gapura-dev/gapura/deploy/lab"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// ended is a row that was expected to be one cause and was named another; empty for none.
func ended(expected, named string, fleeting bool) *result {
	r := &result{row: row{Cause: expected, Fleeting: fleeting}, host: &lab.Host{}, began: time.Unix(1, 0)}
	if named != "" {
		r.incident = &apiv1.Incident{Cause: &apiv1.Cause{Id: named}}
	}
	return r
}

func TestPrecisionAndRecall(t *testing.T) {
	m := count([]*result{
		ended("php-fpm-killed", "php-fpm-killed", false),
		ended("php-fpm-killed", "unknown", false),
		ended("app-slow", "php-fpm-killed", false),
		ended("", "", false),
		ended("", "blip", false),
		ended("blip", "", true),
		{row: row{Cause: "disk-full"}},
	})
	want := map[string]score{
		"php-fpm-killed": {expected: 2, named: 2, right: 1},
		"unknown":        {named: 1},
		"app-slow":       {expected: 1},
		"none":           {expected: 2, named: 1, right: 1},
		"blip":           {named: 1},
		"blip or none":   {expected: 1, named: 1, right: 1},
		"disk-full":      {expected: 1},
		"not tried":      {named: 1},
	}
	if diff := cmp.Diff(want, m.scores(), cmp.AllowUnexported(score{})); diff != "" {
		t.Error(diff)
	}
	if s := m.scores()["php-fpm-killed"]; s.precision() != 0.5 || s.recall() != 0.5 {
		t.Errorf("precision %v, recall %v, want a half each", s.precision(), s.recall())
	}
}

func TestTimeToCauseIsFromTheFirstFailingLook(t *testing.T) {
	at := func(seconds int64) *timestamppb.Timestamp { return &timestamppb.Timestamp{Seconds: seconds} }
	r := ended("app-slow", "app-slow", false)
	r.began = time.Unix(10, 0)
	r.incident.Observations = []*apiv1.Observation{
		{Time: at(9), Failure: "status"}, {Time: at(11)}, {Time: at(12), Failure: "status"}, {Time: at(14), Failure: "status"},
	}
	r.incident.Timeline = []*apiv1.TimelineEntry{
		{Time: at(12), Kind: "cause", Text: "blip (weak)"},
		{Time: at(15), Kind: "cause", Text: "app-slow (strong)"},
		{Time: at(20), Kind: "cause", Text: "app-slow (conclusive)"},
	}
	if took, ok := r.toCause(); !ok || took != 3*time.Second {
		t.Errorf("%s %t, want 3s", took, ok)
	}
	if r.late() == nil {
		t.Error("three seconds where two are allowed, and it is not late")
	}
	r.Within = 4
	if err := r.late(); err != nil {
		t.Error(err)
	}
}

func TestTheSameSeedGivesTheSameHosts(t *testing.T) {
	r := row{Fault: "php-fpm-kill", Stack: "nginx-php-unit"}
	one, err := spec(r, 7, 3, lab.Systems()[0])
	if err != nil {
		t.Fatal(err)
	}
	again, _ := spec(r, 7, 3, lab.Systems()[0])
	other, _ := spec(r, 8, 3, lab.Systems()[0])
	if diff := cmp.Diff(one.Sites, again.Sites) + cmp.Diff(one.Stack.Settings(), again.Stack.Settings()); diff != "" {
		t.Error(diff)
	}
	if cmp.Equal(one.Sites, other.Sites) && cmp.Equal(one.Stack.Settings(), other.Stack.Settings()) {
		t.Error("another seed gives the same host")
	}
}
