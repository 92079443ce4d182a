package agent

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// logs joins the logs of Debian's packages with those that configurations name.
func logs(indices *sensor.Indices) func() []sensor.LogFile {
	return func() []sensor.LogFile {
		out := sensor.DefaultLogs()
		for _, path := range indices.Logs() {
			if !slices.ContainsFunc(out, func(l sensor.LogFile) bool { return l.Path == path }) {
				out = append(out, whose(path))
			}
		}
		return out
	}
}

// whose tells by its path which server writes a log.
func whose(path string) sensor.LogFile {
	name := filepath.Base(path)
	switch {
	case strings.Contains(name, "fpm"):
		return sensor.LogFile{Path: path, Server: "php-fpm", Unit: strings.TrimSuffix(name, ".log") + ".service"}
	case strings.Contains(path, "apache2"):
		return sensor.LogFile{Path: path, Server: "apache", Unit: "apache2.service"}
	case strings.Contains(path, "httpd"):
		return sensor.LogFile{Path: path, Server: "apache", Unit: "httpd.service"}
	default:
		return sensor.LogFile{Path: path, Server: "nginx", Unit: "nginx.service"}
	}
}

// logReader reads through look what this user may not read.
type logReader struct {
	reader  reader
	indices *sensor.Indices
}

// ReadLog returns the lines that follow a place in a log that a configuration names.
func (l logReader) ReadLog(ctx context.Context, path string, after sensor.LogPosition) ([][]byte, sensor.LogPosition, error) {
	index := slices.Index(l.indices.Logs(), path)
	if index < 0 {
		return nil, after, fmt.Errorf("read log %s: no configuration names it", path)
	}
	question := &agentv1.ReadLog{Index: uint32(index)}
	if after != (sensor.LogPosition{}) {
		question.After = &agentv1.LogPosition{Device: after.Device, Inode: after.Inode, Offset: after.Offset}
	}
	answer, err := l.reader.Ask(ctx, &agentv1.LookQuestion{Question: &agentv1.LookQuestion_ReadLog{ReadLog: question}})
	if err == nil && answer.GetError() != "" {
		err = errors.New(answer.GetError())
	}
	if err != nil {
		return nil, after, fmt.Errorf("read log %s: %w", path, err)
	}
	p := answer.GetPosition()
	return answer.GetLines(), sensor.LogPosition{Device: p.GetDevice(), Inode: p.GetInode(), Offset: p.GetOffset()}, nil
}
