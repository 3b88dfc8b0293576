//! Which texts are shown to be weighed, so that they may hold words that hurt.

use vangnet_core::lesson::question::Ask;
use vangnet_core::lesson::{Kind, Page};
use vangnet_core::reading::Said;
use vangnet_core::scenario::Then;

/// Whether a text stands in a slot that holds examples on some page.
pub(super) fn can_be_example(said: &Said) -> bool {
    const GROUPS: [&str; 12] =
        ["avoid", "line", "node", "thought", "signal", "option", "item", "left", "prompt", "go", "hard", "discuss"];
    GROUPS.contains(&said.group())
}

/// Whether a text is an example: an option that is not right, a clumsy line, something to leave, words of a child.
pub(super) fn is_example(page: &Page, said: &Said) -> bool {
    match said.group() {
        "avoid" | "line" | "node" | "thought" | "signal" => match &page.kind {
            Kind::Contrast(contrast) => {
                let helpful = contrast.helpful.iter().find(|line| line.id == *said.name());
                helpful.is_none_or(|line| contrast.who.first() == Some(&line.who))
            }
            _ => true,
        },
        "option" | "item" | "left" => page.question().is_some_and(|question| !is_right(&question.ask, said.name())),
        "prompt" => page.question().is_some_and(|question| matches!(question.ask, Ask::TrueFalse(false))),
        "go" => is_clumsy(page, said),
        // A hard moment begins with what somebody in the room says.
        "hard" | "discuss" => true,
        _ => false,
    }
}

fn is_right(ask: &Ask, option: &str) -> bool {
    match ask {
        Ask::Choice(choice) => choice.right.iter().any(|right| *right == *option),
        Ask::Multi(multi) => multi.right.iter().any(|right| *right == *option),
        Ask::Match(pairs) => pairs.right.values().any(|right| *right == *option),
        Ask::Judge(judge) => judge.panel.first().is_some_and(|best| *best == *option),
        _ => true,
    }
}

/// A sentence in a talk that misses a guideline.
fn is_clumsy(page: &Page, said: &Said) -> bool {
    let Kind::Scenario(scenario) = &page.kind else { return false };
    let mut parts = said.slot.split('.').skip(1);
    let (Some(node), Some(choice)) = (parts.next(), parts.next()) else { return false };
    let choices = scenario.nodes.iter().filter(|(id, _)| **id == *node).filter_map(|(_, node)| match &node.then {
        Then::Go(choices) => Some(choices),
        Then::End(_) => None,
    });
    choices.flatten().any(|go| go.id == *choice && (go.tone <= 0 || !go.misses.is_empty()))
}
