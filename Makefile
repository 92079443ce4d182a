# make demo   a small fleet of real hosts, something breaks, and is repaired (root, Debian 12+)
# make run    collector and agent on this machine, without root or systemd
# make check  what to run before a commit (under 2 minutes)
# make test   everything CI runs
SHELL := /bin/bash
export CGO_ENABLED ?= 0

BUF    := go run github.com/bufbuild/buf/cmd/buf@v1.73.0
LINT   := go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
NFPM   := go run github.com/goreleaser/nfpm/v2/cmd/nfpm@v2.45.0
VERSION ?= 0.1.0
LDFLAGS := -s -w -X github.com/gapura-dev/gapura/pkg/build.version=$(VERSION)
FUZZTIME ?= 3s

.PHONY: all demo run check test short race fuzz lint buf generate generated tidy deps build deb fresh bench lab-test

all: check

## build the three programs into bin/
build:
	@mkdir -p bin
	go build -trimpath -ldflags '$(LDFLAGS)' -o bin/ ./agent/cmd/gapura-agent ./collector/cmd/gapura-collector ./collector/cmd/gapura

## regenerate Go and OpenAPI from proto/
generate:
	$(BUF) generate --template proto/buf.gen.yaml
