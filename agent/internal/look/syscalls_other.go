//go:build !amd64

package look

func earlierCalls(int64) call { return otherCall }
