package fault

// pageFault gives every site another first page.
func pageFault(name, doc, script string) Fault {
	return Fault{Name: name, Doc: doc, on: withPHP, cause: index(script), undo: noIndex}
}

// What a script can do wrong.
var (
	phpFatal     = pageFault("php-fatal", "the page calls a function that is not there; 500", "load_shop();")
	phpParse     = pageFault("php-parse", "the page is not PHP; 500", "if (")
	phpMemory    = pageFault("php-memory", "the page needs more than memory_limit; 500", `ini_set('memory_limit', '16M'); $a = str_repeat('x', 64 << 20);`)
	phpTime      = pageFault("php-time", "the page needs more than max_execution_time; 500", "set_time_limit(1); for (;;);")
	phpStatus    = pageFault("php-status", "the page's status is none; 502 (Apache 500)", "header('Status: banana');")
	phpBigHeader = pageFault("php-big-header", "the page sets a cookie of 12 KB; 502 (Apache 500)", "setcookie('basket', str_repeat('x', 12000)); echo 'ok';")
	phpShortBody = pageFault("php-short-body", "the page sends less than it says; a truncated 200", "header('Content-Length: 8000'); echo 'short';")
	phpSlow      = pageFault("php-slow", "the page takes 40 s; 504", "sleep(40); echo 'late';")
)

// Controls: pages that answer.
var (
	phpStderrFlood     = pageFault("php-stderr-flood", "the page writes 60 KB into the error log; 200", "for ($n = 0; $n < 60; $n++) error_log(str_repeat('x', 1000)); echo 'ok';")
	phpMalformedHeader = pageFault("php-malformed-header", "a header of the page has no colon; 200 (Apache 500)", "header('X-Broken'); echo 'ok';")
	slowButFine        = pageFault("slow-but-fine", "the page takes a second; 200", "sleep(1); echo 'ok';")
)

// phpFatalFirst harms one of several sites.
var phpFatalFirst = Fault{
	Name: "php-fatal-first", Doc: "the first site's page calls a function that is not there; 500 there, 200 elsewhere",
	on: withPools, cause: rewrite(firstIndex, "<?php\nload_shop();\n"), undo: restore(firstIndex),
}

const firstIndex = "/var/www/[[site]]/index.php"

// phpFatalPlugin is WordPress's most frequent one.
var phpFatalPlugin = Fault{
	Name: "php-fatal-plugin", Doc: "a plugin of the first site calls a function that is not there; 500",
	on: withPHP,
	cause: then(place(plugin, "<?php\nfunction slider_show() { slider_render_v2(); }\n"),
		index("require __DIR__ . '/wp-content/plugins/fancy-slider/fancy-slider.php';\nslider_show();")),
	undo: then(noIndex, remove(plugin)),
}

const plugin = "/var/www/[[site]]/wp-content/plugins/fancy-slider/fancy-slider.php"

// phpTerminate is the pool's limit, and the worker's end.
var phpTerminate = Fault{
	Name: "php-terminate", Doc: "the page takes longer than request_terminate_timeout; 502 (Apache 503) after that long",
	on:    withPHP,
	cause: then(edit(pool, "$ a request_terminate_timeout = 2s"), reloadApp, index("sleep(40);")),
	undo:  then(noIndex, fullAgain),
}

// thirdPartySilent waits for another company's machine.
var thirdPartySilent = Fault{
	Name: "third-party-silent", Doc: "the page asks a machine elsewhere that does not answer; 504, or 500",
	on: withPHP,
	cause: then(edit("/etc/hosts", "$ a 10.99.0.250 api.payments.example"),
		index(`$c = curl_init('http://api.payments.example/rates');
curl_setopt($c, CURLOPT_RETURNTRANSFER, true);
if (curl_exec($c) === false) throw new RuntimeException(curl_error($c));
echo 'ok';`)),
	undo: then(noIndex, restore("/etc/hosts"), restart("$app")),
}

// missingPage is a control: what is not there is the visitor's mistake.
var missingPage = Fault{
	Name: "missing-page", Doc: "visitors ask for pages that are not there; 404 for them, 200 for the site",
	on: withPHP, cause: visitMany(20, "/nothing-here.php", "/nothing-here", "/wp-login.php"), undo: nothing,
}
