//! One language file of a module, held against its structure.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::markup;
use super::texts::for_role;
use crate::diagnostic::Code;
use crate::document::{Fields, Key, Shape, Table, Value, optional, required};
use crate::lesson::{Kind, Page, slots};
use crate::model::markup::Markup;
use crate::model::{Id, ModuleProse, PageProse, Role, Slot, Text, TextForm, Topic, folded};
use crate::model::{letters, mention, phone};
use crate::question::{Gaps, QuestionKind};

/// A language file. What a page may say depends on its kind.
pub const KEYS: &[Key] = &[
    required("title", Shape::Text),
    required("summary", Shape::Text),
    optional("rule", Shape::Of(&Shape::Text)),
    optional("page", Shape::Each(&Shape::Any)),
];

/// Longest note for a group leader, in words.
const NOTE_WORDS: usize = 60;

/// Reads a language file. Pages that are not whole in this language are left out and named.
///
/// The second part holds the pages that stand in the file, whole or not.
pub(super) fn prose(root: &Table<'_>, rules: &[Id], pages: &[Page], unreadable: &[Id]) -> (ModuleProse, BTreeSet<Id>) {
    let fields = Fields::read(root.clone(), &[KEYS]);
    let title = fields.get("title").and_then(|value| line(value, false)).unwrap_or_default();
    let summary = fields.get("summary").and_then(|value| line(value, false)).unwrap_or_default();
    let rules = rules_said(&fields, rules);
    let tables = root.aloud_tables("page");
    let mut read = BTreeMap::new();
    for (id, table) in &tables {
        if let Some(page) = pages.iter().find(|page| page.id == *id) {
            if let Some(prose) = page_prose(page, table) {
                read.insert(id.clone(), prose);
            }
        } else if unreadable.contains(id) {
            loose(table);
        } else {
            let fault = table.fault(Code::UnknownPageProse).with("page", id);
            table.report(fault.did_you_mean(id, pages.iter().map(|page| page.id.as_str())));
        }
    }
    for page in pages {
        if let Some(earlier) = &page.revisits
            && let Some(below) = read.get(earlier).cloned()
        {
            let own = read.remove(&page.id).unwrap_or_default();
            read.insert(page.id.clone(), own.over(&below));
        }
    }
    let standing = tables.iter().map(|(id, _)| id.clone()).collect();
    (ModuleProse { title, summary, rules, pages: read }, standing)
}

/// The rules of the module in words; one without is told.
fn rules_said(fields: &Fields<'_>, rules: &[Id]) -> BTreeMap<Id, String> {
    let placed = fields.per_id("rule", Code::UnknownRule, rules);
    for rule in rules.iter().filter(|rule| placed.iter().all(|(id, _)| id != *rule)) {
        let fault = fields.table.fault(Code::MissingKey).with("key", format!("rule.{rule}"));
        fields.table.report(fault);
    }
    placed.into_iter().filter_map(|(id, value)| Some((id, line(value, false)?))).collect()
}

/// Every text below a page table, with its path and the place of its key.
fn flatten<'d>(table: &Table<'d>, prefix: &str, out: &mut Vec<(String, Range<usize>, Value<'d>)>) {
    for (key, span, value) in table.entries() {
        let path = if prefix.is_empty() { key.to_owned() } else { format!("{prefix}.{key}") };
        match value.as_table() {
            Some(below) => flatten(&below, &path, out),
            None => out.push((path, span, value)),
        }
    }
}

/// Looks at the texts of a page whose structure could not be read: at each by itself.
fn loose(table: &Table<'_>) {
    let mut entries = Vec::new();
    flatten(table, "", &mut entries);
    for (path, _, value) in entries.iter().filter(|(.., value)| value.as_text().is_some()) {
        said(value, Slot::parse(for_role(path).1).is_some_and(|slot| is_answer(&slot)));
    }
}

fn page_prose(page: &Page, table: &Table<'_>) -> Option<PageProse> {
    let slots = slots::of(page);
    let mut entries = Vec::new();
    flatten(table, "", &mut entries);
    let mut texts = BTreeMap::new();
    let (mut refused, mut strange) = (Vec::new(), Vec::new());
    for (path, span, value) in entries {
        let (role, key) = for_role(&path);
        let Some(slot) = Slot::parse(key).filter(|slot| slots.has(slot)) else {
            strange.push((path, span));
            continue;
        };
        match text(&slot, value) {
            Some(text) => drop(texts.insert((role, slot), text)),
            None => refused.push((role, slot)),
        }
    }
    let known: Vec<String> = slots.iter().map(Slot::to_string).collect();
    let needed: Vec<&Slot> = slots.needed().filter(|slot| !texts.contains_key(&(None, (*slot).clone()))).collect();
    let missing: Vec<&Slot> =
        needed.iter().copied().filter(|slot| !refused.contains(&(None, (*slot).clone()))).collect();
    for slot in &missing {
        let fault = table.fault(Code::MissingProse).with("key", slot).with("page", &page.id);
        table.report(fault.with("example", slot.form().example()));
    }
    let missing: Vec<String> = missing.iter().map(|slot| slot.to_string()).collect();
    let missing: Vec<&str> = missing.iter().map(String::as_str).collect();
    for (path, span) in &strange {
        let fault = table.file.fault(Code::UnknownProse, span.clone()).with("key", path);
        let fault = fault.did_you_mean(path, known.iter().map(String::as_str));
        table.report(fault.or_missing(strange.len(), &missing));
    }
    (needed.is_empty() && gaps_fit(page, &texts, table)).then(|| PageProse::new(texts))
}

fn text(slot: &Slot, value: Value<'_>) -> Option<Text> {
    match slot.form() {
        TextForm::Line => line(value, is_answer(slot)).map(Text::Line),
        TextForm::Markup => markup(slot, value).map(Text::Markup),
        TextForm::List => {
            let lines: Option<Vec<String>> =
                value.list()?.into_iter().map(|value| line(value, is_answer(slot))).collect();
            lines.map(Text::List)
        }
    }
}

/// What a learner chooses or types: a short number to call may be the very answer.
fn is_answer(slot: &Slot) -> bool {
    matches!(slot, Slot::Option(_) | Slot::Accept(_))
}

/// A text with something in it, all of which can be shown.
fn said<'d>(value: &Value<'d>, is_answer: bool) -> Option<&'d str> {
    let text = value.text()?;
    if text.trim().is_empty() {
        value.report(value.fault(Code::EmptyText));
        return None;
    }
    // Numbers stand in regions alone, where somebody keeps them right.
    let numbers = phone::numbers(text).into_iter().map(|place| &text[place]);
    let (answers, others): (Vec<&str>, Vec<&str>) =
        numbers.partition(|number| is_answer && phone::is_emergency(number));
    for (code, numbers) in [(Code::EmergencyNumber, answers), (Code::PhoneInProse, others)] {
        if let Some(number) = numbers.first() {
            value.report(value.fault_at(code, number).with("found", number));
        }
    }
    for (_, topic) in mention::mentions(text).filter(|(_, topic)| Topic::parse(topic).is_none()) {
        let fault = value.fault_at(Code::BadValue, topic).with("found", topic);
        value.report(fault.with("allowed", Topic::NAMES.join(", ")).did_you_mean(topic, Topic::NAMES.iter().copied()));
    }
    letters::refused(text).is_none().then_some(text)
}

/// One line: white space folded, no marks.
fn line(value: Value<'_>, is_answer: bool) -> Option<String> {
    let text = said(&value, is_answer)?;
    // Spaces at which no line may break stay.
    let folded = if text.contains('\u{a0}') { text.trim().replace('\n', " ") } else { folded(text).into_owned() };
    if let Some(mark) = ["**", "`"].into_iter().find(|mark| folded.contains(mark)) {
        value.report(value.fault_at(Code::BadMarkup, mark).with("found", mark));
    }
    Some(folded)
}

fn markup(slot: &Slot, value: Value<'_>) -> Option<Markup> {
    let text = said(&value, false)?;
    let words = text.split_whitespace().count();
    if *slot == Slot::Note && words > NOTE_WORDS {
        value.report(value.fault(Code::LongNote).with("words", words).with("most", NOTE_WORDS));
    }
    if let Some(number) = markup::odd_number(text) {
        value.report(value.fault_at(Code::ListNumber, number).with("found", number));
    }
    let blocks = markup::parse(text);
    blocks.map_err(|(found, part)| value.report(value.fault_at(Code::BadMarkup, part).with("found", found))).ok()
}

/// Whether the prompt of a gap question holds each gap exactly once, and no other.
fn gaps_fit(page: &Page, texts: &BTreeMap<(Option<Role>, Slot), Text>, table: &Table<'_>) -> bool {
    let Kind::Question(question) = &page.kind else { return true };
    let QuestionKind::Gaps(Gaps { gaps }) = &question.kind else { return true };
    let prompts = texts.iter().filter(|((_, slot), _)| *slot == Slot::Prompt);
    let mut fit = true;
    for (_, prompt) in prompts {
        let Text::Line(prompt) = prompt else { continue };
        let named = prompt.split('{').skip(1).filter_map(|rest| rest.split('}').next());
        // A helpline is mentioned by a word of two parts; the id of a gap has one.
        let named: Vec<&str> = named.filter(|name| !name.contains(':')).collect();
        let same = named.len() == gaps.len() && gaps.iter().all(|gap| named.contains(&gap.id.as_str()));
        if !same {
            let expected: Vec<_> = gaps.iter().map(|gap| format!("{{{}}}", gap.id)).collect();
            table.report(table.fault(Code::GapMismatch).with("expected", expected.join(" ")).with("page", &page.id));
            fit = false;
        }
    }
    fit
}
