package diagnose

// CDNOwnError: the edge fails by itself; requests never reach the host.
var CDNOwnError = define(Cause{
	ID:    "cdn-own-error",
	Title: "the CDN itself fails",
	Doc: `The edge answers an error of its own (500, 502, 503, 504, 530) or does not answer any more, a look straight at the host is
well, and the failing look never arrived there. An outage at the CDN, a worker or a rule of the site's account there.
If the look did arrive, the host answered it: another cause.`,
	When: all(
		oneOf(edgeFace("500", "502", "503", "504", "530"), edgeIsGone()), straightWell(), notSeenArriving(), not(controlsFail()),
	),
	Strong: not(lookArrived()),
	Blames: BlameCDN,
	About:  theSite,
	Advice: Advice{
		EN: `{{.Site}} fails at the CDN ({{.Seen}}); the server itself is well when asked directly, and the failing request never reached it.
Look at the CDN's status page and at what was changed last in your account there: workers, rules, certificates, plan limits.
Do not restart or change anything on the server. If it lasts, switch the CDN off for this name (DNS only) for a while.`,
		ID: `{{.Site}} gagal di CDN ({{.Seen}}); server-nya sendiri normal jika diakses langsung, dan permintaan yang gagal tidak pernah sampai ke server.
Periksa halaman status CDN dan perubahan terakhir di akun Anda di sana: worker, aturan, sertifikat, batas paket.
Jangan me-restart atau mengubah apa pun di server. Jika berlangsung lama, nonaktifkan CDN untuk nama ini (DNS only) untuk sementara.`,
		VI: `{{.Site}} bị lỗi ở CDN ({{.Seen}}); truy cập trực tiếp máy chủ vẫn tốt và yêu cầu bị lỗi không hề tới máy chủ.
Hãy xem trang trạng thái của CDN và thay đổi gần nhất trong tài khoản của bạn ở đó: worker, quy tắc, chứng chỉ, giới hạn gói.
Đừng khởi động lại hay thay đổi gì trên máy chủ. Nếu kéo dài, hãy tạm tắt CDN cho tên miền này (DNS only).`,
	},
})
