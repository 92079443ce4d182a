package fault

// small puts a full file system of 256 KB over a folder and keeps the folder's owner.
func small(folder string) string {
	return `owner=$(stat -c %U:%G ` + folder + `); mode=$(stat -c %a ` + folder + `)
mount -t tmpfs -o size=256k tmpfs ` + folder + `
chown "$owner" ` + folder + `; chmod "$mode" ` + folder + `
dd if=/dev/zero of=` + folder + `/ballast bs=1k 2>/dev/null || true
`
}

func large(folder string) string { return "umount -l " + folder + " 2>/dev/null || true\n" }

// diskFull cuts what does not fit into nginx's buffers.
var diskFull = Fault{
	Name: "disk-full", Doc: "no room for nginx's temporary files; small pages 200, big ones truncated",
	on: nginxBeforePHP, cause: shell(small("/var/lib/nginx/fastcgi")), undo: shell(large("/var/lib/nginx/fastcgi")),
}

// diskFullLogs says nothing of it.
var diskFullLogs = Fault{
	Name: "disk-full-logs", Doc: "no room for nginx's temporary files and none for its logs; small pages 200, big ones truncated",
	on:    nginxBeforePHP,
	cause: shell(small("/var/lib/nginx/fastcgi") + small("/var/log/nginx") + "nginx -s reopen"),
	undo:  shell(large("/var/lib/nginx/fastcgi") + large("/var/log/nginx") + "nginx -s reopen"),
}

// tempDenied looks the same and is a matter of rights.
var tempDenied = Fault{
	Name: "temp-denied", Doc: "nginx may not write its temporary files; small pages 200, big ones truncated",
	on:    nginxBeforePHP,
	cause: shell("chown -R root:root /var/lib/nginx/fastcgi; chmod 0700 /var/lib/nginx/fastcgi"),
	undo:  shell("chown -R www-data:root /var/lib/nginx/fastcgi; chmod 0700 /var/lib/nginx/fastcgi"),
}

// sessionsFull is a control: the page says a warning into the log.
var sessionsFull = Fault{
	Name: "sessions-full", Doc: "no room for PHP's sessions; 200, with a warning in the log",
	on:    withPHP,
	cause: then(shell(small("/var/lib/php/sessions")), index("session_start(); $_SESSION['basket'] = str_repeat('x', 4000); echo 'ok';")),
	undo:  then(noIndex, shell(large("/var/lib/php/sessions"))),
}
