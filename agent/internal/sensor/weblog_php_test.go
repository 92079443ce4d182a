package sensor_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// phpLine is a line of PHP's own log of now, with the rest of what PHP writes about something that was thrown.
func phpLine(script string) string {
	stamp := time.Now().UTC().Format("02-Jan-2006 15:04:05")
	return fmt.Sprintf("[%s UTC] PHP Fatal error:  Uncaught Error: Call to undefined function x() in %s:3\nStack trace:\n#0 {main}\n  thrown in %[2]s on line 3\n", stamp, script)
}

// ofScript is a fatal error in a script.
func ofScript(script string) func(fact.Body) bool {
	return sign("php-fatal", func(s fact.LogSign) bool { return s.Script == script })
}

func phpLog(t *testing.T) sensor.LogFile {
	return sensor.LogFile{
		Path: filepath.Join(t.TempDir(), "shop.log"), Server: "php", Unit: "php8.2-fpm.service", Target: "unix:/run/php/shop.sock",
	}
}

func add(t *testing.T, path, text string) {
	t.Helper()
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err == nil {
		_, err = file.WriteString(text)
		err = errors.Join(err, file.Close())
	}
	check(t, err)
}

// PHP makes its log when it has something to say, logrotate moves it away, and scripts write what they like into it.
func TestWeblogReadsPHPsOwnLog(t *testing.T) {
	log := phpLog(t)
	nginxLog, nginxFile := logOf(t, "nginx", "nginx.service")
	board := sensor.NewBoard()
	w := runWeblog(t, board, nil, log, nginxLog)
	w.follow(t, nginxFile) // so it was looked for
	began := time.Now()
	add(t, log.Path, time.Now().Format("[02-Jan-2006 15:04:05] ")+"WARNING: [pool www] server reached pm.max_children setting (5), consider raising it\n"+phpLine("/srv/first.php"))
	board.Post(fact.Traffic{Unit: "nginx.service", Status500: 1}) // it is looked for again every 10 s, and then
	got := w.await(t, began, "the line that made the log", ofScript("/srv/first.php")).body.(fact.LogSign)
	if got.Server != "php-fpm" || got.Unit != log.Unit || got.Target != log.Target || got.About != "Error" || got.Count != 1 {
		t.Errorf("got %+v", got)
	}
	check(t, os.Rename(log.Path, log.Path+".1"))
	add(t, log.Path, phpLine("/srv/second.php"))
	add(t, log.Path+".1", phpLine("/srv/late.php"))
	board.Post(fact.ConfigTest{Unit: "php8.2-fpm.service"})
	w.await(t, began, "after the rotation", ofScript("/srv/second.php"))
	w.await(t, began, "what the old file still got", ofScript("/srv/late.php"))
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, body := range w.said {
		if s, ok := body.body.(fact.LogSign); ok && s.Signature != "php-fatal" && s.Unit == log.Unit {
			t.Errorf("a script gave php-fpm's word: %+v", s)
		}
		if m, ok := body.body.(fact.Missing); ok && m.Name != "weblog nginx.service" {
			t.Errorf("PHP's own log says that php-fpm is heard: %+v", m)
		}
	}
}
