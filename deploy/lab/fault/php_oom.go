package fault

import "github.com/gapura-dev/gapura/deploy/lab/stack"

// phpOOM needs control groups of version 2: there systemd ends the whole unit with the worker that was killed.
var phpOOM = Fault{
	Name: "php-fpm-oom", Doc: "a page takes more memory than php-fpm's unit may have: the unit ends; 502 for ever (a guest only)",
	on: nginxPHPAlone, cause: then(memoryLimit("stop"), place(hungryPage, "<?php\n"+hungry+"\n"), visitMany(1, "/hungry.php")), undo: then(remove(hungryPage), enoughMemory),
}

const hungryPage = "/var/www/[[site]]/hungry.php"

// phpOOMContinue costs the request alone.
var phpOOMContinue = Fault{
	Name: "php-fpm-oom-continue", Doc: "the same under OOMPolicy=continue: 502 for that page, others 200 (a guest only)",
	on: nginxPHPAlone, cause: then(memoryLimit("continue"), index(hungry), visitMany(1, "/")), undo: enoughMemory,
}

// memoryExhausted is a swap storm of the site's own making: more workers than the machine has memory for. A job beside the web
// that took it would be a background process.
var memoryExhausted = Fault{
	Name: "memory-exhausted", Doc: "16 workers want 90 MB each on a machine that has 850: everybody waits for swap; 504 (a guest only)",
	on: nginxPHPAlone,
	cause: then(
		shell("mkswap -q /dev/vdb; swapon /dev/vdb"),
		index(roomy), edit(pool, "s/^pm = .*/pm = static/; s/^pm.max_children = .*/pm.max_children = 16/"), restart("$app"),
		visitors("lab-visitors", 16),
	),
	undo: then(noBackground("lab-visitors"), restore(pool), restart("$app"), noIndex, shell("swapoff /dev/vdb")),
}

// roomy reads 90 MB of its own twice over: a tenth of a second where there is room for it. Less memory, read more often, has the
// emulated processor fail before the memory does.
const roomy = `ini_set('memory_limit', '-1'); $data = str_repeat('x', 90 << 20); $sum = 0;
for ($pass = 0; $pass < 2; $pass++) for ($at = 0, $end = strlen($data); $at < $end; $at += 4096) $sum += ord($data[$at]);
echo "computed $sum\n";`

const hungry = `ini_set('memory_limit', '-1'); $a = []; for ($n = 0; $n < 400; $n++) $a[] = str_repeat('x', 1 << 20);`

// memoryLimit leaves the unit running: one that was started a moment ago is nobody's to start again.
func memoryLimit(policy string) step {
	return then(dropIn("$app", `[Service]\nOOMPolicy=`+policy), shell("systemctl set-property --runtime $app MemoryMax=100M MemorySwapMax=0"))
}

var enoughMemory = then(shell("rm -rf /run/systemd/system.control/$app.d"), noDropIn("$app"), noIndex, restart("$app"))

func nginxPHPAlone(s stack.Stack) bool { return s.Name == stack.NginxPHP.Name }
