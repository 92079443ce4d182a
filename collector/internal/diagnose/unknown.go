package diagnose

// Unknown: the site fails and nothing that we know explains it. It stands when no other cause does.
var Unknown = define(Cause{
	ID:    "unknown",
	Title: "no known cause explains the failure",
	Doc: `The outside fails, and no condition in this catalogue holds. The finding says what was not seen.
Look at what was not seen first: a missing witness is the most frequent reason.
Do not restart at random; keep the evidence.`,
	When:   fails(),
	Blames: BlameNobody,
	About:  theSite,
	Advice: Advice{
		EN: `{{.Site}} fails ({{.Seen}}) and we do not know why yet. We have kept what we saw.
Send support the time, the address you asked for, and what you changed last.
Please do not restart services at random: it destroys the evidence.`,
		ID: `{{.Site}} gagal diakses ({{.Seen}}) dan kami belum mengetahui sebabnya. Semua yang terlihat sudah kami simpan.
Kirimkan ke tim dukungan: waktu kejadian, alamat yang dibuka, dan perubahan terakhir yang Anda lakukan.
Mohon jangan me-restart layanan secara acak karena buktinya akan hilang.`,
		VI: `{{.Site}} đang bị lỗi ({{.Seen}}) và chúng tôi chưa biết nguyên nhân. Những gì quan sát được đã được lưu lại.
Hãy gửi cho bộ phận hỗ trợ: thời điểm xảy ra, địa chỉ bạn đã mở và thay đổi gần nhất bạn đã thực hiện.
Xin đừng khởi động lại các dịch vụ một cách ngẫu nhiên vì như vậy sẽ làm mất chứng cứ.`,
	},
})
