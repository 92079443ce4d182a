// Package brain is the loop: one goroutine, the only code that advances fleet, diagnose, incident and remedy.
//
// Every turn takes what has arrived, advances the four, commits the result in one transaction, and only then acts on
// it: acknowledgements, looks, orders, notices. It can be replayed from a recorded day.
package brain
