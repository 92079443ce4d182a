package webconf

import (
	"errors"
	"strings"
)

// lua skips a program in Lua up to the brace that closes it: braces inside strings and comments do not count.
func (l *lexer) lua() error {
	start := l.pos
	for depth := 1; l.pos < len(l.text); {
		switch c := l.text[l.pos]; {
		case c == '{':
			depth++
		case c == '}':
			if depth--; depth == 0 {
				l.pos++
				l.line += uint32(strings.Count(l.text[start:l.pos], "\n"))
				return nil
			}
		case c == '"' || c == '\'':
			l.luaString(c)
		case c == '[':
			l.luaLong()
		case c == '-' && strings.HasPrefix(l.text[l.pos:], "--"):
			l.luaComment()
		}
		l.pos++
	}
	return errors.New("unexpected end of file in a block of Lua")
}

// luaString leaves pos on the closing quote, or at the end of the line that forgot it.
func (l *lexer) luaString(quote byte) {
	for l.pos++; l.pos < len(l.text); l.pos++ {
		switch l.text[l.pos] {
		case '\\':
			l.pos++
		case quote, '\n':
			return
		}
	}
}

// luaLong leaves pos on the last bracket of a string or comment written as [[…]] or [==[…]==], if one begins here.
func (l *lexer) luaLong() {
	rest := l.text[l.pos+1:]
	level := len(rest) - len(strings.TrimLeft(rest, "="))
	if !strings.HasPrefix(rest[level:], "[") {
		return
	}
	closing := "]" + rest[:level] + "]"
	if end := strings.Index(rest[level:], closing); end >= 0 {
		l.pos += 1 + level + end + len(closing) - 1
	} else {
		l.pos = len(l.text)
	}
}

// luaComment leaves pos on the last byte of a comment.
func (l *lexer) luaComment() {
	l.pos += 2
	if l.pos < len(l.text) && l.text[l.pos] == '[' {
		before := l.pos
		if l.luaLong(); l.pos > before {
			return
		}
	}
	if end := strings.IndexByte(l.text[min(l.pos, len(l.text)):], '\n'); end >= 0 {
		l.pos += end
	} else {
		l.pos = len(l.text)
	}
}
