//! One message in every language that has it.

use std::collections::{BTreeMap, BTreeSet};

use vangnet_core::diagnostic::{Code, Diagnostic, nearest};
use vangnet_core::messages::Unresolved;

use super::plurals::CATEGORIES;
use super::rendered::{Rendered, described};
use super::samples::{Spoken, Tried, Values, forms, guessed};
use super::voice::Voice;
use super::written::{Entry, Kind, Selector};

pub(super) struct Message<'v> {
    id: &'v str,
    /// English first, when it has the message.
    said: Vec<Said<'v>>,
    /// The languages that were promised and do not have it.
    silent: Vec<&'v str>,
    /// The values that the program gives, as the first language describes them.
    given: BTreeMap<String, Kind>,
}

#[derive(Clone, Copy)]
struct Said<'v> {
    voice: &'v Voice<'v>,
    entry: &'v Entry,
}

impl<'v> Message<'v> {
    pub(super) fn new(id: &'v str, voices: &'v [Voice<'v>]) -> Self {
        let mut message = Self { id, said: Vec::new(), silent: Vec::new(), given: BTreeMap::new() };
        for voice in voices {
            match voice.message(id) {
                Some(entry) => message.said.push(Said { voice, entry }),
                // What could not be read is told already.
                None if voice.is_promised && !voice.written.unread.iter().any(|(_, unread)| unread == id) => {
                    message.silent.push(voice.language);
                }
                None => {}
            }
        }
        if let Some(first) = message.said.first() {
            message.given = given(first);
        }
        message
    }

    pub(super) fn check(&self, found: &mut Vec<Diagnostic>) {
        let Some(first) = self.said.first() else { return };
        for language in &self.silent {
            let fault = self.fault(Code::MissingMessage, first.entry).with("language", language);
            found.push(fault.with("other", first.voice.language));
        }
        let spoken: Vec<Spoken<'_>> =
            self.said.iter().map(|said| Spoken { entry: said.entry, plurals: &said.voice.plurals }).collect();
        let tried: BTreeMap<String, Tried> =
            self.given.iter().map(|(name, kind)| (name.clone(), Tried::new(name, *kind, &spoken))).collect();
        let forms = forms(&tried, &spoken);
        // A language in which a value is said, or where it is not, is a matter only of messages that are whole.
        let mut whole: Vec<(Said<'_>, Rendered<'_>)> = Vec::new();
        for said in &self.said {
            let is_alike = self.attributes(said, first, found);
            let is_asking = self.variables(said, found);
            self.choices(said, first, found);
            // The program does not find it, and that is told.
            if !said.entry.is_found {
                continue;
            }
            let rendered = said.voice.rendered(self.id, said.entry, &forms);
            let is_said = self.rendered(said, &rendered, &forms, found);
            if is_alike && is_asking && is_said {
                whole.push((*said, rendered));
            }
        }
        for (name, tried_values) in &tried {
            self.lost((name, tried_values), &whole, (&tried, &forms), found);
        }
    }

    fn fault(&self, code: Code, entry: &Entry) -> Diagnostic {
        Diagnostic::new(code, entry.place.clone()).with("id", self.id)
    }

    fn attributes(&self, said: &Said<'_>, first: &Said<'_>, found: &mut Vec<Diagnostic>) -> bool {
        let is_alike = said.entry.attributes == first.entry.attributes;
        if !is_alike {
            let names = first.entry.attributes.iter().map(|name| format!(".{name}")).collect::<Vec<_>>().join(" ");
            let fault = self.fault(Code::MessageMismatch, said.entry).with("other", first.voice.language);
            found.push(fault.with("expected", if names.is_empty() { "none".to_owned() } else { names }));
        }
        is_alike
    }

    /// Whether a message asks only for values that the program gives.
    fn variables(&self, said: &Said<'_>, found: &mut Vec<Diagnostic>) -> bool {
        let asked = said.voice.variables(said.entry);
        let unknown: BTreeSet<&String> = asked.iter().filter(|name| !self.given.contains_key(*name)).collect();
        for name in &unknown {
            // A message that is quoted is told itself.
            if said.entry.variables.contains(*name) {
                let unused: Vec<&str> =
                    self.given.keys().filter(|known| !asked.contains(*known)).map(String::as_str).collect();
                let known = self.given.keys().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
                let fault = self.fault(Code::UnknownValue, said.entry).with("found", name);
                let fault = fault.with("expected", if known.is_empty() { "none".to_owned() } else { known });
                let mut fault = fault.did_you_mean(name, unused);
                fault.suggestion = fault.suggestion.map(|name| format!("${name}"));
                found.push(fault);
            }
        }
        let is_described = |name: &&String| unknown.contains(*name) || said.entry.described.contains_key(*name);
        for name in asked.iter().filter(|name| !is_described(name)) {
            found.push(self.fault(Code::UndescribedVariable, said.entry).with("found", name));
        }
        unknown.is_empty()
    }

    /// The forms between which a message chooses.
    fn choices(&self, said: &Said<'_>, first: &Said<'_>, found: &mut Vec<Diagnostic>) {
        for selector in &said.entry.selectors {
            let Some(variable) = &selector.variable else { continue };
            match self.given.get(variable) {
                Some(Kind::Number) => {
                    if let Some(problem) = said.voice.plurals.problem(selector) {
                        let fault = self.fault(Code::BadPlural, said.entry).with("found", problem);
                        found.push(fault.with("expected", said.voice.plurals.names().join(", ")));
                    }
                }
                Some(Kind::Text) => {
                    if let Some((name, meant)) = unchosen(selector, words(first.entry, variable)) {
                        let fault = self.fault(Code::NeverChosen, said.entry).with("found", name);
                        let mut fault = fault.with("variable", variable);
                        fault.suggestion = meant;
                        found.push(fault);
                    }
                }
                None => {}
            }
        }
    }

    /// What is left over when a message is said. Whether nothing is.
    fn rendered(
        &self,
        said: &Said<'_>,
        rendered: &Rendered<'_>,
        forms: &[Values],
        found: &mut Vec<Diagnostic>,
    ) -> bool {
        let mut told = Vec::new();
        for unresolved in &rendered.unresolved {
            match unresolved {
                Unresolved::Quote(name) => told.extend(said.voice.lost_quote((self.id, said.entry), name)),
                Unresolved::Circle => told.extend(said.voice.circle((self.id, said.entry))),
                // Values and functions are told of, and what is silent where it stands; too much is left over.
                Unresolved::Value(_) | Unresolved::Function(_) | Unresolved::Silent(_) | Unresolved::TooMuch => {}
            }
        }
        // A choice by a function is made without a word.
        let functions = said.entry.functions.iter().map(|name| format!("{{{name}()}}"));
        // What comes with a quotation is told where it stands.
        let quoted = said.voice.quoted(said.entry).into_iter().filter(|(id, _)| id != self.id && !id.starts_with('-'));
        let with_them: BTreeSet<String> =
            quoted.flat_map(|(id, entry)| said.voice.rendered(&id, entry, forms).leftovers).collect();
        for leftover in functions.chain(rendered.leftovers.difference(&with_them).cloned()) {
            told.push(self.fault(Code::MessageLeftover, said.entry).with("found", leftover));
        }
        let is_clean = told.is_empty() && rendered.unresolved.is_empty();
        found.append(&mut told);
        is_clean
    }

    /// A value that a promised language says, and that another does not say with the same values.
    fn lost(
        &self,
        (name, tried): (&String, &Tried),
        whole: &[(Said<'_>, Rendered<'_>)],
        (all, forms): (&BTreeMap<String, Tried>, &[Values]),
        found: &mut Vec<Diagnostic>,
    ) {
        let says: Vec<Vec<Option<bool>>> = whole
            .iter()
            .map(|(_, rendered)| forms.iter().enumerate().map(|form| rendered.says(name, tried, form)).collect())
            .collect();
        for (at, (said, _)) in whole.iter().enumerate() {
            let others =
                || whole.iter().enumerate().filter(|(other, (said, _))| *other != at && said.voice.is_promised);
            let lost_in = |other: usize, form: usize| says[at][form] == Some(false) && says[other][form] == Some(true);
            let lost = forms.iter().enumerate().find_map(|(form, values)| {
                let (_, (other, _)) = others().find(|(other, _)| lost_in(*other, form))?;
                Some((*other, described(values, all)))
            });
            // What only chooses words elsewhere is not said in any form here or there.
            let lost = lost.or_else(|| {
                let asks = |said: &Said<'_>| said.voice.variables(said.entry).contains(name);
                let may_go = self.given[name] == Kind::Number && said.voice.plurals.names().len() == 1;
                let (_, (other, _)) = others().find(|(_, (other, _))| asks(other) && !asks(said) && !may_go)?;
                Some((*other, String::new()))
            });
            if let Some((other, form)) = lost {
                let fault = self.fault(Code::LostValue, said.entry).with("found", name);
                let fault = fault.with("other", other.voice.language);
                found.push(fault.with("form", if form.is_empty() { "none".to_owned() } else { form }));
            }
        }
    }
}

/// What a message describes above it, and what it asks for besides: unless that is a slip for what it describes.
fn given(first: &Said<'_>) -> BTreeMap<String, Kind> {
    let asked = first.voice.variables(first.entry);
    let mut given = first.entry.described.clone();
    let unused: Vec<&String> = given.keys().filter(|name| !asked.contains(*name)).collect();
    let is_slip = |name: &str| nearest(name, unused.iter().map(|name| name.as_str())).is_some();
    let more: Vec<&String> = asked.iter().filter(|name| !given.contains_key(*name) && !is_slip(name)).collect();
    let more: Vec<(String, Kind)> =
        more.into_iter().map(|name| (name.clone(), guessed(name, &first.entry.selectors))).collect();
    given.extend(more);
    given
}

/// The words by which a message chooses on a variable.
fn words<'e>(entry: &'e Entry, variable: &str) -> BTreeSet<&'e str> {
    let selectors = entry.selectors.iter().filter(|selector| selector.variable.as_deref() == Some(variable));
    selectors.flat_map(|selector| &selector.keys).map(|key| key.name.as_str()).collect()
}

/// The first form of a choice by word that no word chooses: a number or a form for numbers, one that is there twice, a
/// slip for a word by which the first language chooses.
fn unchosen(selector: &Selector, known: BTreeSet<&str>) -> Option<(String, Option<String>)> {
    let own: BTreeSet<&str> = selector.keys.iter().map(|key| key.name.as_str()).collect();
    let unused: Vec<&str> = known.iter().filter(|word| !own.contains(*word)).copied().collect();
    selector.keys.iter().enumerate().filter(|(_, key)| !key.is_default).find_map(|(at, key)| {
        let is_twice = selector.keys[..at].iter().any(|before| before.name == key.name);
        let meant = if known.contains(key.name.as_str()) { None } else { nearest(&key.name, unused.iter().copied()) };
        let is_number = key.number.is_some() || (key.name != "other" && CATEGORIES.contains(&key.name.as_str()));
        (is_number || is_twice || meant.is_some()).then(|| (key.name.clone(), meant))
    })
}
