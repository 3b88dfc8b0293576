//! Every example in `docs/lesson-format.md` loads, and every kind of page has one.

use std::collections::BTreeMap;
use std::fs;

use super::support::{read_course, root, texts};
use vangnet_core::reading::keys;

/// The fenced blocks of the document: what stands behind the fence, and the text.
fn blocks() -> Vec<(String, String)> {
    let text = fs::read_to_string(root().join("docs/lesson-format.md")).expect("the document").replace("\r\n", "\n");
    let mut blocks = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(tag), None) => open = Some((tag.to_owned(), String::new())),
            (None, Some((_, text))) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => {}
        }
    }
    blocks
}

/// Tables of an example moved below a page.
fn below(page: &str, text: &str) -> String {
    let moved = text.lines().map(|line| match line.strip_prefix('[') {
        Some(rest) if !line.starts_with("[[") && line.contains(']') && !line.contains('=') => {
            format!("[page.{page}.{rest}")
        }
        _ => line.to_owned(),
    });
    format!("[page.{page}]\n{}\n", moved.collect::<Vec<_>>().join("\n"))
}

const SOURCES: &str = r#"
[s-07]
organisation = "O"
title = "T"
year = 2025
address = "https://example.org"
checked = 2026-11-24
expires = 2028-11-24
[h-06]
organisation = "O"
title = "T"
year = 2025
address = "https://example.org"
checked = 2026-11-24
expires = 2028-11-24
[l-40]
organisation = "O"
title = "T"
year = 2025
address = "https://example.org"
checked = 2026-11-24
expires = 2028-11-24
"#;

#[track_caller]
fn loads(files: &[(&str, &str)]) {
    let mut shelf: BTreeMap<String, String> =
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    shelf.entry("sources.toml".to_owned()).or_insert_with(|| SOURCES.to_owned());
    let read = read_course(shelf);
    let errors: Vec<_> = read
        .diagnostics()
        .into_iter()
        .filter(|one| one.severity() == vangnet_core::diagnostic::Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{files:#?}\n{errors:#?}");
}

fn tagged<'b>(blocks: &'b [(String, String)], tag: &str) -> Vec<&'b str> {
    let tag = format!("toml {tag}");
    blocks.iter().filter(|(known, _)| *known == tag).map(|(_, text)| text.as_str()).collect()
}

#[test]
fn every_kind_has_an_example_that_loads() {
    let blocks = blocks();
    let (structures, proses) = (tagged(&blocks, "structure"), tagged(&blocks, "prose"));
    assert_eq!(structures.len(), proses.len());
    for (structure, prose) in structures.iter().zip(&proses) {
        let lesson = format!("id = \"x\"\nsource = \"nl\"\npages = [\"p\"]\n{}", below("p", structure));
        let dutch = format!("title = \"T\"\nsummary = \"S\"\n[page.p]\n{prose}");
        loads(&[("x/lesson.toml", &lesson), ("x/nl.toml", &dutch)]);
    }
    for kind in keys::kinds().filter(|kind| *kind != "text") {
        let has = structures.iter().any(|text| text.contains(&format!("kind = \"{kind}\"")));
        assert!(has, "{kind} has no example");
    }
}

#[test]
fn the_first_module_loads_as_it_stands() {
    let blocks = blocks();
    let plain = tagged(&blocks, "")
        .into_iter()
        .chain(blocks.iter().filter(|(tag, _)| tag == "toml").map(|(_, text)| text.as_str()));
    let plain: Vec<&str> = plain.collect();
    assert_eq!(plain.len(), 2, "a structure and a language");
    let status = tagged(&blocks, "status");
    assert_eq!(status.len(), 1);
    loads(&[("first-steps/lesson.toml", plain[0]), ("first-steps/nl.toml", plain[1])]);
}

#[test]
fn the_other_files_load() {
    let blocks = blocks();
    let one =
        |tag: &str| tagged(&blocks, tag).first().copied().unwrap_or_else(|| panic!("no example of {tag}")).to_owned();
    let plain: Vec<&str> = blocks.iter().filter(|(tag, _)| tag == "toml").map(|(_, text)| text.as_str()).collect();
    let help = "id = \"help-now\"\nsource = \"nl\"\npages = [\"p\"]\n[page.p]\nkind = \"help\"\nsteps.act = [\"a\"]\ntopics = [\"emergency\"]\n";
    let help_nl = "title = \"T\"\nsummary = \"S\"\n[page.p]\nheading = \"H\"\nstep.a = \"A\"\n";
    loads(&[
        ("course.toml", &one("course")),
        ("first-steps/lesson.toml", plain[0]),
        ("first-steps/nl.toml", plain[1]),
        ("first-steps/en.toml", plain[1]),
        ("first-steps/status.toml", &one("status")),
        ("help-now/lesson.toml", help),
        ("help-now/nl.toml", help_nl),
        ("help-now/en.toml", help_nl),
        ("regions/nl.toml", &one("region")),
        ("regions/international.toml", "name = { nl = \"elders\", en = \"elsewhere\" }\n"),
        ("glossary/nl.toml", &one("glossary")),
    ]);
    loads(&[
        ("sources.toml", &one("sources")),
        ("first-steps/lesson.toml", plain[0]),
        ("first-steps/nl.toml", plain[1]),
    ]);
}

/// The lines of a template without what explains them; those that sleep behind `#` count.
fn bare(template: &str) -> Vec<&str> {
    let line = |line| match str::split_once(line, "  # ") {
        Some((before, _)) => before.trim_end(),
        None if line.starts_with("# ") && !line.contains(['=', '[']) => "#",
        None => line,
    };
    template.lines().map(line).collect()
}

#[test]
fn the_structure_of_a_new_module_is_the_same_whoever_it_is_explained_to() {
    let templates = texts(&root().join("templates/module"));
    let english = &templates["lesson.en.toml"];
    for (name, text) in templates.iter().filter(|(name, _)| name.starts_with("lesson.") && *name != "lesson.en.toml") {
        assert_eq!(bare(text), bare(english), "{name}");
        assert_ne!(text, english, "{name} explains nothing of its own");
    }
}
