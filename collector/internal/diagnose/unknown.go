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
		EN: `{{.Site}} fails ({{.Seen}}) and we do not know why yet. We have kept what we saw{{with .Front}} of {{.}}{{end}}{{with .Backend}} and {{.}}{{end}}, and note below what we could not see.
Send support the time, the exact address you asked for, a picture of the error page with its last lines, whether other pages or other connections work, and what you changed last (plugin, theme, PHP version, DNS, firewall).
Please do not restart services at random: it destroys the evidence.`,
		ID: `{{.Site}} gagal diakses ({{.Seen}}) dan kami belum mengetahui sebabnya. Semua yang terlihat{{with .Front}} dari {{.}}{{end}}{{with .Backend}} dan {{.}}{{end}} sudah kami simpan, dan apa yang tidak terlihat kami catat di bawah.
Kirimkan ke tim dukungan: waktu kejadian, alamat lengkap yang dibuka, tangkapan layar halaman error beserta baris terakhirnya, apakah halaman atau koneksi lain berfungsi, dan perubahan terakhir Anda (plugin, tema, versi PHP, DNS, firewall).
Mohon jangan me-restart layanan secara acak karena buktinya akan hilang.`,
		VI: `{{.Site}} đang bị lỗi ({{.Seen}}) và chúng tôi chưa biết nguyên nhân. Những gì quan sát được{{with .Front}} về {{.}}{{end}}{{with .Backend}} và {{.}}{{end}} đã được lưu lại, còn những gì không thấy được ghi bên dưới.
Hãy gửi cho bộ phận hỗ trợ: thời điểm xảy ra, địa chỉ đầy đủ bạn đã mở, ảnh chụp trang lỗi cùng các dòng cuối, trang khác hay mạng khác có vào được không, và thay đổi gần nhất của bạn (plugin, giao diện, phiên bản PHP, DNS, tường lửa).
Xin đừng khởi động lại các dịch vụ một cách ngẫu nhiên vì như vậy sẽ làm mất chứng cứ.`,
	},
})
