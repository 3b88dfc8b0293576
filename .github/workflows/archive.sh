#!/usr/bin/env bash
# Packs a built program for one target: with completions, the man page, licences, and a checksum beside it.
set -euo pipefail
target=$1
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
program=${CARGO_TARGET_DIR:-target}/$target/release/vangnet
[ -f "$program" ] || program=$program.exe
name=vangnet-$version-$target
folder=dist/$name
mkdir -p "$folder/completions"
cp "$program" README.md CHANGELOG.md LICENSE-* "$folder/"
for shell in bash zsh fish powershell elvish; do
  "$program" completions "$shell" >"$folder/completions/vangnet.$shell"
done
"$program" man >"$folder/vangnet.1"
if [[ $target == *windows* ]]; then
  (cd dist && 7z a -bso0 "$name.zip" "$name")
  packed=$name.zip
else
  tar -C dist -czf "dist/$name.tar.gz" "$name"
  packed=$name.tar.gz
fi
rm -r "$folder"
(cd dist && if command -v sha256sum >/dev/null; then sha256sum "$packed"; else shasum -a 256 "$packed"; fi >"$packed.sha256")
