//! Rules about where talks end: on the way there, never by one sentence.

use super::course::place;
use vangnet_core::diagnostic::{Code, Diagnostic};
use vangnet_core::lesson::{Kind, Module};
use vangnet_core::model::Id;
use vangnet_core::reading::Content;
use vangnet_core::scenario::{Ending, Flaw, flaws};

/// Walks every way through every talk of a module.
pub(super) fn endings(module: &Module, content: &Content, found: &mut Vec<Diagnostic>) {
    let path = format!("{}/lesson.toml", module.id);
    for page in &module.pages {
        let Kind::Scenario(scenario) = &page.kind else { continue };
        let talk = |code| Diagnostic::new(code, place(content, &path, &["page", &page.id])).with("page", &page.id);
        let at = |code, node: &Id, go: &Id| {
            let place = place(content, &path, &["page", &page.id, "node", node]);
            Diagnostic::new(code, place).with("node", node).with("choice", go)
        };
        found.extend(flaws(scenario).into_iter().map(|flaw| match flaw {
            Flaw::Unreached(ending) => talk(Code::UnreachedEnding).with("ending", word(ending)),
            Flaw::GoodWhileBroken => talk(Code::GoodWhileBroken),
            Flaw::Unanswered { node, go } => at(Code::UnansweredBreak, &node, &go),
            Flaw::Decides { node, go, ending } => at(Code::OneLineDecides, &node, &go).with("ending", word(ending)),
        }));
    }
}

fn word(ending: Ending) -> &'static str {
    Ending::ALL.into_iter().find(|(_, known)| *known == ending).map_or("", |(word, _)| word)
}
