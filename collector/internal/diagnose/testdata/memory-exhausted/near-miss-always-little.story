# A machine whose memory is always full and that waits for it now and then is as it always is.
given nginx-php
10s  web-1    load cpu=1 memory=889204736 available=35135488 swap=1073737728 swapped=256303104 psi-memory=0.05
10s  outside  look shop.example time-out from=prober tier=2 by=nobody took=5s
10s  expect   unknown
