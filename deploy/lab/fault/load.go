package fault

import "strconv"

// cpuHogs is a control: load alone is no cause.
var cpuHogs = Fault{
	Name: "cpu-hogs", Doc: "32 processes want the CPU; 200, somewhat later",
	on: withWeb, cause: background("lab-hogs", "stress-ng --quiet --cpu 32"), undo: noBackground("lab-hogs"),
}

// backgroundProcess leaves the pages too little of the CPUs. Sessions share a machine evenly, however many processes each has,
// so it takes as many of them.
var backgroundProcess = Fault{
	Name: "background-process", Doc: "a job beside the web takes the CPU that pages need; 504",
	on: withPHP,
	cause: then(index(computing("1200000")), restart("$app"),
		background("nightly-backup", "sh -c 'for n in $(seq 10); do setsid stress-ng --quiet --cpu 1 & done; wait'")),
	undo: then(noBackground("nightly-backup"), restart("$app"), noIndex),
}

// computing needs so many microseconds of CPU.
func computing(microseconds string) string {
	return `$end = getrusage(); $from = $end['ru_utime.tv_sec'] * 1e6 + $end['ru_utime.tv_usec'];
do { for ($n = 0; $n < 10000; $n++) md5((string) $n); $end = getrusage(); } while ($end['ru_utime.tv_sec'] * 1e6 + $end['ru_utime.tv_usec'] - $from < ` + microseconds + `);
echo "computed\n";`
}

// cpuOwnLoad is the site's own doing.
var cpuOwnLoad = Fault{
	Name: "cpu-own-load", Doc: "pages need much CPU and thirty visitors want them at once; 504",
	on: withPHP,
	cause: then(index(computing("500000")), edit(pool, "s/^pm = .*/pm = static/; s/^pm.max_children = .*/pm.max_children = 30/"), restart("$app"),
		visitors("lab-visitors", 30)),
	undo: then(noBackground("lab-visitors"), restore(pool), restart("$app"), noIndex),
}

// trafficFlood is far more than the site is used to.
var trafficFlood = Fault{
	Name: "traffic-flood", Doc: "eight hundred visitors at once want pages again and again; 502, 504",
	on: withPHP, cause: then(index("usleep(50000); echo 'ok';"), visitors("lab-flood", 800)),
	undo: then(noBackground("lab-flood"), restart("$app"), noIndex),
}

// visitors ask for the first page of the first site, so many at once, and again when they are answered. They come from the
// host's own address.
func visitors(unit string, number int) step {
	return then(
		place("/run/"+unit+".js", `const http = require('http');
const agent = new http.Agent({ maxSockets: Infinity });
const [address, number] = process.argv.slice(2);
function visit() {
  const again = () => setTimeout(visit, 5);
  http.get({ host: address, port: 80, path: '/?n=' + Math.random(), headers: { Host: '[[site]]' }, agent }, r => { r.resume(); r.on('close', again); }).on('error', again);
}
for (let n = 0; n < Number(number); n++) visit();
`),
		background(unit, `sh -c 'exec node /run/`+unit+`.js $(hostname -I | cut -d" " -f1) `+strconv.Itoa(number)+`'`),
	)
}
