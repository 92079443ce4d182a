package diagnose

import (
	"cmp"
	"fmt"
	"slices"
	"time"
)

// Cause is one reason for which a site fails, or would fail soon.
type Cause struct {
	ID    string // stable kebab-case name: the file's name, the folder of its stories, never reused
	Title string // what a person reads, one line
	Doc   string // how it looks, what usually starts it, what not to do

	// When is the condition under which the cause stands.
	When Condition
	// Strong is what must hold besides for the verdict to be more than weak; unset, When alone is strong enough.
	Strong Condition
	// Conclusive is what must hold besides for the verdict to be a proof; unset, it never is one.
	Conclusive Condition
	// For is how long When must have held before the cause is named.
	For time.Duration
	// Behind are the deeper causes that hide this one while they stand.
	Behind []*Cause
	// LeadsTo are the causes that this one brings about when it lasts: they do not take the place of its verdict.
	LeadsTo []*Cause
	// Blames says whose fault it is.
	Blames Blame
	// About is what the incident belongs to: the part of the path that is broken.
	About part
	// Latent marks a fault that has not hurt yet: it is never the cause of a failing look.
	Latent bool
	// Advice is what to tell the owner, in three languages.
	Advice Advice
}

// catalogue is every cause that define has seen. It is written while the package is initialised and only read after.
var catalogue []*Cause

// define enters a cause into the catalogue. A cause that could not work is a mistake of the programmer: it panics.
func define(c Cause) *Cause {
	for _, other := range catalogue {
		if other.ID == c.ID {
			panic(fmt.Sprintf("cause %s is defined twice", c.ID))
		}
	}
	if c.ID == "" || c.Title == "" || c.When.ask == nil || c.Blames == "" {
		panic(fmt.Sprintf("cause %q lacks its ID, title, condition or blame", c.ID))
	}
	c.Advice.compile(c.ID)
	catalogue = append(catalogue, &c)
	return &c
}

// Catalogue returns every cause, ordered by ID.
func Catalogue() []*Cause {
	return slices.SortedFunc(slices.Values(catalogue), func(a, b *Cause) int { return cmp.Compare(a.ID, b.ID) })
}

// ByID returns a cause, false when there is none of that ID.
func ByID(id string) (*Cause, bool) {
	for _, c := range catalogue {
		if c.ID == id {
			return c, true
		}
	}
	return nil, false
}

// depth is how many layers of deeper causes lie beneath this one.
func (c *Cause) depth() int {
	deepest := 0
	for _, deeper := range c.Behind {
		deepest = max(deepest, 1+deeper.depth())
	}
	return deepest
}

// isBehind reports whether another cause is deeper than this one, at any distance.
func (c *Cause) isBehind(other *Cause) bool {
	return slices.ContainsFunc(c.Behind, func(deeper *Cause) bool { return deeper == other || deeper.isBehind(other) })
}

// Leads reports whether a cause brings another one about when it lasts; both by ID.
func Leads(first, then string) bool {
	c, ok := ByID(first)
	return ok && slices.ContainsFunc(c.LeadsTo, func(other *Cause) bool { return other.ID == then })
}

// Hides reports whether a cause is deeper than another, at any distance; both by ID.
func Hides(deeper, other string) bool {
	d, ok := ByID(deeper)
	o, known := ByID(other)
	return ok && known && o.isBehind(d)
}
