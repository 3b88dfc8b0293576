#!/usr/bin/env bash
# The whole process, from the start to the end, without a terminal. Needs hyperfine.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --release --quiet
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
program=${CARGO_TARGET_DIR:-target}/release/vangnet
hyperfine --shell none --warmup 10 --min-runs 50 \
  "$program --version" \
  "$program --data-dir $home now blackmail-now" \
  "$program --data-dir $home list" \
  "less --version"
