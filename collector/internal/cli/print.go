package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"
)

// printJSON prints a message as the API's JSON: every field present, two spaces of indent, the same bytes every time.
func (a *app) printJSON(m proto.Message) error {
	text, err := toJSON(m)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := json.Indent(&b, text, "", "  "); err != nil {
		return fmt.Errorf("indent answer: %w", err)
	}
	b.WriteByte('\n')
	_, err = a.env.Stdout.Write(safeJSON(b.Bytes()))
	return err
}

// printLine prints a message as one line of JSON.
func (a *app) printLine(m proto.Message) error {
	text, err := toJSON(m)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := json.Compact(&b, text); err != nil { // protojson spaces its output differently from build to build
		return fmt.Errorf("write answer: %w", err)
	}
	b.WriteByte('\n')
	_, err = a.env.Stdout.Write(safeJSON(b.Bytes()))
	return err
}

func toJSON(m proto.Message) ([]byte, error) {
	text, err := protojson.MarshalOptions{EmitUnpopulated: true}.Marshal(m)
	if err != nil {
		return nil, fmt.Errorf("write answer: %w", err)
	}
	return text, nil
}

// table prints rows under a head, each cell made safe. Without rows it prints what stands for none.
func (a *app) table(none string, head []string, rows [][]string) error {
	if len(rows) == 0 {
		_, err := fmt.Fprintln(a.env.Stdout, none)
		return err
	}
	w := tabwriter.NewWriter(a.env.Stdout, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, strings.Join(head, "\t")) // Flush tells
	for _, row := range rows {
		for i, cell := range row {
			row[i] = safe(cell)
			if row[i] == "" {
				row[i] = "-"
			}
		}
		_, _ = fmt.Fprintln(w, strings.Join(row, "\t"))
	}
	return w.Flush()
}

// say prints one line. Its parts must be safe already.
func (a *app) say(format string, args ...any) {
	_, _ = fmt.Fprintf(a.env.Stdout, format+"\n", args...) // a closed pipe ends the program by itself
}

// stamp prints a day and time, "-" for none.
func (a *app) stamp(t *timestamppb.Timestamp) string {
	if t == nil {
		return "-"
	}
	return t.AsTime().In(a.env.Zone).Format("2006-01-02 15:04:05")
}

// clock prints a time with its milliseconds.
func (a *app) clock(t *timestamppb.Timestamp) string {
	if t == nil {
		return strings.Repeat(" ", len("15:04:05.000"))
	}
	return t.AsTime().In(a.env.Zone).Format("15:04:05.000")
}

// age prints how long ago something was: "12 s", "5 min", "3 h", "2 d".
func (a *app) age(t *timestamppb.Timestamp) string {
	if t == nil {
		return "never"
	}
	return span(a.env.Now().Sub(t.AsTime()))
}

// span prints a duration with one unit, and milliseconds below a second.
func span(d time.Duration) string {
	switch {
	case d < 0:
		return "0 s"
	case d < time.Second:
		return fmt.Sprintf("%d ms", d.Milliseconds())
	case d < 2*time.Minute:
		return fmt.Sprintf("%d s", int(d.Seconds()))
	case d < 2*time.Hour:
		return fmt.Sprintf("%d min", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d h", int(d.Hours()))
	}
	return fmt.Sprintf("%d d", int(d.Hours()/24))
}
