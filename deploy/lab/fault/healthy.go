package fault

// healthy is a control: whoever finds something wrong after it is wrong.
var healthy = Fault{
	Name: "healthy", Doc: "nothing happens; 200",
	on: anyHost, cause: nothing, undo: nothing,
}

// healthyReload is a control: an administrator's work that disturbs nobody.
var healthyReload = Fault{
	Name: "healthy-reload", Doc: "the web server reloads its configuration; 200 throughout",
	on: withWeb, cause: reload, undo: nothing,
}

// unusedUnitDead is a control: nobody asks what is dead.
var unusedUnitDead = Fault{
	Name: "unused-unit-dead", Doc: "an old application that no site uses fails; 200",
	on: withWeb,
	cause: then(place("/etc/systemd/system/old-shop.service", "[Unit]\nDescription=An old shop\n[Service]\nExecStart=/bin/false\n[Install]\nWantedBy=multi-user.target\n"),
		shell("systemctl daemon-reload; systemctl --quiet enable old-shop; systemctl start old-shop")),
	undo: shell("systemctl --quiet disable old-shop; rm -f /etc/systemd/system/old-shop.service; systemctl daemon-reload; systemctl reset-failed old-shop 2>/dev/null || true"),
}

// disabledApache is a control: installed, broken, and not in use.
var disabledApache = Fault{
	Name: "disabled-apache", Doc: "beside nginx lies an Apache that is disabled and whose configuration is wrong; 200",
	on:    withNginx,
	cause: shell(`echo "Bogus On" > /etc/apache2/conf-enabled/bad.conf; ! systemctl start apache2 2>/dev/null`),
	undo:  shell(noBadDirective + "; systemctl reset-failed apache2"),
}

// logRotation is a control: every log begins anew.
var logRotation = Fault{
	Name: "log-rotation", Doc: "the web server's logs are rotated; 200",
	on: withWeb, cause: shell("logrotate --force /etc/logrotate.d/$web"), undo: nothing,
}
