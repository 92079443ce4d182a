package stack

// NginxPHPMariaDB is nginx and php-fpm with pages from a database.
var NginxPHPMariaDB = withMariaDB(named(NginxPHP, "nginx-php-mariadb", "nginx, php-fpm, and MariaDB for its pages"))

// ApachePHPMariaDB is the same behind Apache.
var ApachePHPMariaDB = withMariaDB(named(ApachePHP, "apache-php-mariadb", "Apache, php-fpm, and MariaDB for its pages"))

// withMariaDB adds a database that the first page asks over its unix socket or over TCP, as the setting dbhost says.
func withMariaDB(s Stack) Stack {
	s.DB = "mariadb"
	s.setup += " mariadb"
	s.host = append([]file{{"mariadb.sql", "/etc/mysql/lab.sql"}, {"mariadb.cnf", "/etc/mysql/mariadb.conf.d/90-lab.cnf"}}, s.host...)
	s.pages = append([]file{{"database.php", "/var/www/[[site]]/index.php"}, {"plain.php", "/var/www/[[site]]/plain.php"}}, withoutIndex(s.pages)...)
	return s.With(Settings{"dbhost": "localhost"})
}

func withoutIndex(pages []file) (out []file) {
	for _, p := range pages {
		if p.from != "index.php" {
			out = append(out, p)
		}
	}
	return out
}
