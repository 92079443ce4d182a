package story

import (
	"fmt"
	"strconv"
	"strings"
)

// split cuts a line into words at blanks. A word, or the value after its `=`, may be quoted as in Go.
func split(line string) ([]string, error) {
	var words []string
	for line = strings.TrimLeft(line, " \t"); line != ""; line = strings.TrimLeft(line, " \t") {
		end := strings.IndexAny(line, " \t\"")
		if end < 0 {
			return append(words, line), nil
		}
		if line[end] != '"' {
			words, line = append(words, line[:end]), line[end:]
			continue
		}
		quoted, err := strconv.QuotedPrefix(line[end:])
		if err != nil {
			return nil, fmt.Errorf("the quote at %q does not end", line[end:])
		}
		value, err := strconv.Unquote(quoted)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", quoted, err)
		}
		words, line = append(words, line[:end]+value), line[end+len(quoted):]
	}
	return words, nil
}

// quote returns a word as split reads it back.
func quote(word string) string {
	if word == "" || strings.ContainsAny(word, "\"#`\\") || strings.IndexFunc(word, notPlain) >= 0 {
		return strconv.Quote(word)
	}
	return word
}

func notPlain(r rune) bool { return r <= ' ' || r == '\uFFFD' || !strconv.IsPrint(r) }
