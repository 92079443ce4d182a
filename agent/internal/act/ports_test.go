package act

import (
	"strings"
	"testing"
)

// As Linux 6.1 prints them: one that listens at 0.0.0.0:80, one at 127.0.0.1:9000, one connection to port 443, and [::]:8080.
const (
	kernelTCP = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n" +
		"   0: 00000000:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1001 1 0000000000000000 100 0 0 10 0\n" +
		"   1: 0100007F:2328 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1002 1 0000000000000000 100 0 0 10 0\n" +
		"   2: 0100007F:01BB 0100007F:9C40 01 00000000:00000000 00:00000000 00000000     0        0 1003 1 0000000000000000 20 4 30 10 -1\n"
	kernelTCP6 = "  sl  local_address                         remote_address                        st\n" +
		"   0: 00000000000000000000000000000000:1F90 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 1004\n"
	kernelUnix = "Num       RefCount Protocol Flags    Type St Inode Path\n" +
		"0000000000000000: 00000002 00000000 00010000 0001 01 2001 /run/php/php8.2-fpm.sock\n" +
		"0000000000000000: 00000003 00000000 00000000 0001 03 2002 /run/php/client.sock\n" +
		"0000000000000000: 00000003 00000000 00000000 0001 03 2003\n"
)

func TestHolder(t *testing.T) {
	h := files(t, map[string]string{"proc/1/net/tcp": kernelTCP, "proc/1/net/tcp6": kernelTCP6, "proc/1/net/unix": kernelUnix})
	for address, want := range map[string]string{
		"0.0.0.0:80":                     "0.0.0.0:80",
		"10.0.0.7:80":                    "0.0.0.0:80",
		"[::]:80":                        "0.0.0.0:80",
		"127.0.0.1:9000":                 "127.0.0.1:9000",
		"tcp:127.0.0.1:9000":             "127.0.0.1:9000",
		"10.0.0.7:9000":                  "",
		"0.0.0.0:443":                    "",
		"0.0.0.0:8080":                   "[::]:8080",
		"unix:/run/php/php8.2-fpm.sock":  "unix:/run/php/php8.2-fpm.sock",
		"unix:/run/php/client.sock":      "",
		"unix:/run/php/php8.2-fpm.socks": "",
		"localhost:80":                   "",
	} {
		if got := h.holder([]string{address}); (got == "") != (want == "") || !strings.HasSuffix(got, want) {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
	if got := h.holder(nil); got != "" {
		t.Errorf("no address: %q", got)
	}
	if got := files(t, nil).holder([]string{"0.0.0.0:80"}); !strings.Contains(got, "cannot be told") {
		t.Errorf("a kernel that does not say: %q", got)
	}
}

func FuzzKernelAddress(f *testing.F) {
	f.Add("0100007F:0050")
	f.Add("00000000000000000000000001000000:1F90")
	f.Fuzz(func(t *testing.T, text string) {
		if held, ok := kernelAddress(text); ok && !held.IsValid() {
			t.Errorf("%q is read as %v", text, held)
		}
	})
}
