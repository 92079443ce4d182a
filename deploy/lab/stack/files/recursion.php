<?php
// Dies of its own depth: PHP 8.2 sets no limit to recursion and runs off its stack.
class Endless { public function __toString(): string { return strval($this); } }
echo new Endless();
