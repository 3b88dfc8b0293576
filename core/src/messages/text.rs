//! One language's interface texts, with another to fall back on.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Catalogue;
use crate::diagnostic::{Code, Diagnostic, Place};

/// A named value in a message. Texts, such as names and phone numbers, are never reformatted; a number chooses plural
/// forms, and is printed with the separators of the language.
pub type Argument<'a> = FluentValue<'a>;

/// The interface texts of one language. A file is read when the first of its messages is wanted.
pub struct Messages {
    language: String,
    sheets: Vec<Sheet>,
    fallback: Option<Box<Messages>>,
}

/// The messages of one file. Each begins with the name of the file, and quotes no message of another: all files of
/// a language cost 0.7 ms to read (64 kB, half of it for authors), the four of a first screen 0.1 ms.
struct Sheet {
    name: String,
    text: Cow<'static, str>,
    bundle: OnceLock<Bundle>,
}

/// What parts the digits of a number until it is known how the language parts them: in a number of four digits, and
/// in a longer one. (A formatter of Fluent is a bare function, and knows no language.)
const MARKS: [(char, &str); 2] = [('\u{e000}', "language-thousand"), ('\u{e001}', "language-ten-thousand")];

type Bundle = FluentBundle<FluentResource>;

/// What a message asks for and does not get. A reader sees its name in braces.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unresolved {
    /// A value, by its name without `$`.
    Value(String),
    /// A message or term, such as `home-a`, `home-a.help` or `-name`.
    Quote(String),
    Function(String),
    /// It quotes itself, through others or at once.
    Circle,
    /// The message of this name is there and has nothing to say but attributes.
    Silent(String),
    /// So much is in it that Fluent leaves off.
    TooMuch,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Messages").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Messages {
    /// The words of a language, with those of another for what it does not have.
    pub fn new(catalogue: &Catalogue, fallback: Option<Messages>) -> Self {
        let sheet = |(name, text): &(String, Cow<'static, str>)| Sheet {
            name: name.trim_end_matches(".ftl").to_owned(),
            text: text.clone(),
            bundle: OnceLock::new(),
        };
        let sheets = catalogue.files.iter().map(sheet).collect();
        Self { language: catalogue.language.clone(), sheets, fallback: fallback.map(Box::new) }
    }

    pub fn language(&self) -> &str {
        &self.language
    }

    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message with values. A message that is nowhere comes back as its id in brackets; tests refuse that.
    pub fn format(&self, id: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        self.find(id, None, arguments).unwrap_or_else(|| format!("[{id}]"))
    }

    pub fn attribute(&self, id: &str, name: &str, arguments: &[(&'static str, Argument<'_>)]) -> Option<String> {
        self.find(id, Some(name), arguments)
    }

    /// What a message or an attribute of it says, and what it asks for in vain. `None` when there is nothing to say.
    /// This is what `format` does, for whoever wants to know what is wrong instead of showing it.
    pub fn tried(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&str, Argument<'_>)],
    ) -> Option<(String, Vec<Unresolved>)> {
        let (text, errors) = self.resolved(id, attribute, arguments)?;
        Some((text, errors.into_iter().map(unresolved).collect()))
    }

    fn find(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let (text, errors) = self.resolved(id, attribute, arguments)?;
        debug_assert!(errors.is_empty(), "message {id} in {}: {errors:?}", self.language);
        Some(text)
    }

    fn resolved(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&str, Argument<'_>)],
    ) -> Option<(String, Vec<FluentError>)> {
        let holds = |name: &str| id.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'));
        let sheet = self.sheets.iter().find(|sheet| holds(&sheet.name));
        let found = sheet.and_then(|sheet| {
            let bundle = sheet.bundle.get_or_init(|| read(&self.language, &sheet.name, &sheet.text).0);
            Some((bundle, bundle.get_message(id)?))
        });
        let Some((bundle, message)) = found else {
            return self.fallback.as_ref()?.resolved(id, attribute, arguments);
        };
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let values: FluentArgs<'_> = arguments.iter().cloned().collect();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
        Some((self.part_digits(text.into_owned()), errors))
    }

    /// The language shows how it writes 1234 and 12345; what stands there between the digits goes into every number.
    fn part_digits(&self, mut text: String) -> String {
        for (mark, example) in MARKS {
            if text.contains(mark) {
                let example = self.find(example, None, &[]).unwrap_or_default();
                let digit = |letter: char| letter.is_ascii_digit();
                let between = example.trim_matches(|letter| !digit(letter)).trim_matches(digit);
                text = text.replace(mark, between);
            }
        }
        text
    }
}

fn unresolved(error: FluentError) -> Unresolved {
    let quote = |sign: &str, id: String, attribute: Option<String>| {
        Unresolved::Quote(attribute.map_or_else(|| format!("{sign}{id}"), |name| format!("{sign}{id}.{name}")))
    };
    match error {
        FluentError::ResolverError(ResolverError::Reference(kind)) => match kind {
            ReferenceKind::Variable { id } => Unresolved::Value(id),
            ReferenceKind::Function { id } => Unresolved::Function(id),
            ReferenceKind::Message { id, attribute } => quote("", id, attribute),
            ReferenceKind::Term { id, attribute } => quote("-", id, attribute),
        },
        FluentError::ResolverError(ResolverError::Cyclic) => Unresolved::Circle,
        FluentError::ResolverError(ResolverError::NoValue(id)) => Unresolved::Silent(id),
        _ => Unresolved::TooMuch,
    }
}

/// What does not parse in the texts of a language.
pub(super) fn faults(catalogue: &Catalogue) -> Vec<Diagnostic> {
    catalogue.files.iter().flat_map(|(name, text)| read(&catalogue.language, name, text).1).collect()
}

/// Reads the messages of one file. What does not parse is named; the rest is kept.
fn read(language: &str, name: &str, text: &str) -> (Bundle, Vec<Diagnostic>) {
    let mut bundle = FluentBundle::new_concurrent(vec![language.parse::<LanguageIdentifier>().unwrap_or_default()]);
    // Isolation marks are for bidirectional HTML. In a terminal they show as boxes.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(marked));
    let path = format!("{language}/{name}");
    let mut diagnostics = Vec::new();
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
        diagnostics.extend(errors.into_iter().map(|error| {
            Diagnostic::new(Code::LocaleSyntax, Place::at(&path, text, error.pos.clone())).with("problem", error.kind)
        }));
        resource
    });
    if let Err(errors) = bundle.add_resource(resource) {
        let twice = |error| Diagnostic::new(Code::DuplicateId, Place::file(&path)).with("found", error);
        diagnostics.extend(errors.iter().map(twice));
    }
    (bundle, diagnostics)
}

/// A number with a mark before each group of three digits.
fn marked<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.value.to_string();
    let count = digits.trim_start_matches('-').len();
    let mark = MARKS[usize::from(count > 4)].0;
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        let left = digits.len() - at;
        if left < count && left % 3 == 0 {
            out.push(mark);
        }
        out.push(digit);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(language: &str, text: &str) -> Catalogue {
        let numbers = match language {
            "nl" => "language-thousand = 1.234\nlanguage-ten-thousand = 12.345\n",
            "es" => "language-thousand = 1234\nlanguage-ten-thousand = 12.345\n",
            _ => "language-thousand = 1,234\nlanguage-ten-thousand = 12,345\n",
        };
        let files = [("language.ftl", numbers), ("test.ftl", text)];
        let files = files.map(|(name, text)| (name.to_owned(), text.to_owned().into())).to_vec();
        Catalogue { language: language.to_owned(), files }
    }

    fn words(language: &str, text: &str) -> Messages {
        let catalogue = catalogue(language, text);
        assert_eq!(faults(&catalogue), []);
        Messages::new(&catalogue, None)
    }

    #[test]
    fn numbers_choose_the_plural_and_text_is_left_alone() {
        let words = words(
            "nl",
            "test-pages = { $n ->\n    [one] één pagina\n   *[other] { $n } pagina’s\n }\ntest-line = Bel { $phone }\n",
        );
        assert_eq!(words.format("test-pages", &[("n", 1usize.into())]), "één pagina");
        assert_eq!(words.format("test-pages", &[("n", 5005usize.into())]), "5.005 pagina’s");
        assert_eq!(words.format("test-line", &[("phone", "0800 12345".into())]), "Bel 0800 12345");
    }

    #[test]
    fn a_language_shows_how_it_parts_digits() {
        let said = |language: &str, number: i64| {
            words(language, "test-count = { $n }\n").format("test-count", &[("n", number.into())])
        };
        assert_eq!([said("nl", 999), said("nl", -1234), said("nl", 1_234_567)], ["999", "-1.234", "1.234.567"]);
        assert_eq!([said("en", 5005), said("en", -100)], ["5,005", "-100"]);
        assert_eq!([said("es", 5005), said("es", 15005)], ["5005", "15.005"]);
    }

    #[test]
    fn no_isolation_marks_reach_a_terminal() {
        let said = words("en", "test-hello = Hello { $name }!\n").format("test-hello", &[("name", "Ann".into())]);
        assert_eq!(said, "Hello Ann!");
    }

    #[test]
    fn a_missing_message_falls_back_and_then_shows_its_id() {
        let english = words("en", "test-only = English\n");
        let catalogue = Catalogue { language: "nl".to_owned(), files: Vec::new() };
        let dutch = Messages::new(&catalogue, Some(english));
        assert_eq!(dutch.text("test-only"), "English");
        assert_eq!(dutch.text("test-none"), "[test-none]");
        assert_eq!(dutch.text("none"), "[none]");
    }

    #[test]
    fn what_a_message_asks_for_in_vain_is_named() {
        let words = words(
            "en",
            "test-a = { $n } { test-none } { test-b.help } { -term } { F() }\ntest-b = B\ntest-c = { test-d }\n\
             test-d = C { test-c }\ntest-empty =\n    .help = { $n }\n",
        );
        let (said, missing) = words.tried("test-a", None, &[]).expect("it is there");
        assert_eq!(said, "{$n} {test-none} {test-b.help} {-term} {F()}");
        let quote = |name: &str| Unresolved::Quote(name.to_owned());
        let (value, function) = (Unresolved::Value("n".to_owned()), Unresolved::Function("F".to_owned()));
        assert_eq!(missing, [value, quote("test-none"), quote("test-b.help"), quote("-term"), function]);
        assert_eq!(words.tried("test-c", None, &[]).expect("it is there").1, [Unresolved::Circle]);
        assert_eq!(words.tried("test-empty", None, &[]), None);
        let one = [("n", 1usize.into())];
        assert_eq!(words.tried("test-empty", Some("help"), &one), Some(("1".to_owned(), Vec::new())));
    }

    #[test]
    fn a_broken_message_is_placed_and_the_rest_survives() {
        let catalogue = catalogue("en", "test-good = Good\ntest-bad { = x\ntest-also = Also\n");
        let diagnostics = faults(&catalogue);
        assert_eq!(diagnostics.len(), 1);
        assert_eq!((diagnostics[0].place.file.as_str(), diagnostics[0].place.line), ("en/test.ftl", 2));
        assert_eq!(Messages::new(&catalogue, None).text("test-also"), "Also");
    }
}
