//! The pages of a module by name and role, without what they hold: enough to say how far a learner is.

use std::collections::BTreeMap;

use super::super::id::Id;
use super::super::model::Role;
use super::super::raw::File;
use super::super::raw::Table;
use super::Shelf;
use super::page;
use crate::diagnostic::Sink;

/// A page by its name and for whom it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Outline {
    pub(in super::super) id: Id,
    pub(in super::super) roles: Vec<Role>,
}

/// The pages of a module in order. What is wrong with the file is told when the module is read.
pub(in super::super) fn outline(shelf: &dyn Shelf, id: &Id) -> Vec<Outline> {
    let path = format!("{id}/lesson.toml");
    let text = shelf.text(&path).unwrap_or_default();
    by_parts(&text).unwrap_or_else(|| whole(&text))
}

/// Reads the head of the file, the names of its tables and the line with the roles. Nothing when it is laid out in
/// another way.
///
/// Home shows how far a learner is, and reading the whole file for that took a quarter of a start.
fn by_parts(text: &str) -> Option<Vec<Outline>> {
    let parts = tables(text);
    let (head, parts) = parts.split_first()?;
    let mut roles = BTreeMap::new();
    for part in parts {
        let (line, below) = part.split_once('\n').unwrap_or((part, ""));
        let name = line.strip_prefix('[')?.strip_suffix(']')?;
        if name == "mastery" {
            continue;
        }
        let name = name.strip_prefix("page.")?;
        // A table inside a page names no role.
        if let Some((id, _)) = name.split_once('.') {
            roles.contains_key(id).then_some(())?;
            continue;
        }
        let id = Id::parse(name)?;
        let line = below.lines().find(|line| may_name_roles(line));
        let found = line.map_or(Some(Vec::new()), |line| parsed(line, |root| Some(page::roles(root))))?;
        // A table twice is a fault; it is told when the module is read.
        if roles.insert(id, found).is_some() {
            return None;
        }
    }
    parsed(head, |root| Some(ordered(root, |id| roles.get(id).cloned())))
}

/// The head of a file and each of its tables, from its name on.
fn tables(text: &str) -> Vec<&str> {
    let starts = text.match_indices('[').map(|(at, _)| at).filter(|at| text[..*at].ends_with('\n'));
    let bounds: Vec<usize> = std::iter::once(0).chain(starts).chain([text.len()]).collect();
    bounds.windows(2).map(|ends| &text[ends[0]..ends[1]]).collect()
}

/// Whether a line may hold the key `for`, however it is written.
fn may_name_roles(line: &str) -> bool {
    let key = line.trim_start().trim_start_matches(['"', '\'']);
    key.strip_prefix("for")
        .is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '-'))
}

/// What a text holds; nothing when something is wrong with it.
pub(super) fn parsed<T>(text: &str, find: impl FnOnce(&Table<'_>) -> Option<T>) -> Option<T> {
    let sink = Sink::default();
    let file = File { path: "", text, sink: &sink };
    let document = file.parse();
    let found = find(&file.root(&document));
    if sink.is_empty() { found } else { None }
}

fn whole(text: &str) -> Vec<Outline> {
    let sink = Sink::default();
    let file = File { path: "", text, sink: &sink };
    let document = file.parse();
    let root = file.root(&document);
    let tables = root.may_tables("page");
    ordered(&root, |id| tables.iter().find(|(known, _)| known == id).map(|(_, table)| page::roles(table)))
}

/// The pages that are listed and there.
fn ordered(root: &Table<'_>, roles: impl Fn(&Id) -> Option<Vec<Role>>) -> Vec<Outline> {
    let order = root.may_ids("pages").into_iter();
    order.filter_map(|(id, _)| Some(Outline { roles: roles(&id)?, id })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: &str = "id = \"a\"\npages = [\n  \"one\", \"two\",\n  \"three\",\n]\n\n[mastery]\npass = 0.7\n\n\
        [page.one]\nkind = \"text\"\nform = \"plenary\"\n\n[page.two]\nkind = \"text\"\nfor = [\"teacher\", \"parent\"]\n";

    #[test]
    fn the_short_way_finds_what_the_whole_file_holds() {
        let found = by_parts(USUAL).expect("the usual layout");
        assert_eq!(found, whole(USUAL));
        assert_eq!(found.iter().map(|page| page.id.as_str()).collect::<Vec<_>>(), ["one", "two"]);
        assert_eq!(found[1].roles, [Role::Teacher, Role::Parent]);
    }

    #[test]
    fn a_shipped_lesson_is_laid_out_as_usual() {
        let text = include_str!("../../../lessons/sextortion/lesson.toml");
        let found = by_parts(text).expect("the usual layout");
        assert!(found.len() > 20 && found.iter().any(|page| !page.roles.is_empty()));
        assert_eq!(found, whole(text));
    }

    #[test]
    fn another_layout_is_read_whole() {
        for (wanted, instead) in [
            ("[page.two]", "[page.\"two\"]"),
            ("[page.two]", "[ page.two ]"),
            ("[page.two]", "[page.two] # a note"),
            ("[page.two]", "[page]\n[page.two]"),
            ("[page.two]", "[page.two.more]\nx = 1\n\n[page.two]"),
            ("[page.two]", "[[page.one.more]]\nx = 1\n\n[page.two]"),
            ("form = \"plenary\"", "nodes = [\n[\"a\"],\n]"),
            ("form = \"plenary\"", "[page.one]"),
            ("pass = 0.7", "pass ="),
            ("for = [", "for = [\"nobody\", "),
            ("for = [", "for = [\n"),
            ("for = [", "options = [\n\"for\",\n]\nfor = ["),
        ] {
            let text = USUAL.replace(wanted, instead);
            assert!(text != USUAL && by_parts(&text).is_none_or(|found| found == whole(&text)), "{instead}");
        }
        for (wanted, instead) in [("for = [", "\"for\" = ["), ("[page.two]", "[page.one.more]\nx = 1\n\n[page.two]")] {
            let text = USUAL.replace(wanted, instead);
            assert_eq!(by_parts(&text).as_ref(), Some(&whole(&text)), "{instead}");
        }
    }
}
