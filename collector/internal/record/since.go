package record

import (
	"reflect"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// since returns a fact's body with every time in it moved so that the story's beginning falls on story.Epoch.
func since(body fact.Body, began time.Time) fact.Body {
	moved := reflect.New(reflect.TypeOf(body)).Elem()
	moved.Set(reflect.ValueOf(body))
	move(moved, story.Epoch.Sub(began))
	return moved.Interface().(fact.Body)
}

var timeType = reflect.TypeFor[time.Time]()

// move shifts the times in a struct and in the structs inside it. Lists of structs hold none.
func move(v reflect.Value, by time.Duration) {
	for _, field := range v.Fields() {
		switch {
		case !field.CanSet():
		case field.Type() == timeType:
			if at := field.Interface().(time.Time); !at.IsZero() {
				field.Set(reflect.ValueOf(at.Add(by).UTC().Round(time.Millisecond)))
			}
		case field.Kind() == reflect.Struct:
			move(field, by)
		}
	}
}
