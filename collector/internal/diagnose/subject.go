package diagnose

// subject returns what an incident about a part of the scene belongs to.
func (s *scene) subject(about part) Subject {
	var subject Subject
	if s.host != nil {
		subject.Host = s.host.Name
	}
	switch {
	case about == machine:
	case about == pool && s.path.Target != "":
		subject.Unit, subject.Target = s.path.Backend, s.path.Target
	case about.isUnit() && s.name(about) != "":
		subject.Unit = s.name(about)
	case about == target && s.path.Target != "":
		subject.Target = s.path.Target
	default:
		subject.Site = s.site
	}
	return subject
}

// isUnit reports whether the part is a unit.
func (p part) isUnit() bool {
	return p == front || p == backend || p == itself || p == store || p == barred
}
