package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// HostUnreachable: neither the agent speaks nor does anybody get a connection.
var HostUnreachable = define(Cause{
	ID:    "host-unreachable",
	Title: "the host cannot be reached",
	Doc: `The agent has been silent for 40 s and connections to the host's own address end in a time-out or in no route.
Machine down, hypervisor or network fault, or a provider's block. A silent agent alone proves nothing, and an observer who
reaches none of his own control targets proves nothing either: then it is our own network.
A refused connection is an answer of the machine: then it is not this.`,
	When: all(
		agentSilent(), faceAtHost(fact.ConnectTime, fact.ConnectFailed, "522", "523"), not(controlsFail()), not(somebodyGotThrough()),
	),
	Strong: fromSeveral(fact.ConnectTime, fact.ConnectFailed, "522", "523"),
	Blames: BlameProvider,
	About:  machine,
	Advice: Advice{
		EN: `{{.Host}} cannot be reached: its agent is silent and connections from outside get no answer, so {{.Site}} is down with everything else on it.
Look at the machine in the provider's console: is it running, is its network up? Ask the provider if it is.
Nothing can be repaired from here, and we never reboot a machine.`,
		ID: `{{.Host}} tidak dapat dijangkau: agennya tidak bersuara dan koneksi dari luar tidak dijawab, sehingga {{.Site}} beserta semua situs lain di sana ikut mati.
Periksa mesin tersebut di konsol penyedia: apakah berjalan, apakah jaringannya aktif? Jika ya, hubungi penyedia.
Dari sini tidak ada yang bisa diperbaiki, dan kami tidak pernah me-reboot mesin.`,
		VI: `Không thể kết nối tới {{.Host}}: agent im lặng và kết nối từ bên ngoài không được trả lời, nên {{.Site}} cùng mọi trang khác trên máy này đều ngừng hoạt động.
Hãy kiểm tra máy trong bảng điều khiển của nhà cung cấp: máy có chạy không, mạng có hoạt động không? Nếu có, hãy liên hệ nhà cung cấp.
Từ đây không thể sửa được gì, và chúng tôi không bao giờ khởi động lại máy.`,
	},
})
