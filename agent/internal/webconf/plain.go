package webconf

import (
	"errors"
	"strings"
)

// plainBlock is one line of the language, or a block with the lines in it.
type plainBlock struct {
	name     string // lower case
	argument string
	block    []plainBlock
	line     uint32
}

// value returns the argument of the first line of a block that has a name, in lower case.
func (b plainBlock) value(name string) string {
	for _, line := range b.block {
		if line.name == name {
			return line.argument
		}
	}
	return ""
}

// plainBlocks reads the text of one file. A block begins with a brace at the end of a line and ends with one alone.
func plainBlocks(text string) ([]plainBlock, error) {
	stack := []plainBlock{{}}
	var number uint32
	for line := range strings.Lines(valid(text)) {
		if number++; number > maxDirectives {
			return nil, ErrDirectives
		}
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		top := &stack[len(stack)-1]
		if line == "}" {
			if len(stack) == 1 {
				return nil, errors.New("a brace closes nothing")
			}
			done := *top
			stack = stack[:len(stack)-1]
			top = &stack[len(stack)-1]
			top.block = append(top.block, done)
			continue
		}
		line, opens := strings.CutSuffix(line, "{")
		name, argument, _ := strings.Cut(strings.TrimSpace(strings.ReplaceAll(line, "\t", " ")), " ")
		one := plainBlock{name: strings.ToLower(name), argument: strings.TrimSpace(argument), line: number}
		if !opens {
			top.block = append(top.block, one)
		} else if stack = append(stack, one); len(stack) > maxDepth {
			return nil, ErrDepth
		}
	}
	if len(stack) > 1 {
		return nil, errors.New("unexpected end of file in a block")
	}
	return stack[0].block, nil
}
