<?php
echo "php ", PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION, " ok at [[site]]\n";
