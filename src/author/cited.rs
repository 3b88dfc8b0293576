//! Which sources a course leans on.

use vangnet_core::reading::Content;

/// Whether a page, a helpline or a duty names a source. It is looked up in the text: what sleeps behind `#` is meant
/// to wake, and a file in which something else is wrong cites all the same.
pub(super) fn is_cited(content: &Content, id: &str) -> bool {
    let ways = [format!("\"{id}\""), format!("'{id}'")];
    let cites = |path: &&str| path.starts_with("regions/") || path.ends_with("/lesson.toml");
    let texts = content.paths().filter(cites).filter_map(|path| content.text(path));
    texts.into_iter().any(|text| ways.iter().any(|way| text.contains(way)))
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
        let cited = (1..=6).filter(|at| is_cited(&content, &format!("a-{at}"))).collect::<Vec<_>>();
        assert_eq!(cited, [1, 2, 3, 4]);
    }
}
