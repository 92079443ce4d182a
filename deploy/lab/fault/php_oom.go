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

// memoryExhausted is the machine's own want: everybody waits for pages that the disk gives back.
var memoryExhausted = Fault{
	Name: "memory-exhausted", Doc: "a job beside the web takes the machine's memory; time-outs, and whom the kernel kills (a guest only)",
	on:    nginxPHPAlone,
	cause: background("nightly-report", "stress-ng --quiet --vm 2 --vm-bytes 110% --vm-keep --oomable"),
	undo:  then(noBackground("nightly-report"), start("$app")),
}

const hungry = `ini_set('memory_limit', '-1'); $a = []; for ($n = 0; $n < 400; $n++) $a[] = str_repeat('x', 1 << 20);`

func memoryLimit(policy string) step {
	return then(dropIn("$app", `[Service]\nMemoryMax=120M\nMemorySwapMax=0\nOOMPolicy=`+policy), restart("$app"))
}

var enoughMemory = then(noDropIn("$app"), noIndex, restart("$app"))

func nginxPHPAlone(s stack.Stack) bool { return s.Name == stack.NginxPHP.Name }
