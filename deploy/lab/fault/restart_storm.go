package fault

// restartStorm is the remedy that is the outage.
var restartStorm = stormed("restart-storm", "php-fpm or the application is restarted until systemd has had enough; 502 (Apache 503) for ever", "$app")

// restartStormWeb is the same with the web server.
var restartStormWeb = stormed("restart-storm-web", "the web server is restarted until systemd has had enough; connection refused for ever", "$web")

func stormed(name, doc, unit string) Fault {
	return Fault{
		Name: name, Doc: doc, on: withWeb,
		cause: shell(`for try in $(seq 10); do
    systemctl restart ` + unit + ` 2>/dev/null || [ "$(systemctl show --property=Result --value ` + unit + `)" != start-limit-hit ] || exit 0
done
echo "systemd had not enough" >&2; exit 1`),
		undo: start(unit),
	}
}

// mendedNotReloaded is right on disk, and the old mistake is still at work.
var mendedNotReloaded = Fault{
	Name: "mended-not-reloaded", Doc: "the sites pointed to where nobody listens; the file was mended and nobody reloaded; 502",
	on:    withNginx,
	cause: then(editSites("s#(proxy_pass|fastcgi_pass) .*;#\\1 http://127.0.0.1:2999;#; s#fastcgi_pass http://#fastcgi_pass #"), reload, restoreSites),
	undo:  reload,
}
