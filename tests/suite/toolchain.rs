//! The oldest Rust that is promised is the newest that something in the program asks for.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::Value;

use super::support::root;

/// Nothing older knows `if let … && …`, which stands all over our own code.
const OWN: (u64, u64) = (1, 88);

fn version(text: &str) -> (u64, u64) {
    let mut numbers = text.split('.').map(|number| number.parse().unwrap_or_default());
    (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default())
}

/// What Cargo knows of the packages of this platform.
fn metadata() -> Value {
    let rustc = Command::new("rustc").arg("-vV").output();
    let told = String::from_utf8_lossy(&rustc.expect("rustc runs").stdout).into_owned();
    let host = told.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host").to_owned();
    let arguments = ["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", &host];
    let asked = Command::new(env!("CARGO")).current_dir(root()).args(arguments).output().expect("Cargo runs");
    assert!(asked.status.success(), "{}", String::from_utf8_lossy(&asked.stderr));
    serde_json::from_slice(&asked.stdout).expect("JSON")
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value[name].as_array().into_iter().flatten()
}

#[test]
fn the_oldest_rust_is_measured() {
    let metadata = metadata();
    let packages: BTreeMap<&str, &Value> =
        list(&metadata, "packages").filter_map(|package| Some((package["id"].as_str()?, package))).collect();
    let nodes: BTreeMap<&str, &Value> =
        list(&metadata["resolve"], "nodes").filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let is_ours = |id: &str| ["vangnet", "vangnet-core"].iter().any(|name| packages[id]["name"] == *name);
    let mut ahead: Vec<&str> = packages.keys().copied().filter(|id| is_ours(id)).collect();
    let mut needed: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    while let Some(id) = ahead.pop() {
        let asks = packages[id]["rust_version"].as_str().map(version).unwrap_or_default();
        if needed.insert(id, asks).is_none() {
            let not_for_tests = |one: &&Value| list(one, "dep_kinds").any(|kind| kind["kind"] != "dev");
            ahead.extend(list(nodes[id], "deps").filter(not_for_tests).filter_map(|one| one["pkg"].as_str()));
        }
    }
    let (ours, others): (Vec<_>, Vec<_>) = needed.into_iter().partition(|(id, _)| is_ours(id));
    let (id, most) = others.into_iter().max_by_key(|(_, asks)| *asks).expect("dependencies");
    for (own, promised) in ours {
        assert_eq!(promised, most.max(OWN), "{own} promises another Rust than {id} asks for");
    }
}
