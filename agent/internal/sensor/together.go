package sensor

import "sync"

// atOnce is how many looks at the network a witness makes together.
const atOnce = 8

// together runs looks side by side, a few at once, and returns what they saw in their order.
func together[T any](looks []func() T) []T {
	found := make([]T, len(looks))
	var work sync.WaitGroup
	seats := make(chan struct{}, atOnce)
	for i, look := range looks {
		seats <- struct{}{}
		work.Go(func() {
			defer func() { <-seats }()
			found[i] = look()
		})
	}
	work.Wait()
	return found
}
