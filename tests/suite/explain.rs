//! Every rule of the check is explained in every promised language and in the documentation.

use std::fs;

use super::support::{promised, root};
use vangnet::author::report::{Explanations, explain_page};
use vangnet_core::diagnostic::Code;

fn explanations(language: &str) -> Explanations {
    let path = root().join("locales").join(language).join("explain.toml");
    toml::from_str(&fs::read_to_string(path).expect("the explanations")).expect("explanations that read")
}

#[test]
fn every_rule_is_explained_in_every_promised_language_and_nothing_else_is() {
    for language in &promised() {
        let explanations = explanations(language);
        for code in Code::ALL {
            let one = explanations.get(code.as_str()).unwrap_or_else(|| panic!("{language} does not explain {code}"));
            for (name, text) in [("rule", &one.rule), ("why", &one.why), ("wrong", &one.wrong), ("right", &one.right)] {
                assert!(!text.trim().is_empty(), "{language}: {code} has no {name}");
            }
            assert_ne!(one.wrong, one.right, "{language}: {code}");
        }
        let unknown: Vec<&String> =
            explanations.keys().filter(|name| !Code::ALL.iter().any(|code| code.as_str() == *name)).collect();
        assert_eq!(unknown, Vec::<&String>::new(), "{language}");
    }
}

#[test]
fn the_page_about_the_check_is_what_the_program_says() {
    let path = root().join("docs/diagnostics.md");
    let page = explain_page(&explanations("en"));
    #[expect(clippy::disallowed_methods, reason = "a test may be told to write what it saw")]
    let update = std::env::var_os("UPDATE_DOCS").is_some();
    if update {
        fs::write(&path, &page).expect("to write the page");
    }
    let found = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(found, page, "run: UPDATE_DOCS=1 cargo test explain");
}
