# The commands of everyday work. `just` lists them.

default:
    @just --list

# Open the course.
run *arguments:
    cargo run --release -- {{arguments}}

# Everything that must hold before a change is handed in.
ci:
    bash .ci/run

# The tests alone.
test:
    cargo test

# What is wrong with the lessons, locales and regions.
check:
    cargo run --release --quiet -- check

# Accept changed screen snapshots and plain transcripts, after looking at them.
update:
    INSTA_UPDATE=always UPDATE_TRANSCRIPTS=1 cargo test

# Format the source.
format:
    cargo fmt
