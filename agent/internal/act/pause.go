package act

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
)

// Pause is why no action is taken on this host, as `gapura-agent pause` writes it down.
type Pause struct {
	Reason string    `json:"reason"`
	Since  time.Time `json:"since"`
	Until  time.Time `json:"until,omitzero"` // zero: until `gapura-agent resume`
}

// WritePause pauses actions until Until, or until RemovePause. It needs no running process.
func WritePause(path string, pause Pause) error {
	text, err := json.Marshal(pause)
	if err != nil {
		return fmt.Errorf("pause: %w", err)
	}
	return replaceFile(path, append(text, '\n'), 0o644)
}

// RemovePause resumes actions; it is no error when they were not paused.
func RemovePause(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("resume: %w", err)
	}
	return nil
}

// ReadPause returns why actions are paused, empty when they are not. Any file at path pauses, also an empty one from
// `touch` and one that cannot be read; only a stated end that has passed does not.
func ReadPause(path string, now time.Time) string {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	if err != nil {
		return fmt.Sprintf("paused, though why cannot be read: %v", err)
	}
	var pause Pause
	if err := json.Unmarshal(text, &pause); err != nil || pause.Since.IsZero() {
		return "paused by the file " + path
	}
	if !pause.Until.IsZero() && !now.Before(pause.Until) {
		return ""
	}
	said := "paused since " + pause.Since.UTC().Format(time.RFC3339)
	if !pause.Until.IsZero() {
		said += " until " + pause.Until.UTC().Format(time.RFC3339)
	}
	if pause.Reason != "" {
		said += ": " + pause.Reason
	}
	return said
}
