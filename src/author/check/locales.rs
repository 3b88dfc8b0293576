//! Rules about the interface texts: the same messages, values and attributes in every language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use vangnet_core::diagnostic::{Code, Diagnostic, Place, sort};
use vangnet_core::messages::Catalogue;
use vangnet_core::model::Language;

const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::ZERO, "zero"),
    (PluralCategory::ONE, "one"),
    (PluralCategory::TWO, "two"),
    (PluralCategory::FEW, "few"),
    (PluralCategory::MANY, "many"),
    (PluralCategory::OTHER, "other"),
];
/// Counts up to here show every plural category that a language uses for whole numbers.
const COUNTS: usize = 200;

/// What can be compared of a message.
struct Message {
    place: Place,
    attributes: BTreeSet<String>,
    variables: BTreeSet<String>,
    /// Those that are said in some form; a selector alone says nothing.
    shown: BTreeSet<String>,
    /// What a reader would see instead of words.
    leftovers: BTreeSet<String>,
    /// Messages and terms that it quotes, terms with their `-`.
    references: BTreeSet<String>,
    /// The keys of each selector, the default one last.
    selectors: Vec<Vec<String>>,
}

/// Checks every language against the others. One that is not promised speaks English where it has nothing, so it lacks
/// nothing.
pub fn locales(catalogues: &[Catalogue], promised: &[Language]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let languages: Vec<(&str, BTreeMap<String, Message>)> =
        catalogues.iter().map(|catalogue| (catalogue.language.as_str(), messages(catalogue, &mut found))).collect();
    for (language, messages) in &languages {
        let is_promised = promised.iter().any(|promised| promised.as_str() == *language);
        for (other, theirs) in &languages {
            for (id, message) in theirs {
                match messages.get(id) {
                    None if is_promised => {
                        let fault = Diagnostic::new(Code::MissingMessage, message.place.clone()).with("id", id);
                        found.push(fault.with("language", language).with("other", other));
                    }
                    Some(own) if own.variables != message.variables || own.attributes != message.attributes => {
                        let fault = Diagnostic::new(Code::MessageMismatch, own.place.clone()).with("id", id);
                        found.push(fault.with("expected", list(message)));
                    }
                    // A value that is said there and in no form here is lost to the reader.
                    Some(own) if message.shown.iter().any(|name| !own.shown.contains(name)) => {
                        let fault = Diagnostic::new(Code::MessageMismatch, own.place.clone()).with("id", id);
                        found.push(fault.with("expected", list(message)));
                    }
                    None | Some(_) => {}
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
    // The terms of each file.
    let mut terms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let plurals = plurals(&catalogue.language);
    for (name, text) in &catalogue.files {
        let path = format!("locales/{}/{name}", catalogue.language);
        let resource = parser::parse(text.as_ref()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let place = Place::at(&path, text, error.pos.clone());
                found.push(Diagnostic::new(Code::LocaleSyntax, place).with("problem", error.kind));
            }
            resource
        });
        for entry in &resource.body {
            if let ast::Entry::Term(term) = entry {
                terms.entry(path.clone()).or_default().insert(format!("-{}", term.id.name));
            }
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let place = place(&path, text, id);
            let prefix = name.trim_end_matches(".ftl");
            if !id.starts_with(&format!("{prefix}-")) {
                found.push(Diagnostic::new(Code::MessagePrefix, place.clone()).with("id", id).with("prefix", prefix));
            }
            let read = read(message, place);
            // Every variable is described above its message: `# $count (Number) - …`.
            let comment = message.comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default();
            for name in read.variables.iter().filter(|name| !comment.contains(&format!("${name} ("))) {
                let fault = Diagnostic::new(Code::UndescribedVariable, read.place.clone()).with("id", id);
                found.push(fault.with("found", name));
            }
            for leftover in &read.leftovers {
                let fault = Diagnostic::new(Code::MessageLeftover, read.place.clone()).with("id", id);
                found.push(fault.with("found", leftover));
            }
            for keys in &read.selectors {
                if let Some(problem) = plural_problem(keys, &plurals) {
                    let fault = Diagnostic::new(Code::BadPlural, read.place.clone()).with("id", id);
                    found.push(fault.with("found", problem).with("expected", plurals.join(", ")));
                }
            }
            if messages.contains_key(id) {
                found.push(Diagnostic::new(Code::DuplicateId, read.place).with("found", id));
            } else {
                messages.insert(id.to_owned(), read);
            }
        }
    }
    for (id, message) in &messages {
        // A message is read with its own file alone.
        let file = &message.place.file;
        let near = messages.iter().filter(|(_, other)| other.place.file == *file).map(|(id, _)| id);
        let near: Vec<&String> = near.chain(terms.get(file).into_iter().flatten()).collect();
        for name in message.references.iter().filter(|name| !near.contains(name)) {
            let fault = Diagnostic::new(Code::UnknownReference, message.place.clone()).with("id", id);
            found.push(fault.with("found", name).did_you_mean(name, near.iter().map(|name| name.as_str())));
        }
    }
    messages
}

/// The plural categories of a language for whole numbers (Polish has no `other` for those); only `other` for a language
/// that CLDR does not know.
fn plurals(language: &str) -> Vec<&'static str> {
    let tag: LanguageIdentifier = language.parse().unwrap_or_default();
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL);
    let used = |category: &PluralCategory| {
        rules.as_ref().is_ok_and(|rules| {
            (0..=COUNTS).chain([1_000_000]).any(|count| rules.select(count).is_ok_and(|found| found == *category))
        })
    };
    let named: Vec<_> = CATEGORIES.into_iter().filter(|(category, _)| used(category)).map(|(_, name)| name).collect();
    if named.is_empty() { vec!["other"] } else { named }
}

/// The key that does not belong in a plural selector, or the category that it lacks.
fn plural_problem(keys: &[String], plurals: &[&str]) -> Option<String> {
    let is_plural = |key: &String| CATEGORIES.iter().any(|(_, name)| name == key);
    // A selector over words (of a role, of a state) has `other` as its default and nothing else in common.
    if !keys.iter().any(|key| is_plural(key) && key != "other") {
        return None;
    }
    // Parts of a whole may have `other` where whole numbers do not.
    let fits = |key: &&String| plurals.contains(&key.as_str()) || *key == "other" || key.parse::<f64>().is_ok();
    let odd = keys.iter().find(|key| !fits(key));
    odd.cloned()
        .or_else(|| plurals.iter().find(|name| !keys.iter().any(|key| key == *name)).map(|name| (*name).to_owned()))
}

fn place(path: &str, text: &str, id: &str) -> Place {
    let start = text.match_indices(id).map(|(at, _)| at).find(|at| {
        (*at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n')) && text[at + id.len()..].trim_start().starts_with('=')
    });
    start.map_or_else(|| Place::file(path), |at| Place::at(path, text, at..at + id.len()))
}

fn read(message: &ast::Message<&str>, place: Place) -> Message {
    let attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
    let (variables, references) = (BTreeSet::new(), BTreeSet::new());
    let (shown, leftovers) = (BTreeSet::new(), BTreeSet::new());
    let mut read = Message { place, attributes, variables, shown, leftovers, references, selectors: Vec::new() };
    if message.value.is_none() {
        read.leftovers.insert(format!("[{}]", message.id.name));
    }
    let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
    patterns.for_each(|pattern| read.pattern(pattern));
    read
}

impl Message {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                if let ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) = expression {
                    self.shown.insert(id.name.to_owned());
                }
                self.expression(expression);
            }
        }
        if pattern.elements.iter().all(is_empty) {
            self.leftovers.insert("{ \"\" }".to_owned());
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                let key = |variant: &ast::Variant<&str>| match variant.key {
                    ast::VariantKey::Identifier { name } => name.to_owned(),
                    ast::VariantKey::NumberLiteral { value } => value.to_owned(),
                };
                self.selectors.push(variants.iter().map(key).collect());
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            ast::InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::FunctionReference { id, arguments } => {
                // The program has no functions; numbers are written as the language does without one.
                self.leftovers.insert(format!("{{{}()}}", id.name));
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

fn is_empty(element: &ast::PatternElement<&str>) -> bool {
    match element {
        ast::PatternElement::TextElement { value } => value.trim().is_empty(),
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
        } => value.trim().is_empty(),
        ast::PatternElement::Placeable { .. } => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vangnet_core::model::Id;

    fn catalogue(language: &str, text: &str) -> Catalogue {
        Catalogue { language: language.to_owned(), files: vec![("home.ftl".to_owned(), text.to_owned().into())] }
    }

    fn check(dutch: &str, english: &str) -> Vec<(Code, String, usize)> {
        let found = locales(&[catalogue("nl", dutch), catalogue("en", english)], &["nl", "en"].map(Id::known));
        found.into_iter().map(|one| (one.code, one.place.file, one.place.line)).collect()
    }

    /// What is found when two languages say the same.
    fn codes(text: &str) -> Vec<Code> {
        check(text, text).into_iter().map(|one| one.0).collect()
    }

    #[test]
    fn languages_that_agree_are_clean() {
        let text = "home-a = A\n# $n (Number) - how many\nhome-b = { $n ->\n    [one] B\n   *[other] { $n } B\n}\n    .hint = H\n";
        assert_eq!(check(text, text), []);
    }

    #[test]
    fn a_message_that_one_language_lacks_is_placed_where_it_stands() {
        let found = check("home-a = A\n", "home-a = A\nhome-b = B\n");
        assert_eq!(found, [(Code::MissingMessage, "locales/en/home.ftl".to_owned(), 2)]);
    }

    #[test]
    fn a_language_that_is_begun_lacks_nothing() {
        let both = [catalogue("en", "home-a = A\nhome-b = B\n"), catalogue("pap", "home-a = A\n")];
        assert_eq!(locales(&both, &[Id::known("en")]), []);
        assert_eq!(locales(&both, &["en", "pap"].map(Id::known)).len(), 1);
    }

    #[test]
    fn a_dropped_variable_or_attribute_is_seen() {
        for dutch in ["home-a = { $name }\n", "home-a = A\n    .hint = H\n"] {
            let found = check(dutch, "home-a = A\n");
            assert_eq!(found.iter().filter(|one| one.0 == Code::MessageMismatch).count(), 2);
        }
    }

    #[test]
    fn doubles_broken_messages_and_foreign_prefixes_are_seen() {
        assert!(codes("home-a = A\nhome-a = B\n").contains(&Code::DuplicateId));
        assert!(codes("home-a = {\n").contains(&Code::LocaleSyntax));
        assert!(codes("other-a = A\n").contains(&Code::MessagePrefix));
    }

    #[test]
    fn a_quoted_message_must_be_there() {
        assert_eq!(codes("home-a = A\nhome-b = { home-a } and { -name }\n-name = V\n"), []);
        assert_eq!(codes("home-b = { home-c }\n"), [Code::UnknownReference, Code::UnknownReference]);
        assert_eq!(codes("home-b = { -name }\n"), [Code::UnknownReference, Code::UnknownReference]);
        let files = [("home.ftl", "home-b = { keys-a }\n"), ("keys.ftl", "keys-a = A\n")];
        let files = files.map(|(name, text)| (name.to_owned(), text.into())).to_vec();
        let found = locales(&[Catalogue { language: "en".to_owned(), files }], &[]);
        assert_eq!(found.iter().map(|one| one.code).collect::<Vec<_>>(), [Code::UnknownReference], "another file");
    }

    #[test]
    fn plurals_have_the_forms_of_their_language() {
        let with = |keys: &str| format!("# $n (Number) - how many\nhome-b = {{ $n ->\n{keys}}}\n");
        let codes = |keys: &str| codes(&with(keys));
        assert_eq!(codes("    [0] none\n    [one] B\n   *[other] C\n"), []);
        assert_eq!(codes("    [parent] B\n   *[other] C\n"), [], "a selector over words");
        assert_eq!(codes("    [one] B\n    [zeero] A\n   *[other] C\n"), [Code::BadPlural, Code::BadPlural]);
        assert_eq!(codes("    [one] B\n   *[many] C\n"), [Code::BadPlural, Code::BadPlural]);
        assert_eq!(plurals("pl"), ["one", "few", "many"]);
        assert_eq!(plurals("xx"), ["other"]);
        let polish = |keys: &str| {
            let found = locales(&[catalogue("pl", &with(keys))], &[]);
            found.into_iter().map(|one| one.code).collect::<Vec<_>>()
        };
        assert_eq!(polish("    [one] A { $n }\n    [few] B { $n }\n   *[many] C { $n }\n"), []);
        assert_eq!(polish("    [one] A\n    [few] B\n    [many] C\n   *[other] D\n"), []);
        assert_eq!(polish("    [one] A\n   *[other] D\n"), [Code::BadPlural]);
        assert_eq!(polish("    [one] A\n    [two] B\n    [few] B\n   *[many] C\n"), [Code::BadPlural]);
    }

    #[test]
    fn what_a_reader_would_see_of_a_message_itself_is_refused() {
        let about = "# $n (Number) - how many\n";
        for text in [
            "home-a = { NUMBER($n) }\n",
            "home-a = { $n ->\n    [one] A\n   *[other] { NUMBER($n) }\n}\n",
            "home-a = { $n ->\n    [one] { \"\" }\n   *[other] { $n }\n}\n",
            "home-a =\n    .help = H { $n }\n",
            "home-a = { \" \" }\n    .help = H { $n }\n",
        ] {
            let found = codes(&format!("{about}{text}"));
            assert_eq!(found, [Code::MessageLeftover, Code::MessageLeftover], "{text}");
        }
    }

    #[test]
    fn a_number_that_one_language_says_in_no_form_is_lost() {
        let with = |form: &str| format!("# $n (Number) - n\nhome-a = {{ $n ->\n    [one] A\n   *[other] {form}\n}}\n");
        let found = check(&with("B"), &with("{ $n } B"));
        assert_eq!(found, [(Code::MessageMismatch, "locales/nl/home.ftl".to_owned(), 2)]);
    }

    #[test]
    fn a_variable_is_described_above_its_message() {
        assert_eq!(codes("# $name (String) - who\nhome-a = { $name }\n"), []);
        assert_eq!(codes("home-a = { $name }\n"), [Code::UndescribedVariable, Code::UndescribedVariable]);
    }
}
