package webconf

import (
	"fmt"
	"strings"
)

// section is one statement of Apache's language: a directive, or a section with what stands in it.
type section struct {
	name  string // lower case
	args  []string
	block []section
	open  bool // it is a section: "<Location /x>"
	line  uint32
}

// parseApache reads the text of one file. Sections do not cross files; one that is not closed ends with its file, since
// whether the file is right is the server's own test to say.
func parseApache(text string) ([]section, error) {
	stack := []section{{}}
	var number, begun uint32
	pending := ""
	for line := range strings.Lines(valid(text)) {
		number++
		if pending == "" {
			begun = number
		}
		line = strings.TrimRight(line, "\r\n")
		if rest, more := strings.CutSuffix(line, `\`); more && len(pending) < 64<<10 {
			pending += rest
			continue
		}
		line, pending = strings.TrimSpace(pending+line), ""
		var err error
		if stack, err = apacheLine(stack, line, begun); err != nil {
			return nil, fmt.Errorf("line %d: %w", begun, err)
		}
	}
	for len(stack) > 1 {
		stack = closeSection(stack)
	}
	return stack[0].block, nil
}

func apacheLine(stack []section, line string, number uint32) ([]section, error) {
	top := &stack[len(stack)-1]
	switch {
	case line == "" || line[0] == '#':
	case strings.HasPrefix(line, "</"):
		if len(stack) > 1 {
			stack = closeSection(stack)
		}
	case line[0] == '<':
		if len(stack) > maxDepth {
			return nil, ErrDepth
		}
		words := apacheWords(strings.TrimSuffix(line[1:], ">"))
		if len(words) > 0 {
			stack = append(stack, section{name: strings.ToLower(words[0]), args: words[1:], open: true, line: number})
		}
	default:
		words := apacheWords(line)
		top.block = append(top.block, section{name: strings.ToLower(words[0]), args: words[1:], line: number})
	}
	return stack, nil
}

func closeSection(stack []section) []section {
	done := stack[len(stack)-1]
	stack = stack[:len(stack)-1]
	top := &stack[len(stack)-1]
	top.block = append(top.block, done)
	return stack
}

// apacheWords takes a line apart at blanks; quotes hold a word together, a backslash takes the meaning of a quote away.
func apacheWords(line string) []string {
	var words []string
	for line = strings.TrimLeft(line, " \t"); line != ""; line = strings.TrimLeft(line, " \t") {
		if quote := line[0]; quote == '"' || quote == '\'' {
			var b strings.Builder
			i := 1
			for ; i < len(line) && line[i] != quote; i++ {
				if line[i] == '\\' && i+1 < len(line) && (line[i+1] == quote || line[i+1] == '\\') {
					i++
				}
				b.WriteByte(line[i])
			}
			words, line = append(words, b.String()), line[min(i+1, len(line)):]
			continue
		}
		end := strings.IndexAny(line, " \t")
		if end < 0 {
			end = len(line)
		}
		words, line = append(words, line[:end]), line[end:]
	}
	return words
}
