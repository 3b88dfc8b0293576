//! What each of our packages brings along, asked of Cargo for that package alone: what stands beside them is free.

use std::collections::BTreeSet;
use std::process::Command;

use super::support::root;

/// Crates that can open a network.
const NETWORK: &[&str] = &[
    "async-std",
    "attohttpc",
    "curl",
    "h2",
    "hyper",
    "isahc",
    "mio-uds",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "smol",
    "socket2",
    "tiny_http",
    "tokio",
    "tungstenite",
    "ureq",
];

/// Crates that ask the world for something: the core has none of them.
const WORLD: &[&str] = &[
    "arboard",
    "clap",
    "crossterm",
    "dirs",
    "etcetera",
    "getrandom",
    "libc",
    "mio",
    "nix",
    "notify",
    "portable-pty",
    "rand",
    "ratatui",
    "ratatui-core",
    "rayon",
    "rustix",
    "signal-hook",
    "tempfile",
    "walkdir",
];

/// The crates in a package, without those that only its tests use.
fn crates_of(package: &str) -> BTreeSet<String> {
    let arguments = ["tree", "--locked", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}"];
    let asked = Command::new(env!("CARGO")).current_dir(root()).args(arguments).args(["--package", package]).output();
    let told = asked.expect("Cargo runs");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let lines = String::from_utf8_lossy(&told.stdout).into_owned();
    lines.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

fn none_of(package: &str, refused: &[&str]) {
    let crates = crates_of(package);
    assert!(crates.contains(package), "{package} is not in its own tree: {crates:?}");
    let found: Vec<_> = refused.iter().filter(|name| crates.contains(**name)).collect();
    assert!(found.is_empty(), "{package} brings along {found:?}");
}

#[test]
fn nothing_that_the_program_brings_along_opens_a_network() {
    none_of("vangnet", NETWORK);
}

#[test]
fn the_core_brings_along_no_network_terminal_disk_or_thread() {
    none_of("vangnet-core", NETWORK);
    none_of("vangnet-core", WORLD);
}
