//! Rules about fair questions: nobody should guess the answer from its place or length.

use std::collections::{BTreeMap, BTreeSet};

use super::course::place;
use vangnet_core::diagnostic::{Code, Diagnostic};
use vangnet_core::lesson::{Module, Page};
use vangnet_core::model::fold::fold;
use vangnet_core::model::{Id, Slot};
use vangnet_core::question::QuestionKind;
use vangnet_core::reading::{Content, Said, Texts};

/// Below this many questions a place says nothing.
const ENOUGH: usize = 4;
/// Letters by which an option may always differ.
const SMALL: usize = 30;

/// Checks where the right answers of a module stand, and that it has a case in which nothing is wrong.
///
/// `broken` are the files that have errors: of pages that could not be read, a total says nothing.
pub(super) fn balance(module: &Module, content: &Content, broken: &BTreeSet<String>, found: &mut Vec<Diagnostic>) {
    let path = format!("{}/lesson.toml", module.id);
    let place = || place(content, &path, &["pages"]);
    if let Some(position) = same_position(module) {
        found.push(Diagnostic::new(Code::SamePosition, place()).with("position", position + 1));
    }
    let asks = module.pages.iter().any(|page| page.question().is_some());
    if asks && !broken.contains(&path) && !module.pages.iter().any(is_calm_case) {
        found.push(Diagnostic::new(Code::NoCalmCase, place()).with("module", &module.id));
    }
}

/// The one position at which every right answer of a module stands.
fn same_position(module: &Module) -> Option<usize> {
    let first_asked = module.pages.iter().filter(|page| page.revisits.is_none());
    let position = |page: &Page| match &page.question()?.kind {
        QuestionKind::Choice(choice) => choice.options.iter().position(|option| choice.right.first() == Some(option)),
        _ => None,
    };
    let positions: Vec<usize> = first_asked.filter_map(position).collect();
    let first = *positions.first()?;
    (positions.len() >= ENOUGH && positions.iter().all(|position| *position == first)).then_some(first)
}

/// Whether this page weighs a situation in which the calmest answer is right.
fn is_calm_case(page: &Page) -> bool {
    match page.question().map(|question| &question.kind) {
        Some(QuestionKind::Choice(choice)) => choice.alarm.first().is_some_and(|calm| choice.right.contains(calm)),
        _ => false,
    }
}

/// Options twice as long as the others are on average.
pub(super) fn long_options(module: &Module, texts: &Texts, found: &mut Vec<Diagnostic>) {
    let mut by_page = BTreeMap::<_, Vec<(&Id, &Said)>>::new();
    for said in &texts.said {
        if let Some(Slot::Option(id)) = &said.slot {
            by_page.entry((said.page.as_str(), said.role)).or_default().push((id, said));
        }
    }
    for ((page, _), options) in by_page {
        let weighed = module.page(page).and_then(Page::question).is_some_and(|question| {
            matches!(question.kind, QuestionKind::Choice(_) | QuestionKind::Multi(_) | QuestionKind::Judge(_))
        });
        if !weighed || options.len() < 2 {
            continue;
        }
        let length = |said: &Said| said.text.chars().count();
        let whole: usize = options.iter().map(|(_, said)| length(said)).sum();
        for (id, option) in &options {
            let others = (whole - length(option)) / (options.len() - 1);
            if length(option) >= 2 * others && length(option) > others + SMALL {
                let place = texts.place(option, 0..option.text.len());
                let fault = Diagnostic::new(Code::LongOption, place).with("option", id);
                found.push(fault.with("letters", length(option)).with("others", others));
            }
        }
    }
}

/// Things to choose from that a reader cannot tell apart, in one question or at one moment of a talk.
pub(super) fn equal_options(texts: &Texts, found: &mut Vec<Diagnostic>) {
    let mut met = BTreeSet::new();
    for said in &texts.said {
        let moment = match &said.slot {
            Some(Slot::Option(_) | Slot::Item(_) | Slot::Left(_)) => None,
            Some(Slot::Go(moment, _)) => Some(moment),
            _ => continue,
        };
        let group = said.slot.as_ref().map(Slot::group);
        // A full stop tells nobody anything.
        let text = fold(&said.text).trim_end_matches('.').to_owned();
        if !met.insert((&said.page, said.role, group, moment, text)) {
            let place = texts.place(said, 0..said.text.len());
            found.push(Diagnostic::new(Code::EqualOptions, place).with("found", &said.text));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vangnet_core::lesson::Kind;
    use vangnet_core::question::{Choice, Question};

    fn ids(names: &[&str]) -> Vec<Id> {
        names.iter().filter_map(|name| Id::parse(name)).collect()
    }

    fn page(id: &str, right: &str, alarm: &[&str]) -> Page {
        let choice = Choice {
            options: ids(&["a", "b", "c"]),
            right: ids(&[right]),
            partial: BTreeMap::new(),
            alarm: ids(alarm),
        };
        let kind = QuestionKind::Choice(choice);
        Page {
            id: Id::parse(id).expect("a good id"),
            kind: Kind::Question(Question { kind, confidence: false, pretest: false, shuffle: true }),
            roles: Vec::new(),
            cites: Vec::new(),
            critical: false,
            revisits: None,
            layer: vangnet_core::lesson::Layer::Core,
            about: None,
            group: vangnet_core::lesson::Group::default(),
        }
    }

    #[test]
    fn a_calm_case_has_its_calmest_answer_right() {
        assert!(is_calm_case(&page("p", "a", &["a", "b", "c"])));
        assert!(!is_calm_case(&page("p", "c", &["a", "b", "c"])));
        assert!(!is_calm_case(&page("p", "a", &[])));
    }
}
