//! Interface texts as they are written: what each message and term asks for, and by what it chooses.

use std::collections::{BTreeMap, BTreeSet, btree_map};

use fluent_syntax::unicode::unescape_unicode_to_string;
use fluent_syntax::{ast, parser};

use crate::author::check::span::span_in;
use vangnet_core::diagnostic::{Code, Diagnostic, Place};
use vangnet_core::messages::Catalogue;
use vangnet_core::model::letters;

/// What sort of value the program gives, as the comment above a message says: `# $count (Number) - …`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Text,
}

/// A form that may be chosen.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: String,
    /// The number that it is written as, when it is no word.
    pub(super) number: Option<f64>,
    pub(super) is_default: bool,
}

#[derive(Debug)]
pub(super) struct Selector {
    /// The value by which it chooses; a term may also choose for a message.
    pub(super) variable: Option<String>,
    pub(super) keys: Vec<Key>,
}

/// A message, or a term with its `-`.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) place: Place,
    /// Whether the program can find it: its name begins with that of its file.
    pub(super) is_found: bool,
    pub(super) attributes: BTreeSet<String>,
    pub(super) described: BTreeMap<String, Kind>,
    pub(super) variables: BTreeSet<String>,
    pub(super) functions: BTreeSet<String>,
    /// Messages and terms that it quotes, such as `home-a`, `home-a.help` and `-name`.
    pub(super) quotes: BTreeSet<String>,
    pub(super) selectors: Vec<Selector>,
    /// For each form the values and keys that lead to it, the outermost first.
    pub(super) ways: Vec<Vec<(String, String)>>,
}

/// The texts of one language.
#[derive(Debug, Default)]
pub(super) struct Written {
    /// By file and name: what is quoted is looked up in the same file alone.
    pub(super) entries: BTreeMap<(String, String), Entry>,
    /// Those that could not be read, by file and name.
    pub(super) unread: BTreeSet<(String, String)>,
}

impl Written {
    pub(super) fn read(catalogue: &Catalogue, found: &mut Vec<Diagnostic>) -> Self {
        let mut written = Self::default();
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
                match entry {
                    ast::Entry::Message(message) => {
                        let parts = (message.id.name, message.value.as_ref(), &message.attributes, &message.comment);
                        written.add(&Sheet { path: &path, name, text }, parts, found);
                    }
                    ast::Entry::Term(term) => {
                        let parts = (term.id.name, Some(&term.value), &term.attributes, &term.comment);
                        written.add(&Sheet { path: &path, name, text }, parts, found);
                    }
                    ast::Entry::Junk { content } => {
                        let names = content.lines().filter_map(|line| Some(line.split_once('=')?.0.trim_end()));
                        written.unread.extend(names.map(|name| (path.clone(), name.to_owned())));
                    }
                    _ => {}
                }
            }
        }
        written
    }

    fn add(&mut self, sheet: &Sheet<'_>, parts: Parts<'_>, found: &mut Vec<Diagnostic>) {
        let (name, value, attributes, comment) = parts;
        let span = span_in(sheet.text, name);
        let is_term = sheet.text[..span.start].ends_with('-');
        let id = if is_term { format!("-{name}") } else { name.to_owned() };
        let place = Place::at(sheet.path, sheet.text, span);
        let prefix = sheet.name.trim_end_matches(".ftl");
        let is_found = is_term || id.starts_with(&format!("{prefix}-"));
        if !is_found {
            found.push(Diagnostic::new(Code::MessagePrefix, place.clone()).with("id", &id).with("prefix", prefix));
        }
        let comment = comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default();
        let mut entry = Entry {
            place,
            is_found,
            attributes: attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect(),
            described: described(&comment),
            variables: BTreeSet::new(),
            functions: BTreeSet::new(),
            quotes: BTreeSet::new(),
            selectors: Vec::new(),
            ways: Vec::new(),
        };
        for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
            entry.pattern(pattern, &mut Vec::new());
            sheet.letters(pattern, found);
        }
        let key = (sheet.path.to_owned(), id);
        match self.entries.entry(key) {
            btree_map::Entry::Vacant(free) => {
                free.insert(entry);
            }
            btree_map::Entry::Occupied(taken) => {
                found.push(Diagnostic::new(Code::DuplicateId, entry.place).with("found", &taken.key().1));
            }
        }
    }

    /// The messages, terms not among them.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().filter(|((_, id), _)| !id.starts_with('-')).map(|((_, id), entry)| (id.as_str(), entry))
    }

    pub(super) fn get(&self, file: &str, name: &str) -> Option<&Entry> {
        let bare = name.split('.').next().unwrap_or(name);
        self.entries.get(&(file.to_owned(), bare.to_owned()))
    }

    pub(super) fn names(&self, file: &str) -> impl Iterator<Item = &str> {
        self.entries.keys().filter(move |(path, _)| path == file).map(|(_, id)| id.as_str())
    }

    /// What an entry quotes, and what that quotes, to the end. It is among them itself when it quotes itself.
    pub(super) fn quoted(&self, entry: &Entry) -> BTreeSet<String> {
        let file = &entry.place.file;
        let mut quoted = BTreeSet::new();
        let mut ahead: Vec<&String> = entry.quotes.iter().collect();
        while let Some(name) = ahead.pop() {
            let bare = name.split('.').next().unwrap_or(name).to_owned();
            if let Some(next) = self.get(file, &bare)
                && quoted.insert(bare)
            {
                ahead.extend(&next.quotes);
            }
        }
        quoted
    }
}

type Parts<'a> =
    (&'a str, Option<&'a ast::Pattern<&'a str>>, &'a Vec<ast::Attribute<&'a str>>, &'a Option<ast::Comment<&'a str>>);

fn described(comment: &str) -> BTreeMap<String, Kind> {
    let named = comment.split('$').skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once(" (")?;
        // A comment may also tell of values in passing.
        if !name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')) {
            return None;
        }
        let kind = if rest.starts_with("Number)") { Kind::Number } else { Kind::Text };
        Some((name.to_owned(), kind))
    });
    named.collect()
}

/// One file.
struct Sheet<'t> {
    path: &'t str,
    name: &'t str,
    text: &'t str,
}

impl Sheet<'_> {
    /// What no text may hold. An escape in a string brings a letter in unseen.
    fn letters(&self, pattern: &ast::Pattern<&str>, found: &mut Vec<Diagnostic>) {
        let mut parts = Vec::new();
        texts(pattern, &mut parts);
        for (part, said) in parts {
            let Some(letter) = letters::refused(&said) else { continue };
            let span = span_in(self.text, part);
            let span = match part.find(letter) {
                Some(at) => span.start + at..span.start + at + letter.len_utf8(),
                None => span,
            };
            let fault = Diagnostic::new(Code::BadCharacter, Place::at(self.path, self.text, span));
            found.push(fault.with("character", format!("U+{:04X}", u32::from(letter))));
        }
    }
}

/// The texts of a pattern, each as it is written and as it is said.
fn texts<'t>(pattern: &ast::Pattern<&'t str>, found: &mut Vec<(&'t str, String)>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => found.push((value, (*value).to_owned())),
            ast::PatternElement::Placeable { expression } => texts_of(expression, found),
        }
    }
}

fn texts_of<'t>(expression: &ast::Expression<&'t str>, found: &mut Vec<(&'t str, String)>) {
    match expression {
        ast::Expression::Select { variants, .. } => variants.iter().for_each(|variant| texts(&variant.value, found)),
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            found.push((value, unescape_unicode_to_string(value).into_owned()));
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => texts_of(expression, found),
        ast::Expression::Inline(_) => {}
    }
}

impl Entry {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>, way: &mut Vec<(String, String)>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression, way);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, way: &mut Vec<(String, String)>) {
        let (selector, variants) = match expression {
            ast::Expression::Inline(inline) => return self.inline(inline, way),
            ast::Expression::Select { selector, variants } => (selector, variants),
        };
        self.inline(selector, way);
        let variable = match selector {
            ast::InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
            _ => None,
        };
        let key = |variant: &ast::Variant<&str>| {
            let (name, number) = match variant.key {
                ast::VariantKey::Identifier { name } => (name, None),
                ast::VariantKey::NumberLiteral { value } => (value, value.parse().ok()),
            };
            Key { name: name.to_owned(), number, is_default: variant.default }
        };
        let keys: Vec<Key> = variants.iter().map(key).collect();
        for (variant, key) in variants.iter().zip(&keys) {
            let before = way.len();
            way.extend(variable.iter().map(|variable| (variable.clone(), key.name.clone())));
            self.ways.push(way.clone());
            self.pattern(&variant.value, way);
            way.truncate(before);
        }
        self.selectors.push(Selector { variable, keys });
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, way: &mut Vec<(String, String)>) {
        let full = |sign: &str, id: &ast::Identifier<&str>, attribute: &Option<ast::Identifier<&str>>| {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
            format!("{sign}{}{attribute}", id.name)
        };
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.quotes.insert(full("", id, attribute));
            }
            ast::InlineExpression::TermReference { id, attribute, .. } => {
                self.quotes.insert(full("-", id, attribute));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, way),
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                arguments.positional.iter().for_each(|argument| self.inline(argument, way));
            }
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
