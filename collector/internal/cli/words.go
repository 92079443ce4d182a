package cli

import apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"

// words are the few words around what the collector says, in one language.
type words struct {
	failing, well, unknown  string // after the site's name
	again                   string // well, while its incident heals
	seen, ago, from, places string // "502 seen 3 s ago from prober", "from 3 places"
	cause, where, since     string
	evidence, done, advice  string
	latent, visitor, before string
	noAction, resolved      string
	strength                map[string]string
}

// languages are the languages of the product.
var languages = map[string]words{
	"en": {
		failing: "is failing", well: "is well", again: "is well again", unknown: "has not been seen lately",
		seen: "seen", ago: "ago", from: "from", places: "places",
		cause: "Cause", where: "Where", since: "Since",
		evidence: "Evidence", done: "What was done", advice: "Advice",
		latent: "Not broken yet", visitor: "If a visitor still cannot reach it", before: "Last incident",
		noAction: "Nothing so far.", resolved: "resolved",
		strength: map[string]string{"conclusive": "conclusive", "strong": "strong", "weak": "weak", "none": "none"},
	},
	"id": {
		failing: "bermasalah", well: "berjalan baik", again: "sudah berjalan baik lagi", unknown: "belum diperiksa akhir-akhir ini",
		seen: "terlihat", ago: "yang lalu", from: "dari", places: "tempat",
		cause: "Penyebab", where: "Lokasi", since: "Sejak",
		evidence: "Bukti", done: "Yang sudah dilakukan", advice: "Saran",
		latent: "Belum rusak, tetapi akan", visitor: "Jika pengunjung tetap tidak bisa membukanya", before: "Insiden terakhir",
		noAction: "Belum ada.", resolved: "selesai",
		strength: map[string]string{"conclusive": "pasti", "strong": "kuat", "weak": "lemah", "none": "tidak ada"},
	},
	"vi": {
		failing: "đang lỗi", well: "hoạt động tốt", again: "đã hoạt động lại", unknown: "gần đây chưa được kiểm tra",
		seen: "được thấy", ago: "trước", from: "từ", places: "nơi",
		cause: "Nguyên nhân", where: "Vị trí", since: "Từ lúc",
		evidence: "Bằng chứng", done: "Đã làm gì", advice: "Lời khuyên",
		latent: "Chưa hỏng, nhưng sẽ hỏng", visitor: "Nếu khách vẫn không truy cập được", before: "Sự cố gần nhất",
		noAction: "Chưa làm gì.", resolved: "đã xong",
		strength: map[string]string{"conclusive": "chắc chắn", "strong": "mạnh", "weak": "yếu", "none": "không có"},
	},
}

// words returns the words of the language that was asked for.
func (a *app) words() words { return languages[a.set.lang] }

// text returns a text in the language that was asked for, in English where that is missing.
func (a *app) text(t *apiv1.Text) string {
	switch {
	case a.set.lang == "id" && t.GetId() != "":
		return t.GetId()
	case a.set.lang == "vi" && t.GetVi() != "":
		return t.GetVi()
	}
	return t.GetEn()
}
