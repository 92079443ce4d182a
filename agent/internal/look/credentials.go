package look

import (
	"os/user"
	"strconv"
	"unsafe"

	"golang.org/x/sys/unix"
)

// credentials are the rights with which a file is accessed.
type credentials struct {
	uid, gid uint32
	groups   []uint32
}

// nobody is used where not even the usual web server's user exists.
var nobody = credentials{uid: 65534, gid: 65534}

// credentialsOf returns the rights of a user, given by name or id; for one that does not exist, those of www-data.
func credentialsOf(name string) credentials {
	for _, candidate := range []string{name, "www-data", "nginx", "apache", "nobody"} {
		found, err := user.Lookup(candidate)
		if err != nil {
			found, err = user.LookupId(candidate)
		}
		if err != nil {
			continue
		}
		uid, err1 := strconv.ParseUint(found.Uid, 10, 32)
		gid, err2 := strconv.ParseUint(found.Gid, 10, 32)
		if err1 != nil || err2 != nil {
			continue
		}
		c := credentials{uid: uint32(uid), gid: uint32(gid)}
		ids, _ := found.GroupIds()
		for _, id := range ids {
			if n, err := strconv.ParseUint(id, 10, 32); err == nil {
				c.groups = append(c.groups, uint32(n))
			}
		}
		return c
	}
	return nobody
}

// setgroups sets the supplementary groups of the calling thread alone; the standard library sets those of all threads.
func setgroups(groups []uint32) error {
	_, _, errno := unix.RawSyscall(unix.SYS_SETGROUPS, uintptr(len(groups)), uintptr(unsafe.Pointer(&groups[0])), 0)
	if errno != 0 {
		return errno
	}
	return nil
}

// ownerName returns "user:group", with numbers for those that have no name.
func ownerName(uid, gid uint32) string {
	u, g := strconv.FormatUint(uint64(uid), 10), strconv.FormatUint(uint64(gid), 10)
	if found, err := user.LookupId(u); err == nil {
		u = found.Username
	}
	if found, err := user.LookupGroupId(g); err == nil {
		g = found.Name
	}
	return u + ":" + g
}
