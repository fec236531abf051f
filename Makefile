# `make` alone lists the targets. ARGS is passed on: make train ARGS="--rank 8".
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup build train test accuracy report-image check-devices bench bench-hdl bench-engine sim rtl fmax fuzz fuzz-hdl \
	fuzz-engine coverage format clean

ARGS ?=
SOURCES := Package.swift $(wildcard Sources Tests host)

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-14s %s\n", $$1, $$2 }' Makefile

setup: ## Install everything that builds, tests and benchmarks need
	@scripts/setup train test

build: ## Build in release configuration
	@scripts/setup train
	swift build -c release

train: ## Train (options: ARGS="...")
	@scripts/setup train
	@swift run -c release host-train $(ARGS)

test: setup ## Check text and formatting, run every test
	scripts/check-text
	swift format lint --strict -r $(SOURCES)
	swift build -c release --build-tests
	swift test -c release --skip-build --parallel
	scripts/check-digest

check-devices: setup ## Compare model, executor and hardware in Verilator over 20 steps of many settings
	@scripts/check-devices

accuracy: ## Measure accuracy against memory; writes docs/accuracy.md (options: ARGS="...")
	@scripts/setup train
	swift build -c release --product host-train
	@scripts/accuracy $(ARGS)

report-image: ## Draw the report page of the default run; writes docs/images/report.png
	@scripts/setup train screenshots
	swift build -c release --product host-train
	@scripts/report-image

bench-hdl: setup ## Measure the hardware language beside Verilator
	swift build -c release --product hdl-bench
	@.build/release/hdl-bench

bench-engine: setup ## Measure the speed of the engine in Verilator (options: ARGS="--runs 3")
	swift build -c release --product host-train
	@.venv/bin/python scripts/bench-engine $(ARGS)

bench: setup bench-hdl ## Measure the hardware language, and compare training speed with PyTorch
	swift build -c release --product host-train
	@.venv/bin/python scripts/bench $(ARGS)

fuzz: fuzz-hdl fuzz-engine ## Compare random circuits, then random programs, on every path (options: ARGS="--seconds 600 --seed N")

fuzz-hdl: setup ## Compare random circuits on every path (options: ARGS="--seconds 600 --seed N")
	@swift run -c release hdl-fuzz $(ARGS)

fuzz-engine: setup ## Compare random programs on simulated engines with the executor (options: ARGS="--seconds 600 --seed N")
	@swift run -c release engine-fuzz $(ARGS)

coverage: setup ## Report which lines of the engine random programs and whole steps run; fails at a hole without a reason
	swift build -c release --product engine-coverage
	@.build/release/engine-coverage $(ARGS)

sim: setup ## Build the engine's simulation, and train a step on it (options of host-train: ARGS="--array 4x6")
	@swift run -c release host-train --device rtl --steps 1 --prior none --no-run-dir $(ARGS)

rtl: ## Write the engine's SystemVerilog for both sizes of array to rtl/
	@scripts/setup train
	swift build -c release --product taut
	.build/release/taut rtl --board ulx3s-85f
	.build/release/taut rtl --board cynthion

fmax: setup ## Place and route the engine in both sizes, or blocks of it: ARGS="array rounder", ARGS=--help
	swift build --product emit-rtl
	swift build -c release --product refine-placement
	swift build -c release --product route-placement
	@.venv/bin/python scripts/fmax $(ARGS)

format: ## Format every Swift file in place
	swift format -i -r $(SOURCES)

clean: ## Remove what the build made (.venv stays)
	rm -rf .build
