package diagnose

// ProxyModuleMissing: Apache is told to proxy in a protocol whose module is not loaded.
var ProxyModuleMissing = define(Cause{
	ID:    "proxy-module-missing",
	Title: "an Apache proxy module is not loaded",
	Doc: `Apache answers 500 and logs AH01144, "No protocol handler was valid": ProxyPass or SetHandler names a scheme whose
submodule (proxy_fcgi, proxy_http, proxy_wstunnel) is not loaded. The configuration test passes.
Load the module and reload; the backend is well.`,
	When:   all(frontIs("apache"), lineTells(front, anything, "apache-ah01144"), face("500")),
	Behind: []*Cause{HostUnreachable, WebServerStopped, ConfigNotReloaded},
	Blames: BlameHost,
	About:  front,
	Advice: Advice{
		EN: `Apache on {{.Host}} has no module loaded for the protocol with which it is told to reach {{with .Target}}{{.}}{{else}}its backend{{end}} (AH01144), so {{.Site}} answers {{.Seen}}.
Enable it: a2enmod proxy_fcgi for php-fpm, a2enmod proxy_http for an application (elsewhere a LoadModule line), then apachectl configtest and systemctl reload {{.Front}}.
Do not change or restart the backend: it is not asked at all.`,
		ID: `Apache di {{.Host}} belum memuat modul untuk protokol yang dipakai menuju {{with .Target}}{{.}}{{else}}backend-nya{{end}} (AH01144), sehingga {{.Site}} menjawab {{.Seen}}.
Aktifkan modulnya: a2enmod proxy_fcgi untuk php-fpm, a2enmod proxy_http untuk aplikasi (di sistem lain: baris LoadModule), lalu apachectl configtest dan systemctl reload {{.Front}}.
Jangan mengubah atau me-restart backend: backend sama sekali tidak dihubungi.`,
		VI: `Apache trên {{.Host}} chưa nạp module cho giao thức dùng để tới {{with .Target}}{{.}}{{else}}backend{{end}} (AH01144), nên {{.Site}} trả về lỗi {{.Seen}}.
Hãy bật module: a2enmod proxy_fcgi cho php-fpm, a2enmod proxy_http cho ứng dụng (hệ thống khác: dòng LoadModule), rồi chạy apachectl configtest và systemctl reload {{.Front}}.
Đừng sửa hay khởi động lại backend: nó hoàn toàn không được gọi tới.`,
	},
})
