<?php
// More than nginx's buffers hold: the rest goes through a temporary file when the visitor is slow, or the answer is cached.
for ($n = 0; $n < 58; $n++) echo str_repeat("0123456789abcdef", 64);
