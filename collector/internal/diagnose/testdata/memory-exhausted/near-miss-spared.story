# Somebody waits for memory a third of the time, as where a job fills the page cache, and plenty is left.
given nginx-php
10s  web-1    load cpu=0.9 memory=889204736 available=380000000 swap=1073741824 swapped=270544896 psi-memory=0.355
10s  outside  look shop.example time-out from=prober tier=2 by=nobody took=5s
10s  expect   unknown
