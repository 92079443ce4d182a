package sensor

import "regexp"

// ruleID stands in a row whose sign is about the rule of a web application firewall.
const ruleID = "rule"

// wafPlace is how ModSecurity itself names a rule: behind the rule's own file and line. What a visitor sent stands
// before that, and may look like it.
var wafPlace = regexp.MustCompile(`\[file "[^"\]]+"\] \[line "[0-9]{1,6}"\] \[id "([0-9]{1,10})"\]`)

// wafRule returns the id of the rule that a line of ModSecurity names, empty when it names more than one: then a visitor
// wrote one of them.
func wafRule(line string) string {
	found := wafPlace.FindAllStringSubmatch(line, 2)
	if len(found) != 1 {
		return ""
	}
	return found[0][1]
}
