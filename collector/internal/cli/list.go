package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

// narrowing is how a list is narrowed on the command line: a flag for each field of its filter, and how many rows.
type narrowing struct {
	fields []string
	values map[string]*string
	limit  int32
}

func (n *narrowing) add(cmd *cobra.Command, fields ...string) {
	n.fields, n.values = fields, make(map[string]*string, len(fields))
	for _, field := range fields {
		n.values[field] = cmd.Flags().String(field, "", "only those with this "+field)
	}
	cmd.Flags().Int32Var(&n.limit, "limit", 50, "at most so many rows; 0 for all")
}

// filter returns the filter in the API's words.
func (n *narrowing) filter() string {
	var terms []string
	for _, field := range n.fields {
		if v := *n.values[field]; v != "" {
			quoted := strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(v)
			terms = append(terms, fmt.Sprintf(`%s = "%s"`, field, quoted))
		}
	}
	return strings.Join(terms, " AND ")
}

// pages asks for pages until the limit or the end. The function returns how many rows came and the next page's token.
func (n *narrowing) pages(page func(size int32, token string) (rows int, next string, err error)) error {
	if n.limit < 0 {
		return hinted(fmt.Errorf("--limit %d is below zero", n.limit), "use 0 for all")
	}
	token, left := "", n.limit
	for {
		size := int32(200)
		if n.limit > 0 {
			size = min(size, left)
		}
		rows, next, err := page(size, token)
		if err != nil || next == "" {
			return err
		}
		if left -= int32(rows); n.limit > 0 && left <= 0 {
			return nil
		}
		token = next
	}
}
