package look

import (
	"net/netip"
	"path"
	"strings"
)

// The kinds of databases that look can greet.
const (
	mysql    = "mysql"
	postgres = "postgres"
	redis    = "redis"
)

// trades are shell patterns of the units and programs of each kind of database.
func trades() []dialect {
	return []dialect{
		{name: mysql, programs: []string{"mariadb.service", "mariadb@*.service", "mysql*.service", "mariadbd", "mysqld"}},
		{name: postgres, programs: []string{"postgresql*.service", "postgres", "postmaster"}},
		{name: redis, programs: []string{"redis*.service", "valkey*.service", "redis-server", "valkey-server"}},
	}
}

// tradeOf returns which kind of database an owner is, empty for none. The program counts too: panels name their units as
// they please.
func tradeOf(who owner) string {
	for _, t := range trades() {
		if matches(t.programs, who.Unit) || matches(t.programs, who.Process) {
			return t.name
		}
	}
	return ""
}

// tradeOfPort returns which kind of database usually answers at a port.
func tradeOfPort(port uint16) string {
	switch {
	case port >= 3306 && port <= 3310:
		return mysql
	case port >= 5432 && port <= 5439:
		return postgres
	case port >= 6379 && port <= 6389:
		return redis
	}
	return ""
}

// tradeOfFile returns which kind of database usually listens at a socket file. MySQL's second protocol has a file of
// its own, at which nobody is greeted in the first.
func tradeOfFile(file string) string {
	switch name := path.Base(file); {
	case strings.HasPrefix(name, "mysqlx"):
		return ""
	case strings.HasPrefix(name, "mysql"), strings.HasPrefix(name, "mariadb"):
		return mysql
	case strings.HasPrefix(name, ".s.PGSQL."):
		return postgres
	case strings.HasPrefix(name, "redis"), strings.HasPrefix(name, "valkey"):
		return redis
	}
	return ""
}

// usualTrade returns which kind of database usually answers at a target's address.
func usualTrade(address string) string {
	if file, ok := strings.CutPrefix(address, "unix:"); ok {
		return tradeOfFile(file)
	}
	if addr, err := netip.ParseAddrPort(strings.TrimPrefix(address, "tcp:")); err == nil {
		return tradeOfPort(addr.Port())
	}
	return ""
}
