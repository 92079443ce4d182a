package diagnose

import "time"

// overloadedFor is how long requests must have starved: a burst is served. The pressure looks back on ten seconds itself.
const overloadedFor = 3 * time.Second

// CPUOverload: the machine has no CPU left for the requests that wait for nothing else.
var CPUOverload = define(Cause{
	ID:    "cpu-overload",
	Title: "the CPUs are saturated and requests time out",
	Doc: `CPU and its pressure stand at the limit, requests time out, and the workers wait for nothing but the CPU.
A high load alone is no cause: a machine with load 12 on two CPUs still answered in 200 ms.
If one process that serves no site takes the CPU, or visitors come in a flood, or everybody waits for memory, that is named instead. A restart adds load.`,
	When:   starves(),
	For:    overloadedFor,
	Behind: []*Cause{HostUnreachable, WebServerStopped, AppHung, BackgroundProcess, TrafficFlood},
	Blames: BlameHost,
	About:  machine,
	Advice: Advice{
		EN: `The CPUs of {{.Host}} are saturated, so requests for {{.Site}} end in {{.Seen}}: their workers wait for nothing but the CPU.
Look at what computes: top sorted by CPU, the access logs of the busiest sites. Cache what is computed again and again, spread cron jobs over the hour, or add CPUs.
Do not raise pm.max_children: more workers share the same CPUs. A restart costs more CPU than it frees.`,
		ID: `CPU {{.Host}} sudah jenuh sehingga permintaan untuk {{.Site}} berakhir dengan {{.Seen}}: worker-nya hanya menunggu giliran CPU.
Lihat apa yang sedang menghitung: top diurutkan menurut CPU, dan access log situs-situs tersibuk. Gunakan cache untuk hasil yang dihitung berulang, sebar jadwal cron, atau tambah CPU.
Jangan menaikkan pm.max_children: makin banyak worker berbagi CPU yang sama. Restart justru menambah beban CPU.`,
		VI: `CPU của {{.Host}} đã quá tải, nên yêu cầu tới {{.Site}} kết thúc bằng {{.Seen}}: các worker chỉ còn chờ tới lượt CPU.
Hãy xem cái gì đang tính toán: top sắp theo CPU, access log của những trang bận nhất. Dùng cache cho những gì tính đi tính lại, giãn lịch cron, hoặc thêm CPU.
Đừng tăng pm.max_children: nhiều worker hơn vẫn chia nhau bấy nhiêu CPU. Khởi động lại còn tốn thêm CPU.`,
	},
})
