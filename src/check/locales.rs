//! Rules about the interface texts: the same messages, values and attributes in every language.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::diagnostic::Code;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Place;
use crate::diagnostic::sort;
use crate::l10n::Catalogue;

/// What can be compared of a message.
struct Message {
    place: Place,
    variables: BTreeSet<String>,
    attributes: BTreeSet<String>,
}

/// Checks every language against the others.
pub fn locales(catalogues: &[Catalogue]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let languages: Vec<(&str, BTreeMap<String, Message>)> =
        catalogues.iter().map(|catalogue| (catalogue.language.as_str(), messages(catalogue, &mut found))).collect();
    for (language, messages) in &languages {
        for (other, theirs) in &languages {
            for (id, message) in theirs {
                match messages.get(id) {
                    None => found.push(
                        Diagnostic::new(Code::MissingMessage, message.place.clone())
                            .with("id", id)
                            .with("language", language)
                            .with("other", other),
                    ),
                    Some(own) if own.variables != message.variables || own.attributes != message.attributes => {
                        found.push(
                            Diagnostic::new(Code::MessageMismatch, own.place.clone())
                                .with("id", id)
                                .with("expected", list(message)),
                        );
                    }
                    Some(_) => {}
                }
            }
        }
    }
    sort(&mut found);
    found
}

fn list(message: &Message) -> String {
    let variables = message.variables.iter().map(|name| format!("${name}"));
    let attributes = message.attributes.iter().map(|name| format!(".{name}"));
    variables.chain(attributes).collect::<Vec<_>>().join(" ")
}

fn messages(catalogue: &Catalogue, found: &mut Vec<Diagnostic>) -> BTreeMap<String, Message> {
    let mut messages: BTreeMap<String, Message> = BTreeMap::new();
    for (name, text) in &catalogue.files {
        let path = format!("locales/{}/{name}", catalogue.language);
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            found.extend(errors.into_iter().map(|error| {
                Diagnostic::new(Code::LocaleSyntax, Place::at(&path, text, error.pos.clone()))
                    .with("problem", error.kind)
            }));
            resource
        });
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let place = place(&path, text, id);
            let prefix = name.trim_end_matches(".ftl");
            if !id.starts_with(&format!("{prefix}-")) {
                found.push(Diagnostic::new(Code::MessagePrefix, place.clone()).with("id", id).with("prefix", prefix));
            }
            let read = read(message, place);
            if messages.contains_key(id) {
                found.push(Diagnostic::new(Code::DuplicateId, read.place).with("found", id));
            } else {
                messages.insert(id.to_owned(), read);
            }
        }
    }
    messages
}

/// The line on which a message begins.
fn place(path: &str, text: &str, id: &str) -> Place {
    let start = text.match_indices(id).map(|(at, _)| at).find(|at| {
        (*at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n')) && text[at + id.len()..].trim_start().starts_with('=')
    });
    start.map_or_else(|| Place::file(path), |at| Place::at(path, text, at..at + id.len()))
}

fn read(message: &ast::Message<&str>, place: Place) -> Message {
    let mut variables = BTreeSet::new();
    if let Some(value) = &message.value {
        pattern(value, &mut variables);
    }
    for attribute in &message.attributes {
        pattern(&attribute.value, &mut variables);
    }
    let attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
    Message { place, variables, attributes }
}

fn pattern(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            self::expression(expression, variables);
        }
    }
}

fn expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => self::inline(inline, variables),
        ast::Expression::Select { selector, variants } => {
            inline(selector, variables);
            for variant in variants {
                pattern(&variant.value, variables);
            }
        }
    }
}

fn inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => self::expression(expression, variables),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| self::inline(argument, variables));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(dutch: &str, english: &str) -> Vec<(Code, String, usize)> {
        let catalogue = |language: &str, text: &str| Catalogue {
            language: language.to_owned(),
            files: vec![("home.ftl".to_owned(), text.to_owned())],
        };
        let found = locales(&[catalogue("nl", dutch), catalogue("en", english)]);
        found.into_iter().map(|one| (one.code, one.place.file, one.place.line)).collect()
    }

    #[test]
    fn languages_that_agree_are_clean() {
        let text = "home-a = A\nhome-b = { $n ->\n    [one] B\n   *[other] { $n } B\n}\n    .hint = H\n";
        assert_eq!(check(text, text), []);
    }

    #[test]
    fn a_message_that_one_language_lacks_is_placed_where_it_stands() {
        let found = check("home-a = A\n", "home-a = A\nhome-b = B\n");
        assert_eq!(found, [(Code::MissingMessage, "locales/en/home.ftl".to_owned(), 2)]);
    }

    #[test]
    fn a_dropped_variable_or_attribute_is_seen() {
        let found = check("home-a = { $name }\n", "home-a = A\n");
        assert_eq!(found.iter().filter(|one| one.0 == Code::MessageMismatch).count(), 2);
        let found = check("home-a = A\n    .hint = H\n", "home-a = A\n");
        assert_eq!(found.iter().filter(|one| one.0 == Code::MessageMismatch).count(), 2);
    }

    #[test]
    fn doubles_broken_messages_and_foreign_prefixes_are_seen() {
        let codes = |text: &str| check(text, text).into_iter().map(|one| one.0).collect::<Vec<_>>();
        assert!(codes("home-a = A\nhome-a = B\n").contains(&Code::DuplicateId));
        assert!(codes("home-a = {\n").contains(&Code::LocaleSyntax));
        assert!(codes("other-a = A\n").contains(&Code::MessagePrefix));
    }
}
