package diagnose

// CertificateExpiring: a certificate of the web server ends soon, or has ended.
var CertificateExpiring = define(Cause{
	ID:     "certificate-expiring",
	Latent: true,
	Title:  "a certificate of the web server ends soon",
	Doc: `A certificate that the web server serves, or that lies in a file which its configuration names, ends within two weeks or has
ended: its renewal does not work, or nobody reloaded after it. It hurts on the day it ends.
Renew it and reload the web server.`,
	When:   all(unitIs(itself, running), certificateEndsSoon()),
	Blames: BlameHost,
	About:  itself,
	Advice: Advice{
		EN: `A certificate of {{.Unit}} on {{.Host}}{{with .Certificate}} ({{.}}){{end}} ends{{with .CertificateEnd}} on {{.}}{{end}}; from then on visitors see a warning instead of the site.
See why it was not renewed (certbot renew --dry-run, or the panel's own task). If the file is new already, reload: systemctl reload {{.Unit}}.
Do not wait for the day itself.`,
		ID: `Sertifikat {{.Unit}} di {{.Host}}{{with .Certificate}} ({{.}}){{end}} berakhir{{with .CertificateEnd}} pada {{.}}{{end}}; sejak itu pengunjung melihat peringatan, bukan situsnya.
Periksa mengapa belum diperpanjang (certbot renew --dry-run, atau tugas milik panel). Jika berkasnya sudah baru, lakukan reload: systemctl reload {{.Unit}}.
Jangan menunggu sampai harinya tiba.`,
		VI: `Chứng chỉ của {{.Unit}} trên {{.Host}}{{with .Certificate}} ({{.}}){{end}} hết hạn{{with .CertificateEnd}} vào {{.}}{{end}}; từ lúc đó khách sẽ thấy cảnh báo thay vì trang.
Hãy xem vì sao chưa được gia hạn (certbot renew --dry-run, hoặc tác vụ của bảng điều khiển). Nếu tệp đã mới, hãy reload: systemctl reload {{.Unit}}.
Đừng đợi đến đúng ngày đó.`,
	},
})
