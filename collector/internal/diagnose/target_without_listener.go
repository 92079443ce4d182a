package diagnose

// TargetWithoutListener: a vhost sends requests to an address where nobody listens, and nobody has asked for it yet.
var TargetWithoutListener = define(Cause{
	ID:     "target-without-listener",
	Latent: true,
	Title:  "a vhost points to an address where nobody listens",
	Doc: `Nobody listens at the target of a route while the sites that use it look well: one live peer of a group hides a
dead one, or only some pages of the site go there.
Advice only: whoever knows the site decides whether the route or the service is wrong.`,
	When:   all(not(targetListens()), not(fails()), oneOf(nobodyServes(), unitIs(backend, running))),
	Blames: BlameHost,
	About:  target,
	Advice: Advice{
		EN: `A part of {{.Site}} on {{.Host}} is sent to {{.Target}}, where nobody listens{{with .Route}} (set at {{.}}){{end}}. The pages we look at are well; others may answer 502.
Remove the route if it is not needed, or start what should listen there.
Do not restart what works.`,
		ID: `Sebagian permintaan {{.Site}} di {{.Host}} diteruskan ke {{.Target}}, padahal tidak ada yang mendengarkan di sana{{with .Route}} (diatur di {{.}}){{end}}. Halaman yang kami pantau normal; halaman lain mungkin menjawab 502.
Hapus rute itu jika tidak diperlukan, atau jalankan layanan yang seharusnya mendengarkan di sana.
Jangan me-restart layanan yang berjalan normal.`,
		VI: `Một phần của {{.Site}} trên {{.Host}} được chuyển tới {{.Target}}, nơi không có tiến trình nào lắng nghe{{with .Route}} (khai báo tại {{.}}){{end}}. Các trang chúng tôi theo dõi vẫn tốt; những trang khác có thể trả về lỗi 502.
Hãy bỏ tuyến đó nếu không cần, hoặc khởi động dịch vụ lẽ ra phải lắng nghe ở đó.
Đừng khởi động lại những gì đang hoạt động tốt.`,
	},
})
