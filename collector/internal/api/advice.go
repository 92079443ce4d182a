package api

import (
	"google.golang.org/grpc/codes"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// adviceOf is what can be said of a site whose state alone is known. Causes bring their own advice.
func adviceOf(state string) map[string]string {
	switch state {
	case stateFailing:
		return map[string]string{
			"en": "The site fails as seen from outside. The cause is being looked for; ask again in a minute.",
			"id": "Situs ini gagal diakses dari luar. Penyebabnya sedang dicari; silakan tanyakan lagi dalam satu menit.",
			"vi": "Trang web đang lỗi khi truy cập từ bên ngoài. Nguyên nhân đang được tìm; hãy hỏi lại sau một phút.",
		}
	case stateWell:
		return map[string]string{
			"en": "The site answers from outside. Reload the page, clear the browser's cache, try another browser or another connection without a proxy or VPN.",
			"id": "Situs ini dapat diakses dari luar. Muat ulang halaman, hapus cache peramban, coba peramban lain atau koneksi lain tanpa proxy atau VPN.",
			"vi": "Trang web vẫn trả lời khi truy cập từ bên ngoài. Hãy tải lại trang, xóa bộ nhớ đệm của trình duyệt, thử trình duyệt khác hoặc kết nối khác không qua proxy hay VPN.",
		}
	}
	return map[string]string{
		"en": "Nobody has looked at this site lately, so nothing can be said about it. Have it looked at with `gapura sites probe`.",
		"id": "Belum ada yang memeriksa situs ini akhir-akhir ini, jadi belum ada yang dapat dikatakan. Periksa dengan `gapura sites probe`.",
		"vi": "Gần đây chưa có ai kiểm tra trang web này nên chưa thể kết luận. Hãy kiểm tra bằng `gapura sites probe`.",
	}
}

func optedOut(site string) error {
	return refuse(codes.FailedPrecondition, apiv1.ErrorReason_ERROR_REASON_STATE_CONFLICT,
		sitesCollection+site+" is opted out of looks; configure it without opt_out", "name", sitesCollection+site)
}

func notLooked(site string) error {
	return refuse(codes.Unavailable, apiv1.ErrorReason_ERROR_REASON_UNAVAILABLE,
		"nobody could look at "+sitesCollection+site+" in time: its host has no registered address, or its share of looks is spent",
		"name", sitesCollection+site)
}
