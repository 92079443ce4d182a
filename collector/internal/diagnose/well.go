package diagnose

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Health is how a site looks from outside now, with its proof.
type Health struct {
	Well     fact.Tri // Unknown when nobody looked lately
	LastLook time.Time
	Vantages []string // those that see it well, ordered
	Evidence []Evidence
	Text     string            // "seen well 12 s ago from 3 places"
	Advice   map[string]string // what a visitor may try, by language; only when it is well
}

// Well says whether a site is seen well from outside, by whom and how long ago. One newest look that fails is enough
// for a no; nobody having looked lately is unknown.
func Well(view *fleet.View, site string, now time.Time) Health {
	looks, _ := looksAt(view, fleet.Canonical(site), nil, now)
	s := scene{view: view, site: fleet.Canonical(site), looks: looks, now: now}
	health := Health{Text: "nobody has looked at " + s.site + " lately"}
	if len(looks) == 0 {
		return health
	}
	for _, l := range looks {
		health.Evidence = append(health.Evidence, s.look(l, sight(l)))
		if !l.Failed() && !slices.Contains(health.Vantages, l.Vantage) {
			health.Vantages = append(health.Vantages, l.Vantage)
		}
	}
	slices.Sort(health.Vantages)
	newest := looks[len(looks)-1]
	health.LastLook = newest.Received
	if failing := s.failing(); len(failing) > 0 {
		last := failing[len(failing)-1]
		health.Well = fact.No
		health.Text = fmt.Sprintf("seen failing (%s) %s ago from %s", last.Face(), last.Age(now).Round(time.Second), last.Vantage)
		return health
	}
	health.Well = fact.Yes
	health.Text = fmt.Sprintf("seen well %s ago from %s", newest.Age(now).Round(time.Second), places(health.Vantages))
	health.Advice = visitorsList(s.site)
	return health
}

// places prints who looked: by name when it was one, else how many.
func places(vantages []string) string {
	if len(vantages) == 1 {
		return vantages[0]
	}
	return fmt.Sprintf("%d places", len(vantages))
}

// visitorsList is what a visitor may try whose own view of a well site fails.
func visitorsList(site string) map[string]string {
	texts := map[string]string{
		"en": `{site} is well, as seen from outside. If you still see an error:
1. Reload the page (Ctrl+F5). 2. Clear the browser's cache and cookies for this site. 3. Try another browser or a private window.
4. Switch off a VPN or proxy. 5. Try another connection, for example your phone's. 6. Restart your router.
If it still fails, send us the time, the address and a picture of the error.`,
		"id": `Dilihat dari luar, {site} berjalan normal. Jika Anda masih melihat error:
1. Muat ulang halaman (Ctrl+F5). 2. Hapus cache dan cookie browser untuk situs ini. 3. Coba browser lain atau jendela privat.
4. Matikan VPN atau proxy. 5. Coba koneksi lain, misalnya dari ponsel Anda. 6. Nyalakan ulang router.
Jika masih gagal, kirimkan kepada kami waktu kejadian, alamat halaman, dan tangkapan layar error-nya.`,
		"vi": `Nhìn từ bên ngoài, {site} đang hoạt động bình thường. Nếu bạn vẫn thấy lỗi:
1. Tải lại trang (Ctrl+F5). 2. Xóa bộ nhớ đệm và cookie của trình duyệt cho trang này. 3. Thử trình duyệt khác hoặc cửa sổ ẩn danh.
4. Tắt VPN hoặc proxy. 5. Thử kết nối khác, chẳng hạn mạng điện thoại. 6. Khởi động lại bộ định tuyến (router).
Nếu vẫn lỗi, hãy gửi cho chúng tôi thời điểm, địa chỉ trang và ảnh chụp màn hình lỗi.`,
	}
	for language, text := range texts {
		texts[language] = strings.ReplaceAll(text, "{site}", site)
	}
	return texts
}
