//! One language's interface texts, with another to fall back on.

use fluent_bundle::FluentArgs;
use fluent_bundle::FluentResource;
use fluent_bundle::FluentValue;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use super::Catalogue;
use crate::diagnostic::Code;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Place;

/// A named value in a message.
#[derive(Clone, Debug)]
pub enum Argument<'a> {
    /// Words, names, phone numbers: never reformatted.
    Text(&'a str),
    /// A count: chooses plural forms, printed with the separators of the language.
    Number(i64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

/// The interface texts of one language.
pub struct Words {
    language: String,
    bundle: FluentBundle<FluentResource>,
    fallback: Option<Box<Words>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Words {
    /// Builds the bundle of a language. What does not parse is named; the rest is kept.
    pub fn new(catalogue: &Catalogue, fallback: Option<Words>) -> (Self, Vec<Diagnostic>) {
        let tag: LanguageIdentifier = catalogue.language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are for bidirectional HTML. In a terminal they show as boxes.
        bundle.set_use_isolating(false);
        let comma = catalogue.language == "nl";
        bundle.set_formatter(Some(if comma { grouped_with_dots } else { grouped_with_commas }));
        let mut diagnostics = Vec::new();
        for (name, text) in &catalogue.files {
            let path = format!("{}/{name}", catalogue.language);
            let resource = match FluentResource::try_new(text.clone()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    diagnostics.extend(errors.into_iter().map(|error| {
                        Diagnostic::new(Code::LocaleSyntax, Place::at(&path, text, error.pos.clone()))
                            .with("problem", error.kind)
                    }));
                    resource
                }
            };
            if let Err(errors) = bundle.add_resource(resource) {
                diagnostics.extend(
                    errors
                        .iter()
                        .map(|error| Diagnostic::new(Code::DuplicateId, Place::file(&path)).with("found", error)),
                );
            }
        }
        (Self { language: catalogue.language.clone(), bundle, fallback: fallback.map(Box::new) }, diagnostics)
    }

    /// The tag of the language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message without values.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with values. A message that is nowhere comes back as its id in brackets; tests refuse that.
    pub fn say_with(&self, id: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        self.find(id, None, arguments).unwrap_or_else(|| format!("[{id}]"))
    }

    /// An attribute of a message, if it has one.
    pub fn attribute(&self, id: &str, name: &str, arguments: &[(&'static str, Argument<'_>)]) -> Option<String> {
        self.find(id, Some(name), arguments)
    }

    fn find(&self, id: &str, attribute: Option<&str>, arguments: &[(&'static str, Argument<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else {
            return self.fallback.as_ref()?.find(id, attribute, arguments);
        };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => values.set(*name, FluentValue::from(*text)),
                Argument::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        debug_assert!(errors.is_empty(), "message {id} in {}: {errors:?}", self.language);
        Some(text.into_owned())
    }
}

fn grouped_with_dots(value: &FluentValue<'_>, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String> {
    grouped(value, '.')
}

fn grouped_with_commas(value: &FluentValue<'_>, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String> {
    grouped(value, ',')
}

/// Groups of three from four digits on.
fn grouped(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(group_digits(&format!("{}", number.value), separator))
}

fn group_digits(digits: &str, separator: char) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |digits| ("-", digits));
    let mut out = String::from(sign);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: &str, text: &str) -> Words {
        let catalogue =
            Catalogue { language: language.to_owned(), files: vec![("test.ftl".to_owned(), text.to_owned())] };
        let (words, diagnostics) = Words::new(&catalogue, None);
        assert_eq!(diagnostics, []);
        words
    }

    #[test]
    fn numbers_choose_the_plural_and_text_is_left_alone() {
        let words = words(
            "nl",
            "pages = { $n ->\n    [one] één pagina\n   *[other] { $n } pagina’s\n }\nline = Bel { $phone }\n",
        );
        assert_eq!(words.say_with("pages", &[("n", 1usize.into())]), "één pagina");
        assert_eq!(words.say_with("pages", &[("n", 5005usize.into())]), "5.005 pagina’s");
        assert_eq!(words.say_with("line", &[("phone", "0800 12345".into())]), "Bel 0800 12345");
    }

    #[test]
    fn no_isolation_marks_reach_a_terminal() {
        let said = words("en", "hello = Hello { $name }!\n").say_with("hello", &[("name", "Ann".into())]);
        assert_eq!(said, "Hello Ann!");
    }

    #[test]
    fn a_missing_message_falls_back_and_then_shows_its_id() {
        let english = words("en", "only = English\n");
        let catalogue = Catalogue { language: "nl".to_owned(), files: Vec::new() };
        let (dutch, _) = Words::new(&catalogue, Some(english));
        assert_eq!(dutch.say("only"), "English");
        assert_eq!(dutch.say("none"), "[none]");
    }

    #[test]
    fn a_broken_message_is_placed_and_the_rest_survives() {
        let text = "good = Good\nbad { = x\nalso = Also\n";
        let catalogue = Catalogue { language: "en".to_owned(), files: vec![("t.ftl".to_owned(), text.to_owned())] };
        let (words, diagnostics) = Words::new(&catalogue, None);
        assert_eq!(diagnostics.len(), 1);
        assert_eq!((diagnostics[0].place.file.as_str(), diagnostics[0].place.line), ("en/t.ftl", 2));
        assert_eq!(words.say("also"), "Also");
    }
}
