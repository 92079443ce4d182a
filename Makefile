# make demo    a small fleet of real hosts: something breaks, is named, repaired and verified (root, Debian 12 or newer)
# make run     collector and agent on this machine, without root or systemd
# make check   what to run before a commit (under 2 minutes)
# make safety  what repairs must never do, and that the tests would notice
# make test    everything CI runs (root; under 25 minutes on 2 cores)
# make deb     the packages, in dist/
SHELL := /bin/bash -o pipefail
.DEFAULT_GOAL := check
export CGO_ENABLED ?= 0

BUF      := go run github.com/bufbuild/buf/cmd/buf@v1.73.0
LINT     := go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
NFPM     := go run github.com/goreleaser/nfpm/v2/cmd/nfpm@v2.45.0
VERSION  ?= 0.1.0
# without gRPC's web pages for debugging, which bring a fifth of the program with them
TAGS     := grpcnotrace
LDFLAGS  := -s -w -X github.com/gapura-dev/gapura/pkg/build.version=$(VERSION)
FUZZTIME ?= 3s
PROGRAMS := ./collector/cmd/gapura-collector ./collector/cmd/gapura
AGENT    := ./agent/cmd/gapura-agent
# an agent's memory is mostly its program, which is a megabyte smaller where no function is copied into its callers, and
# begins at the next 16 bytes
SMALL    := -gcflags 'all=-l' -ldflags '$(LDFLAGS) -funcalign=16'

.PHONY: build check test demo run bench cost faults accuracy safety format vet short race lab-test fuzz generate generated proto lint tidy cross deps deb fresh

## the three programs, in bin/
build:
	@mkdir -p bin
	go build -trimpath -buildvcs=false -tags '$(TAGS)' -ldflags '$(LDFLAGS)' -o bin/ $(PROGRAMS)
	go build -trimpath -buildvcs=false -tags '$(TAGS)' $(SMALL) -o bin/ $(AGENT)

check: format vet short

test: deps format vet generated proto tidy lint cross race fuzz deb lab-test
	$(MAKE) safety
	$(MAKE) demo ONCE=1
	$(MAKE) run ONCE=1

## make demo ONCE=1 ends by itself, and fails if a step did not hold
demo: deps deb
	go run ./deploy/demo $(if $(ONCE),-once)

run: build
	go run ./deploy/devrun $(if $(ONCE),-once)

## times of the chain over many kills on real hosts, beside what is promised
## (SHIPPED=1 one repair under the shipped limits, OUT=FILE the samples as JSON)
bench: deps deb
	go run ./deploy/bench $(if $(SHIPPED),-shipped) $(if $(OUT),-out $(OUT))

## what the agent costs a host, beside node_exporter: make cost PEER=/path/to/node_exporter (25 minutes)
cost: deps deb
	go run ./deploy/cost -peer '$(PEER)'

## every fault on every host that it can happen to, against what must be named and done (8 minutes)
faults: deps deb
	CI=true LONG=1 go test -count=1 -timeout 30m -v -run TestFaults ./deploy/e2e

## every fault of the ground truth and every look-alike, each on a clean host, against testdata/accuracy.yaml (20 minutes)
## (SEED=N the hosts of that run, ROWS=REGEXP only some, RECORD=DIR what the collector was told, SYSTEM=debian-13 hosts of that)
accuracy: deps deb
	go run ./deploy/accuracy $(if $(SEED),-seed $(SEED)) $(if $(ROWS),-rows '$(ROWS)') $(if $(RECORD),-record $(RECORD)) $(if $(SYSTEM),-system $(SYSTEM))

## what must never be done, tried: orders that must be refused, processes killed between any two steps, each defence taken out
## (LONG=1 the full numbers and a lab's own systemd beside the fake one, as root)
safety:
	go test -count=1 -timeout 1h ./collector/internal/remedy
	go run ./deploy/seeded
	$(TRIED) -tags crashpoints -skip 'OnRealHosts|FakeAndRealAgree' ./agent/internal/hostile | $(TERSE)
	$(TRIED) -tags 'crashpoints defenceoff' -run '^TestEachDefenceIsMissed$$' ./agent/internal/hostile ./collector/internal/authority | $(TERSE)
	$(if $(LONG),$(MAKE) deps deb)
	$(if $(LONG),CI=true $(TRIED) -tags crashpoints -run '^Test(.*OnRealHosts|FakeAndRealAgree)$$' ./agent/internal/hostile | $(TERSE))

TRIED := go test -count=1 -timeout 60m -v
TERSE := grep -vE '^ *(=== |--- PASS: .*/)'

# The steps of check and test.

format:
	@bad=$$(gofmt -l agent collector deploy pkg proto) && if [ -n "$$bad" ]; then echo "run gofmt -w on:" $$bad; exit 1; fi

vet:
	go build ./...
	go vet ./...
	go vet -tags crashpoints ./agent/internal/hostile

## everything but the lab; leaving that out is what short means, so here a skip is none
short:
	CI= go test -short ./...

## with the race detector, which needs gcc; what boots hosts, or needs one to break, follows in lab-test
race:
	CGO_ENABLED=1 go test -race -shuffle=on -skip '$(ONHOST)' -json $$(go list -f '$(TESTED)' ./... | grep -v ' .*$(LAB)' | cut -d' ' -f1) | go run ./deploy/laws/verdict

## real hosts, one package after the other
lab-test:
	CGO_ENABLED=1 go test -race -p 1 -timeout 15m -json $$(go list -f '$(TESTED)' ./... | grep ' .*$(LAB)' | cut -d' ' -f1) | go run ./deploy/laws/verdict

TESTED := {{.ImportPath}} {{join .TestImports " "}} {{join .XTestImports " "}}
LAB    := deploy/lab/labtest
ONHOST := ^TestReal(Systemd|Logs|Witnesses|PoolsAndTraffic)$$

## every fuzz target there is, for FUZZTIME. Go before 1.27 at times tells the end of that time as a failure, with no input
## that fails (go.dev/issue/75804): such a target is tried once more, every other failure is one
fuzz:
	@out=$$(mktemp) && trap 'rm -f "$$out"' EXIT && \
	grep -rn --include='*_test.go' -oP '^func \KFuzz\w+' agent collector deploy pkg | while IFS=: read -r file _ target; do \
	  echo "$$target ($${file%/*})"; \
	  try="go test -run ^$$ -fuzz ^$$target$$ -fuzztime $(FUZZTIME) ./$${file%/*}"; \
	  $$try >"$$out" 2>&1 && continue; \
	  grep -q '^ *context deadline exceeded$$' "$$out" && ! grep -q 'Failing input' "$$out" && $$try >"$$out" 2>&1 && continue; \
	  cat "$$out"; exit 1; done

## Go and OpenAPI from proto/
generate:
	$(BUF) generate --template proto/buf.gen.yaml

## what is committed is what proto/ says
generated:
	@into=$$(mktemp -d) && trap 'rm -rf "$$into"' EXIT && $(BUF) generate --template proto/buf.gen.yaml -o "$$into" && \
	  diff -r -x '*.proto' -x 'buf.gen.yaml' -x 'openapi.*' -x third_party "$$into/proto" proto || { echo 'make generate'; exit 1; }

## the protos may change until the first release; then only as FILE allows
proto:
	$(BUF) lint
	@last=$$(git tag --list 'v*' --sort=-version:refname | head -1); \
	  if [ -z "$$last" ]; then echo 'no release yet: nothing to break'; else $(BUF) breaking --against ".git#tag=$$last"; fi

lint:
	$(LINT) run

tidy:
	go mod tidy -diff

cross:
	GOARCH=amd64 go build ./...
	GOARCH=arm64 go build ./...

# The machine and the packages.

NEEDS := ca-certificates dbus-daemon debootstrap dnsmasq-base gcc git iproute2 libc6-dev mount nftables systemd-container util-linux

## the Debian packages that tests and lab need
deps:
	@missing=; for p in $(NEEDS); do \
	  dpkg-query -W -f '$${db:Status-Status}' $$p 2>/dev/null | grep -qx installed || missing="$$missing $$p"; done; \
	[ -n "$$missing" ] || exit 0; \
	[ "$$(id -u)" = 0 ] || { echo "these Debian packages are missing:$$missing"; echo 'run make deps as root'; exit 1; }; \
	echo "installing:$$missing"; export DEBIAN_FRONTEND=noninteractive; \
	install="apt-get -qq install -y --no-install-recommends$$missing"; \
	$$install >/dev/null 2>&1 || { apt-get -qq update && $$install >/dev/null; }

deb: build
	@mkdir -p dist && rm -f dist/*.deb
	@for p in agent collector; do \
	  VERSION=$(VERSION) ARCH=$$(go env GOARCH) GOARCH= $(NFPM) package -f deploy/packages/$$p.yaml -p deb -t dist/ || exit 1; done

## deps, check and build on a Debian that has nothing but make and Go
fresh:
	.ci/fresh
