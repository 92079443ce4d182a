package api

// Served returns the full name of every call that the server has.
func Served(s *Server) []string {
	var out []string
	for service, info := range s.rpc.GetServiceInfo() {
		for _, m := range info.Methods {
			out = append(out, "/"+service+"/"+m.Name)
		}
	}
	return out
}

// Needed reports whether a call has a needed scope.
func Needed(method string) bool {
	_, ok := needs[method]
	return ok
}

// ParseFilter is for the fuzzer.
func ParseFilter(text string, fields ...string) (map[string]string, error) {
	return parseFilter(text, fields...)
}

// ReadsBest is for tests of the header alone.
func ReadsBest(header string) string { return readsBest(header) }
