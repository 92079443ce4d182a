package diagnose

import (
	"fmt"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// addLoad adds what the workers wait for, and what takes the machine.
func (p *Particulars) addLoad(s *scene) {
	p.Waits, p.Allows = s.busiest(), s.allowed()
	if hog, ok := s.hog(); ok {
		p.Hog = title(hog.Body)
	}
	if flood, ok := s.flood(s.vhosts()); ok {
		p.Flood = floodSays(flood.Body)
	}
	if load, why := latest[fact.Load](s, "machine"); why == "" {
		p.Disk = load.Body.DiskPath
	}
	p.App = s.managed()
}

// allowed returns how many workers the memory allows at their present size, empty when that is not known.
func (s *scene) allowed() string {
	load, why := latest[fact.Load](s, "machine")
	available, known := load.Body.MemoryAvailable.Get()
	if why != "" || !known {
		return ""
	}
	for _, b := range fleet.All[fact.Process](s.host) {
		memory, measured := b.Body.Memory.Get()
		if b.Body.Unit == s.path.Backend && strings.HasPrefix(b.Body.Name, "php-fpm") && measured && b.Body.Count > 0 && memory > 0 {
			worker := max(memory/uint64(b.Body.Count), 1)
			return fmt.Sprint(uint64(b.Body.Count) + uint64(spareMemory*float64(available))/worker)
		}
	}
	return ""
}

// size prints bytes for people.
func size(bytes uint64) string {
	if bytes >= 1<<30 {
		return fmt.Sprintf("%.1f GiB", float64(bytes)/(1<<30))
	}
	return fmt.Sprintf("%d MiB", bytes>>20)
}
