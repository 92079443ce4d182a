package diagnose

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// answerTakes is how long a host may take to answer what it is asked; what rests on the absence of an answer must hold
// for longer.
const answerTakes = 5 * time.Second

// BlockedBeforeHost: something between visitors and the host drops or rejects them; the host is well and has no rule.
var BlockedBeforeHost = define(Cause{
	ID:    "blocked-before-host",
	Title: "visitors are blocked before they reach the host",
	Doc: `The agent speaks, the web server runs, listens and answers the host itself, no rule or ban of the host touches the port,
and yet connects from outside end in a time-out or are refused. A provider's firewall or security group, DDoS protection, a
router. Several vantages make it strong. Nothing on the host can mend it.`,
	When: all(
		faceAtHost(fact.ConnectTime, fact.ConnectFailed, fact.Refused), not(controlsFail()),
		ranAtTheLook(front), ownRequestAnswered(), webPortListens(), noRuleSeen(),
	),
	For:    answerTakes,
	Strong: fromSeveral(fact.ConnectTime, fact.ConnectFailed, fact.Refused),
	Behind: []*Cause{HostUnreachable, WebServerStopped, FirewallBlocksVisitors},
	Blames: BlameProvider,
	About:  machine,
	Advice: Advice{
		EN: `{{.Host}} is well and answers itself, but connections to port {{.Port}} from outside do not get through, and no firewall rule on the host is the reason. So {{.Site}} cannot be reached.
Look at the provider's firewall or security group and at DDoS protection for {{with .Addresses}}{{.}}{{else}}this address{{end}}, and allow TCP {{.Port}}. Else ask the provider, with the time and this address.
Do not change or restart anything on the host: it is not the reason.`,
		ID: `{{.Host}} normal dan menjawab dirinya sendiri, tetapi koneksi dari luar ke port {{.Port}} tidak sampai, dan tidak ada aturan firewall di host yang menjadi penyebabnya. Karena itu {{.Site}} tidak dapat dibuka.
Periksa firewall atau security group di panel penyedia dan perlindungan DDoS untuk {{with .Addresses}}{{.}}{{else}}alamat ini{{end}}, lalu izinkan TCP {{.Port}}. Jika sudah benar, hubungi penyedia dengan menyertakan waktu dan alamat ini.
Jangan mengubah atau me-restart apa pun di host: penyebabnya bukan di sana.`,
		VI: `{{.Host}} vẫn tốt và tự trả lời được, nhưng kết nối từ bên ngoài tới cổng {{.Port}} không đến được máy, và không có quy tắc tường lửa nào trên máy gây ra việc này. Vì vậy không thể truy cập {{.Site}}.
Hãy kiểm tra tường lửa hoặc security group của nhà cung cấp và lớp chống DDoS cho {{with .Addresses}}{{.}}{{else}}địa chỉ này{{end}}, rồi cho phép TCP {{.Port}}. Nếu đã đúng, hãy liên hệ nhà cung cấp kèm thời điểm và địa chỉ này.
Đừng thay đổi hay khởi động lại gì trên máy: nguyên nhân không nằm ở đó.`,
	},
})
