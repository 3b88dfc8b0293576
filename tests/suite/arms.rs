//! What is said and what is asked is met by every front end in all its variants: no `match` over either has an arm
//! for the rest.

use super::support::{root, texts};

/// The types that no front end may meet in part.
const WHOLE: [&str; 2] = ["View::", "Asks::"];

/// Lines on which a `match` over one of them has an arm for the rest.
fn partial(text: &str) -> Vec<usize> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    // Each open `match`: the indent of its arms, whether it is over one of the types, and its arm for the rest.
    let mut open: Vec<(usize, bool, Option<usize>)> = Vec::new();
    for (at, line) in code.lines().enumerate() {
        let (indent, line) = (line.len() - line.trim_start().len(), line.trim_start());
        while open.last().is_some_and(|(arms, ..)| indent < *arms && !line.is_empty()) {
            if let Some((_, true, Some(rest))) = open.pop() {
                found.push(rest);
            }
        }
        if let Some((_, is_over, rest)) = open.last_mut().filter(|(arms, ..)| *arms == indent) {
            *is_over |= WHOLE.iter().any(|name| line.trim_start_matches("| ").starts_with(name));
            if line.starts_with("_ ") {
                *rest = Some(at + 1);
            }
        }
        if line.contains("match ") && line.ends_with('{') {
            open.push((indent + 4, false, None));
        }
    }
    found
}

#[test]
fn no_front_end_passes_over_what_is_said_or_asked() {
    for folder in ["src/", "core/src/"] {
        for (path, text) in texts(&root().join(folder)).into_iter().filter(|(path, _)| path.ends_with(".rs")) {
            assert_eq!(partial(&text), Vec::<usize>::new(), "{folder}{path}");
        }
    }
}

#[test]
fn an_arm_for_the_rest_is_seen() {
    for (text, lines) in [
        ("fn x() {\n    match view {\n        View::Home(_) => 1,\n        _ => 2,\n    }\n}", vec![4]),
        (
            "fn x() {\n    match asks {\n        Asks::One(a) => match a {\n            _ => 1,\n        },\n    }\n}",
            vec![],
        ),
        ("fn x() {\n    match key {\n        1 => Asks::Nothing,\n        _ => 2,\n    }\n}", vec![]),
    ] {
        assert_eq!(partial(text), lines, "{text}");
    }
}
