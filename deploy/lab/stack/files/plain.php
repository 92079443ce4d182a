<?php
echo "a page without the database\n";
