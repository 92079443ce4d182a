# The waiting comes and goes as pages do: a tenth of the time is enough where a twentieth of the memory is left.
given nginx-php
10s  web-1    load cpu=1 memory=889204736 available=35135488 swap=1073737728 swapped=256303104 psi-memory=0.106
10s  outside  look shop.example time-out from=prober tier=2 by=nobody took=5s
10s  expect   memory-exhausted strong on web-1 because "11% of the time"
