package diagnose

// UnitDownUnnoticed: a unit that sites need is dead, and yet nobody outside has noticed.
var UnitDownUnnoticed = define(Cause{
	ID:     "unit-down-unnoticed",
	Latent: true,
	Title:  "a unit is down and the sites behind it still look well",
	Doc: `The unit is at rest while every look from outside is well: a cache, a static page, or orphan workers that outlived
their master (KillMode=process), which keep the socket and make a start fail. A disabled or masked unit is meant to be down.
Never act on it: what serves now would be lost. A person should look.`,
	When:   all(unitIs(itself, atRest), not(unitIs(itself, parked)), not(fails())),
	Blames: BlameHost,
	About:  itself,
	Advice: Advice{
		EN: `{{.Unit}} on {{.Host}} is down, but {{.Site}} still looks well from outside: a cache, a static page, or old workers still answer.
Look before you start it: ss -xlp and ss -tlp show who holds its socket. Plan a moment in which a short interruption does no harm.
Do not restart it in passing: that may end what still serves.`,
		ID: `{{.Unit}} di {{.Host}} mati, tetapi dari luar {{.Site}} masih terlihat normal: yang menjawab mungkin cache, halaman statis, atau worker lama.
Periksa dahulu sebelum menjalankannya: ss -xlp dan ss -tlp menunjukkan siapa yang memegang socket-nya. Pilih waktu yang aman untuk gangguan singkat.
Jangan me-restart sambil lalu: yang masih melayani bisa ikut mati.`,
		VI: `{{.Unit}} trên {{.Host}} đã dừng, nhưng nhìn từ bên ngoài {{.Site}} vẫn bình thường: có thể cache, trang tĩnh hoặc các worker cũ vẫn đang trả lời.
Hãy kiểm tra trước khi khởi động: ss -xlp và ss -tlp cho biết tiến trình nào đang giữ socket. Nên chọn thời điểm mà một gián đoạn ngắn không gây hại.
Đừng tiện tay khởi động lại: làm vậy có thể tắt luôn phần đang phục vụ.`,
	},
})
