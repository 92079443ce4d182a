<?php
$db = new mysqli('[[dbhost]]', 'shop', 'secret', 'shop');
$row = $db->query('SELECT name FROM article LIMIT 1')->fetch_assoc();
echo $row['name'], " at [[site]]\n";
