# Little is left and somebody waits for it a third of the time: the machine is about to stop answering at all.
given nginx-php
10s  web-1    load cpu=0.9 memory=889204736 available=38322176 swap=1073741824 swapped=270544896 psi-memory=0.355
10s  outside  look shop.example time-out from=prober tier=2 by=nobody took=5s
10s  expect   memory-exhausted strong on web-1 because "36% of the time"
