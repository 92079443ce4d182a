package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
	"github.com/gapura-dev/gapura/deploy/lab/visitor"
)

// Words that hosts of customers are made of. Whoever names a cause must not know them.
var (
	labels    = []string{"shop", "toko", "blog", "wiki", "kasir", "sekolah", "hotel", "api-docs", "cuahang", "tintuc", "my-site", "a1"}
	zones     = []string{"lab", "example.lab", "co.lab"}
	pools     = []string{"www", "web", "shop", "pool1", "user_1001", "toko-online"}
	apps      = []string{"app", "shop-api", "next", "node-web", "backend"}
	fpmUnits  = []string{"ea-php82-php-fpm", "plesk-php82-fpm", "php8.2-fpm-pool2"}
	databases = []string{"localhost", "127.0.0.1"}
)

// timeouts of stacks whose time-out the fault does not show; the other rows would take too long with them.
var timeouts = []int{2, 3, 5, 10, 20, 60}

// spec is the host of a row: its stack with values that the seed chose. The same seed gives the same host.
func spec(r row, seed uint64, number int, system lab.System) (lab.Spec, error) {
	s, err := stack.Find(r.Stack)
	if err != nil {
		return lab.Spec{}, err
	}
	rng := rand.New(rand.NewPCG(seed, uint64(number)))
	settings := stack.Settings{"version": system.PHP, "timeout": strconv.Itoa(pick(rng, timeouts))}
	if r.Within > 0 {
		settings["timeout"] = strconv.Itoa(2 + rng.IntN(2))
	}
	if r.Timeout > 0 {
		settings["timeout"] = strconv.Itoa(r.Timeout)
	}
	have := s.Settings()
	if have["pool"] == "www" {
		settings["pool"] = pick(rng, pools)
	}
	if have["listen"] == "/run/php/php[[version]]-fpm.sock" {
		settings["listen"] = pick(rng, []string{"/run/php/php[[version]]-fpm.sock", "/run/php/[[pool]].sock", "/run/php/php-[[pool]].socket"})
	}
	if have["port"] != "" {
		settings["port"] = strconv.Itoa(3000 + rng.IntN(6000))
	}
	switch have["unit"] {
	case "app":
		settings["unit"] = pick(rng, apps)
		settings["home"] = pick(rng, []string{"/srv/", "/opt/", "/home/"}) + settings["unit"]
	case "ea-php82-php-fpm":
		settings["unit"] = pick(rng, fpmUnits)
	}
	if have["dbhost"] != "" {
		settings["dbhost"] = pick(rng, databases)
	}
	if have["weblisten"] == "8080" {
		settings["weblisten"] = strconv.Itoa(8000 + rng.IntN(500))
	}
	names := slices.Clone(labels)
	rng.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	sites := 1 + rng.IntN(2)
	if r.Stack == "nginx-pools" {
		sites = 3
	}
	out := lab.Spec{Name: fmt.Sprintf("h%03d", number), Stack: s.With(settings), System: system.Name, Guest: r.Guest, Yields: true}
	for _, name := range names[:sites] {
		// The number keeps it from being another row's site too: two hosts that claim one name would both be looked at.
		out.Sites = append(out.Sites, fmt.Sprintf("%s%d.%s", name, number, pick(rng, zones)))
	}
	return out, nil
}

// crowds are how many visit the sites of a row each second while it lasts: nobody, a few, or as many as a small shop has.
var crowds = []float64{0, 2, 10}

// crowd is who visits a row's host. It is drawn apart from the host, which is the same with and without visitors.
func crowd(r row, seed uint64, number int) visitor.Crowd {
	if r.Quiet {
		return visitor.Crowd{}
	}
	rng := rand.New(rand.NewPCG(seed, uint64(number)|1<<32))
	return visitor.Crowd{PerSecond: pick(rng, crowds), Seed: rng.Uint64()}
}

func pick[T any](rng *rand.Rand, from []T) T { return from[rng.IntN(len(from))] }
