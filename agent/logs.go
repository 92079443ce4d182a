package agent

import (
	"context"
	"errors"
	"fmt"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// logReader reads through look what this user may not read.
type logReader struct {
	reader  reader
	indices *sensor.Indices
}

// ReadLog returns the lines that follow a place in a log that a configuration names.
func (l logReader) ReadLog(ctx context.Context, path string, after sensor.LogPosition) ([][]byte, sensor.LogPosition, error) {
	index, ok := l.indices.Log(path)
	if !ok {
		return nil, after, fmt.Errorf("read log %s: no configuration names it", path)
	}
	question := &agentv1.ReadLog{Index: index}
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
