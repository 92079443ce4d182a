package look

import (
	"slices"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Bounds of what is named.
const (
	maxChanged     = 8
	maxChangedName = 200 // bytes
)

// renewed keeps the books on the certificates and keys that the present workers loaded, as follow does on the rest, and
// reports whether a file is newer than they are.
func (s *unitState) renewed(workers loaded) fact.Tri {
	switch {
	case s.Disk == nil:
		return fact.Unknown // which files it names is not known
	case len(s.Certificates) == 0:
		return fact.No
	}
	if stamp := stampOf(s.Certificates, nil, nil); stamp != s.Shown.Stamp {
		s.Shown = readTree(s.Certificates, nil, nil)
	}
	same := s.Loaded != "" && workers.exact && workers.id == s.Loader
	switch {
	case !workers.known:
		return fact.Unknown
	case s.Shown.Changed.Before(workers.at.Add(tick)) || same && s.Loaded == s.Shown.Content:
		s.Loader, s.Loaded = workers.id, s.Shown.Content
		return fact.No
	case same:
		return fact.Yes
	}
	s.Loader, s.Loaded = "", ""
	if workers.exact && s.Shown.Written.After(workers.at) {
		return fact.Yes
	}
	return fact.Unknown
}

// changedSince names the files that were changed after the workers read them; where none was, because one is gone or was
// put back with an old time, the folders that were.
func (s unitState) changedSince(at time.Time) string {
	found := newerThan(at, slices.DeleteFunc(withEntries(s.Files, s.Dirs, &tree{}), s.certifies))
	if len(found) == 0 {
		found = newerThan(at, s.Dirs)
	}
	return strings.Join(found[:min(len(found), maxChanged)], ", ")
}

func newerThan(at time.Time, names []string) (found []string) {
	for _, name := range names {
		var stat unix.Stat_t
		if unix.Stat(name, &stat) == nil && (time.Unix(stat.Mtim.Unix()).After(at) || time.Unix(stat.Ctim.Unix()).After(at)) {
			found = append(found, strings.ToValidUTF8(name[:min(len(name), maxChangedName)], "?"))
		}
	}
	return found
}

// certifies reports whether a file is one of the certificates and keys.
func (s unitState) certifies(name string) bool {
	_, found := slices.BinarySearch(s.Certificates, name)
	return found
}
