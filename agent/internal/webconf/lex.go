package webconf

import (
	"fmt"
	"strings"
)

// directive is one statement of nginx's language; its block is nil when it ends with a semicolon.
type directive struct {
	name  string
	args  []string
	block []directive
	line  uint32
}

// lexer walks one file of nginx's language.
type lexer struct {
	text string
	pos  int
	line uint32
}

// parseNginx reads the text of one file into its directives.
func parseNginx(text string) ([]directive, error) {
	l := &lexer{text: text, line: 1}
	tree, err := l.block(0)
	if err != nil {
		return nil, fmt.Errorf("line %d: %w", l.line, err)
	}
	return tree, nil
}

// block reads directives up to the closing brace, at depth 0 up to the end of the file.
func (l *lexer) block(depth int) ([]directive, error) {
	if depth > maxDepth {
		return nil, ErrDepth
	}
	tree := []directive{}
	var words []string
	var line uint32
	for {
		if !l.space() {
			if depth > 0 || len(words) > 0 {
				return nil, fmt.Errorf("unexpected end of file")
			}
			return tree, nil
		}
		switch c := l.text[l.pos]; {
		case c == ';' || c == '{':
			l.pos++
			if len(words) == 0 {
				return nil, fmt.Errorf("unexpected %q", c)
			}
			d := directive{name: words[0], args: words[1:], line: line}
			if c == '{' {
				var err error
				if d.block, err = l.body(d.name, depth); err != nil {
					return nil, err
				}
			}
			tree, words = append(tree, d), nil
		case c == '}':
			l.pos++
			if depth == 0 || len(words) > 0 {
				return nil, fmt.Errorf("unexpected %q", c)
			}
			return tree, nil
		default:
			if len(words) == 0 {
				line = l.line
			}
			words = append(words, l.word())
		}
	}
}

// body reads what stands between braces: directives, or a program in Lua, which is skipped.
func (l *lexer) body(name string, depth int) ([]directive, error) {
	if strings.HasSuffix(name, "_by_lua_block") {
		return []directive{}, l.lua()
	}
	return l.block(depth + 1)
}

// space skips blanks and comments and reports whether anything follows.
func (l *lexer) space() bool {
	for l.pos < len(l.text) {
		switch l.text[l.pos] {
		case '\n':
			l.line++
			l.pos++
		case ' ', '\t', '\r':
			l.pos++
		case '#':
			end := strings.IndexByte(l.text[l.pos:], '\n')
			if end < 0 {
				l.pos = len(l.text)
				return false
			}
			l.pos += end
		default:
			return true
		}
	}
	return false
}

// word reads one word, quoted or bare. As in nginx, a quote counts only at the start of a word, an opening brace ends a
// word unless it follows a dollar sign, and a closing one does not.
func (l *lexer) word() string {
	quote := l.text[l.pos]
	if quote != '"' && quote != '\'' {
		quote = 0
	} else {
		l.pos++
	}
	var b strings.Builder
	for l.pos < len(l.text) {
		c := l.text[l.pos]
		switch {
		case c == '\\' && l.pos+1 < len(l.text):
			l.escape(&b)
			continue
		case quote != 0 && c == quote:
			l.pos++
			return b.String()
		case quote == 0 && (strings.IndexByte(" \t\r\n;", c) >= 0 || c == '{' && l.text[l.pos-1] != '$'):
			return b.String()
		case c == '\n':
			l.line++
		}
		b.WriteByte(c)
		l.pos++
	}
	return b.String()
}

// escape reads a backslash and what follows it: the quotes, the backslash and the blanks lose it, all else keeps it.
func (l *lexer) escape(b *strings.Builder) {
	c := l.text[l.pos+1]
	l.pos += 2
	switch c {
	case '"', '\'', '\\':
		b.WriteByte(c)
	case 't':
		b.WriteByte('\t')
	case 'r':
		b.WriteByte('\r')
	case 'n':
		b.WriteByte('\n')
	default:
		if c == '\n' {
			l.line++
		}
		b.WriteByte('\\')
		b.WriteByte(c)
	}
}
