//! The guide for whoever leads a group. The screen, the verb and `docs/group-leaders.md` say what is built here.

use super::shape::{Guide, GuidePart, Moment};
use crate::messages::Messages;
use crate::model::markup::{Block, Markup, Span, Style};

/// What stands below a heading, by messages.
enum Body {
    Text(&'static [&'static str]),
    Dashes(&'static [&'static str]),
    Steps(&'static [&'static str]),
}

use Body::{Dashes, Steps, Text};

const PARTS: &[(&str, &[Body])] = &[
    (
        "guide-before-title",
        &[Dashes(&[
            "guide-before-module",
            "guide-before-second",
            "guide-before-tonight",
            "guide-before-safeguarding",
            "guide-before-invitation",
        ])],
    ),
    (
        "guide-prepare-title",
        &[
            Text(&["guide-prepare-intro"]),
            Steps(&[
                "guide-prepare-evening",
                "guide-prepare-print",
                "guide-prepare-helplines",
                "guide-prepare-present",
                "guide-prepare-letters",
                "guide-prepare-notes",
            ]),
        ],
    ),
    (
        "guide-evening-title",
        &[
            Text(&["guide-evening-share"]),
            Steps(&[
                "guide-evening-welcome",
                "guide-evening-ask",
                "guide-evening-vote",
                "guide-evening-pairs",
                "guide-evening-again",
                "guide-evening-reasons",
                "guide-evening-talk",
                "guide-evening-paper",
            ]),
            Text(&["guide-evening-team"]),
        ],
    ),
    (
        "guide-rules-title",
        &[
            Text(&["guide-rules-intro"]),
            Steps(&[
                "guide-rules-here",
                "guide-rules-child",
                "guide-rules-pass",
                "guide-rules-images",
                "guide-rules-blame",
                "guide-rules-families",
                "guide-rules-phones",
            ]),
        ],
    ),
    (
        "guide-during-title",
        &[Dashes(&[
            "guide-during-turn",
            "guide-during-blank",
            "guide-during-choose",
            "guide-during-count",
            "guide-during-more",
            "guide-during-leave",
            "guide-during-notes",
            "guide-during-help",
        ])],
    ),
    (HARD, &[Text(&["guide-hard-intro"])]),
    (
        "guide-after-title",
        &[Dashes(&[
            "guide-after-stay",
            "guide-after-concern",
            "guide-after-names",
            "guide-after-second",
            "guide-after-slip",
        ])],
    ),
    ("guide-plain-title", &[Dashes(&["guide-plain-present", "guide-plain-count", "guide-plain-guide"])]),
];

/// The part below which the moments stand.
const HARD: &str = "guide-hard-title";

/// What happens, and what can be said then.
const MOMENTS: &[(&str, &str)] = &[
    ("guide-hard-story", "guide-hard-story-say"),
    ("guide-hard-now", "guide-hard-now-say"),
    ("guide-hard-never", "guide-hard-never-say"),
    ("guide-hard-sent", "guide-hard-sent-say"),
    ("guide-hard-phone", "guide-hard-phone-say"),
    ("guide-hard-details", "guide-hard-details-say"),
    ("guide-hard-motives", "guide-hard-motives-say"),
    ("guide-hard-question", "guide-hard-question-say"),
    ("guide-hard-quiet", "guide-hard-quiet-say"),
];

pub fn guide(words: &Messages) -> Guide {
    let moment = |(happens, say): &(&str, &str)| Moment { happens: words.text(happens), say: words.text(say) };
    let part = |(heading, bodies): &(&str, &[Body])| GuidePart {
        heading: words.text(heading),
        body: bodies.iter().flat_map(|body| blocks(body, words)).collect(),
        moments: if *heading == HARD { MOMENTS.iter().map(moment).collect() } else { Vec::new() },
    };
    Guide {
        title: words.text("guide-title"),
        intro: blocks(&Text(&["guide-intro", "guide-room", "guide-image"]), words),
        parts: PARTS.iter().map(part).collect(),
        happens_title: words.text("guide-hard-happens"),
        say_title: words.text("guide-hard-say"),
    }
}

fn blocks(body: &Body, words: &Messages) -> Vec<Block> {
    let said = |ids: &[&str]| ids.iter().map(|id| spans(&words.text(id))).collect::<Vec<_>>();
    match body {
        Text(ids) => said(ids).into_iter().map(Block::Paragraph).collect(),
        Dashes(ids) => vec![Block::List { first: None, items: said(ids) }],
        Steps(ids) => vec![Block::List { first: Some(1), items: said(ids) }],
    }
}

/// The ground rules of an evening, to say aloud.
pub fn ground_rules(words: &Messages) -> Markup {
    let rules = PARTS.iter().filter(|(title, _)| *title == "guide-rules-title").flat_map(|(_, bodies)| *bodies);
    let steps = rules.filter_map(|body| if let Steps(ids) = body { Some(*ids) } else { None }).flatten();
    vec![Block::List { first: Some(1), items: steps.map(|id| spans(&words.text(id))).collect() }]
}

/// What is typed stands between backquotes in a message. It becomes strong, and nothing else does.
fn spans(text: &str) -> Vec<Span> {
    let styles = [Style::Plain, Style::Strong].into_iter().cycle();
    let spans = text.split('`').zip(styles).map(|(text, style)| Span { text: text.to_owned(), style });
    spans.filter(|span| !span.text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_strong() {
        let found = spans("`vangnet guide` and more");
        let found: Vec<(&str, Style)> = found.iter().map(|span| (span.text.as_str(), span.style)).collect();
        assert_eq!(found, [("vangnet guide", Style::Strong), (" and more", Style::Plain)]);
    }
}
