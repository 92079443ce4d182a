// Command accuracy breaks real hosts with every fault of the ground truth, each a clean one, and holds what Gapura names and
// does against testdata/accuracy.yaml, which was written before the causes were.
//
//	make accuracy                        everything, with a seed that is printed
//	make accuracy SEED=7 ROWS=php-fpm    the rows whose name fits, as seed 7 makes them
package main
