<?php
// Sends its own worker the signal that the request names.
posix_kill(posix_getpid(), (int) ($_GET['signal'] ?? 11));
sleep(1);
