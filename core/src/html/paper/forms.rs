//! Sheets to write on.

use super::super::element::{Element, blanks, cut, el, heading};
use super::super::page::Page;
use super::sheet::sheet;
use crate::messages::Messages;

/// What one will say, in own words.
pub fn plan(words: &Messages) -> Page {
    let lines = [
        ("paper-plan-tells", 2),
        ("paper-plan-shock", 2),
        ("paper-plan-silent", 2),
        ("paper-plan-open", 2),
        ("paper-plan-open", 2),
        ("paper-plan-call", 3),
    ];
    let lines = lines.map(|(id, count)| asked(id, count, words));
    sheet(&words.text("paper-plan-title"), words)
        .line(&words.text("paper-plan-intro"))
        .add(el("ul").class("plain lines").all(lines))
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
