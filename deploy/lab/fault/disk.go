package fault

// small puts a full file system of 256 KB over a folder and keeps the folder's owner.
func small(folder string) string {
	return `owner=$(stat -c %U:%G ` + folder + `); mode=$(stat -c %a ` + folder + `)
mount -t tmpfs -o size=256k tmpfs ` + folder + `
chown "$owner" ` + folder + `; chmod "$mode" ` + folder + `
dd if=/dev/zero of=` + folder + `/ballast bs=1k 2>/dev/null || true
`
}

// cacheFile has nginx keep answers, so that each goes through a temporary file.
const cacheFile = "/etc/nginx/conf.d/cache.conf"

var (
	cached = then(place(cacheFile, "fastcgi_cache_path /var/cache/pages keys_zone=pages:1m;\nfastcgi_cache_key $host$request_uri;\n"+
		"fastcgi_cache_valid 200 1s;\nfastcgi_cache pages;\n"), reload)
	uncached = then(remove(cacheFile), reload)
)

func large(folder string) string { return "umount -l " + folder + " 2>/dev/null || true\n" }

// diskFull cuts what does not fit into nginx's buffers.
var diskFull = Fault{
	Name: "disk-full", Doc: "nginx caches answers and has no room for its temporary files; answers are truncated",
	on: nginxBeforePHP, cause: then(cached, shell(small("/var/lib/nginx/fastcgi"))), undo: then(shell(large("/var/lib/nginx/fastcgi")), uncached),
}

// diskFullLogs says nothing of it.
var diskFullLogs = Fault{
	Name: "disk-full-logs", Doc: "nginx caches answers and has no room for its temporary files and its logs; answers are truncated",
	on:    nginxBeforePHP,
	cause: then(cached, shell(small("/var/lib/nginx/fastcgi")+small("/var/log/nginx")+"nginx -s reopen")),
	undo:  then(shell(large("/var/lib/nginx/fastcgi")+large("/var/log/nginx")+"nginx -s reopen"), uncached),
}

// tempDenied looks the same and is a matter of rights. The folder above is shut, because nginx gives its own back to its user
// with every reload and every test of its configuration.
var tempDenied = Fault{
	Name: "temp-denied", Doc: "nginx caches answers and may not write its temporary files; answers are truncated",
	on:    nginxBeforePHP,
	cause: then(cached, shell("chmod 0700 /var/lib/nginx")),
	undo:  then(shell("chmod 0755 /var/lib/nginx"), uncached),
}

// sessionsFull is a control: the page says a warning into the log.
var sessionsFull = Fault{
	Name: "sessions-full", Doc: "no room for PHP's sessions; 200, with a warning in the log",
	on:    withPHP,
	cause: then(shell(small("/var/lib/php/sessions")), index("session_start(); $_SESSION['basket'] = str_repeat('x', 4000); echo 'ok';")),
	undo:  then(noIndex, shell(large("/var/lib/php/sessions"))),
}
