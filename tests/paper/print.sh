#!/usr/bin/env bash
# Prints every sheet in every language with a browser, and looks at what came out: how many pages, tagged, every font
# within, every heading and item legible, nothing that a checker of accessibility objects to, nothing fetched.
#
#   tests/paper/print.sh [PROGRAM] [FOLDER]
#
# PROGRAM is vangnet, target/release/vangnet when left out. The PDFs stay in FOLDER when one is given. What is missing on
# this machine is said, and what needs it is left out.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=${1:-$here/../../target/release/vangnet}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
out=${2:-$scratch/out}
mkdir -p "$out"

# The sheet, what it is about (- for nothing), the fewest and the most pages, and more arguments.
sheets="
handout sextortion 5 7
handout sextortion 6 9 --answers
handout talking-with-children 5 7 --for teacher
handout sextortion 11 17 --more
handout ai-manipulated-images 5 7 --for parent
handout unwanted-nude-images 5 7 --for youth-worker
help-card - 11 12
help-card thoughts-of-suicide 1 2
help-card sextortion 2 2
help-card talking-with-children 2 2
help-card ai-manipulated-images 2 2
help-card unwanted-nude-images 2 2
first-hour - 2 2
cards - 5 5
cards - 3 3 --age 9-12
plan - 1 1
agreement - 1 1
agenda sextortion 1 1 --minutes 30
agenda sextortion 1 1 --minutes 60
agenda talking-with-children 1 2 --minutes 90
invitation - 1 1
invitation sextortion 1 1 --when Tuesday --where Library
evaluation - 1 1
slip - 1 1
notes sextortion 3 5
notes sextortion 7 11 --more
ground-rules - 1 1
checklist - 1 1
record - 1 1
record - 1 1 --name-on-paper
record - 1 1 --from 2026-10-20
record - 1 1 --from 2099-01-01
"

# What says something else in another region: printed for each of them.
local="
handout sextortion 5 8
help-card - 11 12
help-card sextortion 1 2
first-hour - 2 2
invitation sextortion 1 1
"
regions="be de bq-bo bq-sa bq-se international"

# A record is made of what somebody did: here of a file in which all four lessons, every rule and every talk are done.
mkdir "$scratch/somebody"
cp "$here/progress.toml" "$scratch/somebody/"
make() {
  if [ "$1" = record ]; then
    "$program" "$@" --data-dir "$scratch/somebody"
  else
    "$program" print "$@"
  fi
}

faults=0
fault() {
  echo "WRONG: $*" >&2
  faults=$((faults + 1))
}

browser=
for name in chromium chromium-browser google-chrome chrome; do
  browser=$(command -v "$name") && break
done
for tool in "${browser:-chromium}" pdfinfo pdffonts pdftotext; do
  if ! command -v "$tool" >/dev/null; then
    echo "NOT LOOKED AT: $tool is not here, so no sheet was printed."
    exit 0
  fi
done

# The checker of accessibility, from npm, into a folder that is gone afterwards.
checker=yes
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  echo "NOT LOOKED AT: node or npm is not here, so headings, items and accessibility are left out."
  checker=
elif ! npm install --silent --no-audit --no-fund --prefix "$scratch/npm" axe-core@4 puppeteer-core@24 >"$scratch/npm.log" 2>&1; then
  echo "NOT LOOKED AT: npm cannot fetch axe-core and puppeteer-core, so headings, items and accessibility are left out:"
  tail -n 3 "$scratch/npm.log"
  checker=
fi

printed=0
for place in nl:nl en:nl $(for region in $regions; do echo "nl:$region" "en:$region"; done); do
  language=${place%%:*} region=${place#*:} at=0
  while read -r name about fewest most more; do
    [ -n "$name" ] || continue
    at=$((at + 1))
    file=$(printf '%s/%s-%s-%02d-%s' "$out" "$language" "$region" "$at" "$name")
    [ "$about" = - ] && about=
    # shellcheck disable=SC2086
    make "$name" $about --lang "$language" --region "$region" --no-save $more >"$file.html"
    "$browser" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$file.pdf" \
      "file://$file.html" >"$scratch/browser.log" 2>&1 || fault "$file: $(tail -n 1 "$scratch/browser.log")"
    [ -s "$file.pdf" ] || { fault "$file: nothing was printed"; continue; }
    printed=$((printed + 1))
    pages=$(pdfinfo "$file.pdf" | awk '/^Pages:/ { print $2 }')
    if [ "$pages" -lt "$fewest" ] || [ "$pages" -gt "$most" ]; then
      fault "$language $region $name $about $more: $pages pages, expected $fewest to $most"
    fi
    pdfinfo "$file.pdf" | grep -q '^Tagged: *yes' || fault "$file: not tagged"
    pdfinfo "$file.pdf" | grep -q '^Page size: *59[45].*A4' || fault "$file: not A4"
    pdffonts "$file.pdf" | awk 'NR > 2 && $(NF - 4) != "yes" { exit 1 }' || fault "$file: a font is not within"
    pdftotext -raw "$file.pdf" "$file.txt"
    # A last page with nothing but the line at the foot is paper for nothing.
    last=$(pdftotext -raw -f "$pages" -l "$pages" "$file.pdf" - | wc -w)
    [ "$last" -ge 50 ] || [ "$pages" = 1 ] || fault "$language $region $name $about $more: $last words on the last page"
  done <<<"$([ "$region" = nl ] && echo "$sheets" || echo "$local")"
done
if [ -n "$checker" ]; then
  NODE_PATH="$scratch/npm/node_modules" BROWSER="$browser" node "$here/check.cjs" "$out" || fault "see above"
fi
echo "$printed sheets printed, $faults wrong."
[ "$faults" = 0 ]
