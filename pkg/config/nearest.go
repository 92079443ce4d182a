package config

import "strings"

// maxCompared bounds the words that are compared: the work grows with the product of their lengths.
const maxCompared = 64

// nearest returns the known word that was probably meant, or "" when none is near: at most a third of its letters, and at
// least one, may differ.
func nearest(word string, known []string) string {
	if len(word) > maxCompared {
		return ""
	}
	best, bestDistance := "", len(word)
	for _, candidate := range known {
		d := distance(strings.ToLower(word), candidate)
		if d <= max(1, len(candidate)/3) && d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	return best
}

// distance is the number of letters to insert, delete or replace (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
