package fact

// Load is a sample of the machine's load. Ratios are 0 to 1.
type Load struct {
	CPUBusy         Maybe[float64]
	CPUSteal        Maybe[float64]
	CPUWait         Maybe[float64]
	Load1           Maybe[float64]
	CPUs            Maybe[uint32]
	MemoryTotal     Maybe[uint64]  // bytes
	MemoryAvailable Maybe[uint64]  // bytes
	SwapTotal       Maybe[uint64]  // bytes
	SwapUsed        Maybe[uint64]  // bytes
	PressureCPU     Maybe[float64] // PSI some, avg10; when asked for, of the last moment if that is more
	PressureMemory  Maybe[float64]
	PressureIO      Maybe[float64]
	DiskUsed        Maybe[float64] // of the fullest that the web stack writes to
	InodesUsed      Maybe[float64]
	DiskPath        string        // the mount the two figures above speak of
	OOMKills        Maybe[uint64] // since boot
	ListenOverflows Maybe[uint64] // since boot
}

// Kind returns "load".
func (Load) Kind() Kind { return "load" }

// Subject returns "machine": there is one per host.
func (Load) Subject() string { return "machine" }
