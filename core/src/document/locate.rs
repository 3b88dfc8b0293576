//! Where a value stands in a file, for rules that look at the finished model.

use super::raw::{File, Table};
use crate::diagnostic::{Place, Sink};

/// The place of the value under a path of keys, of the deepest key of it that is there, or the whole file.
pub fn locate(path: &str, text: &str, keys: &[&str]) -> Place {
    let sink = Sink::default();
    let file = File { path, text, sink: &sink };
    let document = file.parse();
    let span = deepest(&file.root(&document), keys);
    span.map_or_else(|| Place::file(path), |span| Place::at(path, text, span))
}

fn deepest(table: &Table<'_>, keys: &[&str]) -> Option<std::ops::Range<usize>> {
    let (first, rest) = keys.split_first()?;
    let (_, key, value) = table.entries().into_iter().find(|(name, ..)| name == first)?;
    let below = value.as_table();
    if rest.is_empty() {
        // The place of a table is that of its name.
        return Some(if below.is_some() { key } else { value.span() });
    }
    Some(below.and_then(|below| deepest(&below, rest)).unwrap_or(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_by_its_keys_and_what_is_missing_by_the_key_above() {
        let text = "pages = [\"a\"]\n[page.a]\nkind = \"help\"\n";
        let found = |keys: &[&str]| {
            let place = locate("f", text, keys);
            (place.line, place.column, &text[place.span])
        };
        assert_eq!(found(&["pages"]), (1, 9, "[\"a\"]"));
        assert_eq!(found(&["page", "a", "kind"]), (3, 8, "\"help\""));
        assert_eq!(found(&["page", "a", "topics"]), (2, 7, "a"));
        assert_eq!(found(&["no"]), (0, 0, ""));
    }
}
