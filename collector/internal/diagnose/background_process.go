package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// BackgroundProcess: something that serves no site takes the machine away from those that do.
var BackgroundProcess = define(Cause{
	ID:    "background-process",
	Title: "a background process takes the machine",
	Doc: `The requests wait for nothing but the CPU, the disk or memory, and most of it is taken by a process outside the web stack,
the databases and the applications: a backup, a scan, a cron job, a miner.
A busy process beside sites that answer is no fault. A restart of the web stack frees nothing.`,
	When: oneOf(
		// Where everybody waits for memory the CPUs and the disks are busy with pages that come and go.
		all(starves(), nothingSays(memoryWaitedFor()), strangerTakes("CPU")),
		all(answersLate(), ioSaturated(), not(memoryWaitedFor()), workersWait(fact.WaitsOnDisk, fact.WaitsOnDatabase), strangerTakes("disks")),
		all(oneOf(answersLate(), face("500", "502", "503")), memoryWaitedFor(), strangerTakes("memory")),
	),
	Behind: []*Cause{HostUnreachable, WebServerStopped, DatabaseHung},
	Blames: BlameHost,
	About:  machine,
	Advice: Advice{
		EN: `{{with .Hog}}{{.}}{{else}}A background process{{end}} takes most of {{.Host}}, so {{.Site}} answers {{.Seen}}.
If you know it (a backup, a scan, an import), let it run at night and with nice -n 19 ionice -c 3, or limit its unit (CPUQuota=, MemoryMax=). If you do not know it, it may be malware: keep it for support before you end it.
Do not restart the web server or PHP, and do not add workers: what is taken stays taken.`,
		ID: `{{with .Hog}}{{.}}{{else}}Sebuah proses latar belakang{{end}} menghabiskan sebagian besar sumber daya {{.Host}}, sehingga {{.Site}} menjawab {{.Seen}}.
Jika Anda mengenalnya (backup, pemindaian, impor), jalankan pada malam hari dengan nice -n 19 ionice -c 3, atau batasi unit-nya (CPUQuota=, MemoryMax=). Jika tidak dikenal, bisa jadi malware: simpan buktinya untuk tim dukungan sebelum mengakhirinya.
Jangan me-restart web server atau PHP dan jangan menambah worker: sumber dayanya tetap terpakai.`,
		VI: `{{with .Hog}}{{.}}{{else}}Một tiến trình nền{{end}} chiếm phần lớn tài nguyên của {{.Host}}, nên {{.Site}} trả về {{.Seen}}.
Nếu bạn biết nó (sao lưu, quét, nhập dữ liệu), hãy cho chạy ban đêm với nice -n 19 ionice -c 3, hoặc giới hạn unit của nó (CPUQuota=, MemoryMax=). Nếu không biết, có thể là mã độc: giữ lại bằng chứng cho bộ phận hỗ trợ trước khi tắt.
Đừng khởi động lại web server hay PHP và đừng thêm worker: phần bị chiếm vẫn bị chiếm.`,
	},
})
