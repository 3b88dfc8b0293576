//! Each path that a document names is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::support::root;

/// Names that stand for any name.
const ANY: &[&str] = &["KIND.rs", "LANG"];

/// What is made, not kept.
const MADE: &[&str] = &["target", "dist", ".git"];

/// Endings of files that only this project has; an author's own lessons are `.toml`.
const OURS: &[&str] = &[".rs", ".ftl", ".sh", ".py", ".yml", ".svg"];

/// Every file and folder of the project, from its root.
fn tree() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut ahead = vec![root()];
    while let Some(folder) = ahead.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry")) {
            let path = entry.path();
            let is_made = MADE.iter().any(|made| path.ends_with(made));
            if !is_made {
                found.insert(slashed(path.strip_prefix(root()).expect("below the root")));
                ahead.extend(path.is_dir().then_some(path));
            }
        }
    }
    found
}

fn slashed(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(parts.pop()),
            Component::Normal(name) => parts.push(name.to_string_lossy().into_owned()),
            _ => {}
        }
    }
    parts.join("/")
}

/// What stands between two marks, each time.
fn between<'a>(text: &'a str, open: &'a str, close: char) -> impl Iterator<Item = &'a str> {
    text.split(open).skip(1).filter_map(move |rest| rest.split_once(close).map(|(inside, _)| inside))
}

/// The paths that a document names and that are not there. Code blocks are examples.
fn missing(document: &str, text: &str, tree: &BTreeSet<String>) -> Vec<String> {
    let prose: String = text.split("```").step_by(2).collect();
    let folder = Path::new(document).parent().map_or_else(PathBuf::new, Path::to_owned);
    let links = between(&prose, "](", ')').filter(|link| !link.contains("://") && !link.starts_with(['#', '<']));
    let linked = links.map(|link| link.split(['#', ' ']).next().unwrap_or(link));
    let broken = linked.filter(|link| !tree.contains(&slashed(&folder.join(link)))).map(str::to_owned);
    let quoted = prose.split('`').skip(1).step_by(2);
    // `file.rs::a_test` is that file.
    let quoted = quoted.map(|word| word.split("::").next().unwrap_or(word).trim_end_matches('/'));
    let named = quoted.filter(|word| is_path(word, tree) && !tree.iter().any(|path| is_end_of(word, path)));
    broken.chain(named.map(str::to_owned)).map(|path| format!("{document}: {path}")).collect()
}

/// Whether a word in quotes is a path of ours: by its ending, or because it begins in a folder of the project.
fn is_path(word: &str, tree: &BTreeSet<String>) -> bool {
    let is_ours = word.len() > 4 && OURS.iter().any(|ending| word.ends_with(ending));
    let begins_here = word.split_once('/').is_some_and(|(first, _)| tree.contains(first));
    !word.contains([' ', '(', '"', ':']) && (is_ours || begins_here)
}

/// Whether a path ends in what was written; `*` and `<id>` stand for any name.
fn is_end_of(written: &str, path: &str) -> bool {
    let is_any = |name: &str, found: &str| match name.split_once(['*', '<']) {
        _ if ANY.contains(&name) => true,
        Some((before, after)) => {
            found.starts_with(before) && found.ends_with(after.rsplit(['*', '>']).next().unwrap_or(""))
        }
        None => name == found,
    };
    let (written, path): (Vec<&str>, Vec<&str>) = (written.split('/').collect(), path.split('/').collect());
    path.len() >= written.len() && written.iter().rev().zip(path.iter().rev()).all(|(name, found)| is_any(name, found))
}

#[test]
fn each_path_that_a_document_names_is_there() {
    let tree = tree();
    let is_document = |path: &&String| path.ends_with(".md") && (!path.contains('/') || path.starts_with("docs/"));
    let documents = tree.iter().filter(is_document);
    let read = |path: &String| (path.clone(), fs::read_to_string(root().join(path)).expect("a text"));
    let missing: Vec<String> = documents.map(read).flat_map(|(path, text)| missing(&path, &text, &tree)).collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn each_test_that_a_document_names_is_there() {
    let tree = tree();
    let documents = tree.iter().filter(|path| path.starts_with("docs/") && path.ends_with(".md"));
    for document in documents {
        let text = fs::read_to_string(root().join(document)).expect("a text");
        for word in text.split('`').skip(1).step_by(2) {
            let Some((file, name)) = word.split_once("::").filter(|(file, _)| file.ends_with(".rs")) else { continue };
            assert!(!name.ends_with('…'), "{document}: {word} is not written whole");
            let files = tree.iter().filter(|path| is_end_of(file, path));
            let is_there = |path: &String| {
                fs::read_to_string(root().join(path)).is_ok_and(|text| text.contains(&format!("fn {name}(")))
            };
            assert!(files.into_iter().any(is_there), "{document}: {word}");
        }
    }
}

#[test]
fn a_path_that_is_not_there_is_seen() {
    let tree: BTreeSet<String> =
        ["README.md", "docs", "docs/a.md", "src", "src/tui", "src/tui/ink.rs", "locales", "locales/nl/home.ftl"]
            .map(str::to_owned)
            .into();
    let text = "[a](a.md#b) [b](../README.md) [c](c.md) [d](https://d.org/e.md) `tui/ink.rs` `ink.rs` `src/tui/` `src/gone` \
                `tui/gone.rs` `locales/*/home.ftl` `locales/<id>/gone.ftl` `my-lessons/en.toml` `.rs` `a / b`\n```\n`src/x.rs`\n```\n";
    let expected =
        ["docs/b.md: c.md", "docs/b.md: src/gone", "docs/b.md: tui/gone.rs", "docs/b.md: locales/<id>/gone.ftl"];
    assert_eq!(missing("docs/b.md", text, &tree), expected);
}
