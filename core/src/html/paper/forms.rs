//! Sheets to write on.

use super::super::element::{Element, blanks, cut, el, filled, heading};
use super::super::page::Page;
use super::sheet::sheet;
use crate::messages::Messages;

/// A sentence of *My plan*, and how it is finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanItem {
    /// It begins as this message says.
    Begun(&'static str),
    /// It begins in own words, too.
    Open,
    /// Names and numbers, one a line.
    People,
}

/// All of *My plan*, in the order of the paper.
pub const PLAN: [PlanItem; 6] = [
    PlanItem::Begun("paper-plan-tells"),
    PlanItem::Begun("paper-plan-shock"),
    PlanItem::Begun("paper-plan-silent"),
    PlanItem::Open,
    PlanItem::Open,
    PlanItem::People,
];

/// What somebody typed for an item. It stands on this paper and nowhere else: it cannot be written down as data, nor
/// shown by mistake.
#[derive(Clone, Default)]
pub struct Filled {
    /// How an open sentence begins.
    pub when: String,
    /// How it goes on; a line each.
    pub said: Vec<String>,
}

impl PlanItem {
    /// Letters of a line at most, so that a plan fits on a sheet.
    pub const LONGEST: usize = 140;

    /// The sentence that is to be finished.
    pub fn sentence(self, when: &str, words: &Messages) -> String {
        match self {
            Self::Begun(id) => words.text(id),
            Self::Open if when.is_empty() => words.text("paper-plan-open"),
            Self::Open => words.format("paper-plan-when", &[("when", when.into())]),
            Self::People => words.text("paper-plan-call"),
        }
    }

    /// Lines that can be said at most.
    pub fn most(self) -> usize {
        match self {
            Self::Begun(_) | Self::Open => 1,
            Self::People => 3,
        }
    }

    fn element(self, typed: &Filled, words: &Messages) -> Element {
        let item = el("li").say(self.sentence(&typed.when, words));
        let said = |line: &String| el("strong").say(line.as_str());
        match (self, &typed.said[..]) {
            (Self::People, lines) => {
                let called = el("ul").class("plain").all(lines.iter().map(|line| el("li").add(said(line))));
                item.all(filled(called)).all(blank(self.most().saturating_sub(lines.len())))
            }
            (Self::Begun(_) | Self::Open, []) => item.all(blank(2)),
            (Self::Begun(_) | Self::Open, lines) => item.all(lines.iter().map(|line| el("p").add(said(line)))),
        }
    }
}

fn blank(count: usize) -> Option<Element> {
    (count > 0).then(|| blanks(count))
}

/// What one will say, in own words: those that were typed, and lines for what was not.
pub fn plan(typed: &[Filled], words: &Messages) -> Page {
    let empty = Filled::default();
    let items = PLAN.iter().enumerate().map(|(at, item)| item.element(typed.get(at).unwrap_or(&empty), words));
    let is_blank = typed.iter().all(|one| one.when.is_empty() && one.said.is_empty());
    let intro = if is_blank { "paper-plan-intro" } else { "paper-plan-filled" };
    sheet(&words.text("paper-plan-title"), words).line(&words.text(intro)).add(el("ul").class("plain lines").all(items))
}

fn asked(id: &str, count: usize, words: &Messages) -> Element {
    el("li").say(words.text(id)).add(blanks(count))
}

/// What a child and an adult agree, and both sign.
pub fn agreement(words: &Messages) -> Page {
    let points = [
        "paper-agreement-1",
        "paper-agreement-2",
        "paper-agreement-3",
        "paper-agreement-4",
        "paper-agreement-5",
        "paper-agreement-6",
        "paper-agreement-7",
        "paper-agreement-8",
    ];
    let points = el("ol").class("rules").all(points.map(|id| el("li").say(words.text(id))));
    let signed = ["paper-agreement-child", "paper-agreement-adult", "paper-agreement-date"];
    let signed = el("ul").class("plain").all(signed.map(|id| asked(id, 1, words)));
    let sign = el("section").class("together").add(heading(2, &words.text("paper-agreement-sign"))).add(signed);
    sheet(&words.text("paper-agreement-title"), words)
        .class("large")
        .line(&words.text("paper-agreement-intro"))
        .add(points)
        .add(sign)
}

/// Six short questions, answered without a name.
pub fn evaluation(words: &Messages) -> Page {
    let marks = ["paper-evaluation-yes", "paper-evaluation-little", "paper-evaluation-no"];
    let ticked = |id: &str| {
        let marks = el("ul").class("boxes choices").all(marks.map(|id| el("li").say(words.text(id))));
        el("li").line(&words.text(id)).add(marks)
    };
    let closed = ["paper-evaluation-first", "paper-evaluation-call", "paper-evaluation-free"].map(ticked);
    let open = ["paper-evaluation-take", "paper-evaluation-much", "paper-evaluation-know"];
    let open = open.map(|id| asked(id, 3, words));
    sheet(&words.text("paper-evaluation-title"), words)
        .class("large")
        .class("large")
        .line(&words.text("paper-evaluation-intro"))
        .add(el("ol").class("lines").all(closed).all(open))
}

/// How many slips stand on a sheet.
const SLIPS: usize = 3;

/// A question for tomorrow, for next week and for next month; three slips on a sheet.
pub fn slip(words: &Messages) -> Page {
    let one = |number: usize| {
        let title = heading(2, &words.format("paper-slip-one", &[("number", number.into())]));
        let asked = ["paper-slip-day", "paper-slip-week", "paper-slip-month"].map(|id| asked(id, 1, words));
        el("section").class("slip").add(title).add(el("ul").class("plain").all(asked))
    };
    let slips = (1..=SLIPS).flat_map(|number| (number > 1).then(cut).into_iter().chain([one(number)]));
    sheet(&words.text("paper-slip-title"), words).line(&words.text("paper-slip-intro")).all(slips)
}

#[cfg(test)]
mod tests {
    use serde::{Serialize, de::DeserializeOwned};
    use static_assertions::assert_not_impl_any;

    use super::*;

    // What somebody typed cannot be kept as data, nor shown by mistake.
    assert_not_impl_any!(Filled: Serialize, DeserializeOwned, std::fmt::Debug, std::fmt::Display);
}
