<?php
// Dies as a worker does when an extension touches memory that is not its own.
posix_kill(posix_getpid(), 11);
sleep(1);
