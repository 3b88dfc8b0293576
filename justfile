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

# Draw the pictures of the front page and the generated pages anew, from the program as it is.
pictures:
    UPDATE_DOCS=1 cargo test --test suite -- pictures explain

# Every screen in every theme and size on sheets to look at: target/sheets/*.html.
sheets:
    cargo test --test suite sheets -- --ignored

# Format the source.
format:
    cargo fmt

# Kill the program 200 times at random moments and look at what is kept. Takes half a minute.
kill:
    cargo test --test suite killed -- --ignored

# Ten minutes of any bytes as lesson files, then a minute each for progress and typed lines. Needs cargo-fuzz and nightly.
fuzz:
    cd fuzz && cargo +nightly fuzz run lesson -- -max_total_time=600 -max_len=40000
    cd fuzz && cargo +nightly fuzz run progress -- -max_total_time=60
    cd fuzz && cargo +nightly fuzz run typed_line -- -max_total_time=60

# The program for Linux as it is handed out: one file that asks nothing of the system it runs on.
dist:
    RUSTFLAGS="-C target-feature=+crt-static" cargo build --locked --release --target {{linux}}

linux := arch() + "-unknown-linux-gnu"

# How fast it is: parts, the whole program in a terminal (as cargo builds it, and as it is handed out), the process alone.
bench: dist
    cargo bench --bench course
    cargo bench --bench terminal
    VANGNET_PROGRAM=target/{{linux}}/release/vangnet cargo bench --bench terminal
    bash benches/start.sh
