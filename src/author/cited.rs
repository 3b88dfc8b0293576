//! Which sources a course leans on.

use std::collections::HashSet;

use vangnet_core::reading::Content;

/// The names of the sources of which a page, a helpline or a duty makes use, among other quoted words. They are looked up
/// in the text: what sleeps behind `#` is meant to wake, and a file in which something else is wrong cites all the same.
pub(super) fn cited(content: &Content) -> HashSet<&str> {
    let cites = |path: &&str| path.starts_with("regions/") || path.ends_with("/lesson.toml");
    let texts = content.paths().filter(cites).filter_map(|path| content.text(path));
    texts.flat_map(|text| ['"', '\''].into_iter().flat_map(|mark| quoted(text, mark))).collect()
}

/// What stands between two marks next to each other. It may also be what stands between two quoted words: that is no
/// name.
fn quoted(text: &str, mark: char) -> impl Iterator<Item = &str> {
    let last = text.rfind(mark).unwrap_or(0);
    text[..last].split(mark).skip(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_cited_by_a_page_a_line_and_a_page_that_sleeps() {
        let content: Content = [
            ("a/lesson.toml", "cites = [\"a-1\", 'a-2']\n# cites = [\"a-3\"]\nrigth ="),
            ("regions/nl.toml", "cites = [\"a-4\"]"),
            ("a/nl.toml", "body = \"a-5\""),
            ("sources.toml", "[a-6]\nfacts = [\"a-6\"]"),
        ]
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect();
        let cited = (1..=6).filter(|at| cited(&content).contains(format!("a-{at}").as_str())).collect::<Vec<_>>();
        assert_eq!(cited, [1, 2, 3, 4]);
    }
}
