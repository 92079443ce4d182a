<?php
// More than nginx's buffers hold: the rest goes through a temporary file.
for ($n = 0; $n < 4096; $n++) echo str_repeat("0123456789abcdef", 64);
