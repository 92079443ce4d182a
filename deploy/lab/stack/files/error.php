<?php
// Writes a line of the visitor's choice into the error log, as careless scripts do.
error_log($_GET['line'] ?? '');
echo "logged\n";
