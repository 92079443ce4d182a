package store_test

import (
	"errors"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/store"
)

func TestTheSameRequestHasTheSameAnswer(t *testing.T) {
	s := temporary(t)
	request := store.Request{Actor: "token:t1", ID: "r1", Digest: []byte("add shop.example")}
	claim := func(r store.Request, at time.Time) (string, bool, error) {
		answer, answered, err := s.Claim(t.Context(), r, at)
		return string(answer), answered, err
	}
	if _, answered, err := claim(request, now); answered || err != nil {
		t.Fatalf("first: answered %v, %v", answered, err)
	}
	if _, _, err := claim(request, now); !errors.Is(err, store.ErrInProgress) {
		t.Errorf("while under way: %v", err)
	}
	if err := s.Answer(t.Context(), request, []byte("sites/shop.example")); err != nil {
		t.Fatal(err)
	}
	if answer, answered, err := claim(request, now.Add(23*time.Hour)); answer != "sites/shop.example" || !answered || err != nil {
		t.Errorf("again: %q, %v, %v", answer, answered, err)
	}
	other := request
	other.Digest = []byte("add bank.example")
	if _, _, err := claim(other, now); !errors.Is(err, store.ErrOtherRequest) {
		t.Errorf("same id, other request: %v", err)
	}
	stranger := request
	stranger.Actor = "token:t2"
	if answer, answered, err := claim(stranger, now); answered || err != nil {
		t.Errorf("another's id: %q, %v, %v", answer, answered, err)
	}
	if _, answered, err := claim(request, now.Add(25*time.Hour)); answered || err != nil {
		t.Errorf("after a day: %v, %v", answered, err)
	}
}

func TestAReleasedRequestMayBeTriedAgain(t *testing.T) {
	s := temporary(t)
	request := store.Request{Actor: "token:t1", ID: "r1", Digest: []byte("x")}
	for range 2 {
		if _, answered, err := s.Claim(t.Context(), request, now); answered || err != nil {
			t.Fatalf("claim: %v, %v", answered, err)
		}
		if err := s.Release(t.Context(), request); err != nil {
			t.Fatal(err)
		}
	}
}

func TestAnEmptyAnswerIsAnAnswer(t *testing.T) {
	s := temporary(t)
	request := store.Request{Actor: "a", ID: "r", Digest: []byte("x")}
	if _, _, err := s.Claim(t.Context(), request, now); err != nil {
		t.Fatal(err)
	}
	if err := s.Answer(t.Context(), request, nil); err != nil {
		t.Fatal(err)
	}
	if _, answered, err := s.Claim(t.Context(), request, now); !answered || err != nil {
		t.Errorf("answered %v, %v", answered, err)
	}
}
