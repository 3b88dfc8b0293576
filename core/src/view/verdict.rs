//! How an answer turned out, and why.

use super::asked::Asked;
use super::context::Context;
use super::shape::{Feedback, Reasons, Tone, Verdict};
use crate::messages::Messages;
use crate::model::markup::{Markup, paragraph};
use crate::model::{Id, Slot};
use crate::player::Player;
use crate::question;
use crate::question::{Answer, Asking, Draft, Fill, Gap, Gaps, Judge, JudgeAsk, Match, QuestionKind, TrueFalse};

/// Why each option of a question helps or does not, with nobody having chosen: for paper and for a room. Nothing for
/// what is no question, and for a first guess, whose reasons stand where the module returns to it.
pub fn reasons(player: &Player, messages: &Messages, module: &Id, page: &Id) -> Option<Reasons> {
    let context = &Context { player, messages, address: player.address() };
    let (module, page) = player.page_at(module, page)?;
    let question = page.question().filter(|question| !question.pretest)?;
    let prose = &context.prose(module, &page.id);
    let asked = Asked { context, module, page, question, prose, answer: Draft::default(), closed: true };
    Some(Reasons {
        each: asked.feedback(Tone::NotYet, Which::Open),
        lines: asked.answer_in_words(Tone::NotYet).into_iter().collect(),
        explain: asked.explain(),
        source: asked.source(),
    })
}

/// Of which options it is said why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    /// Of what was chosen.
    Taken,
    /// Of all, once asked for.
    All,
    /// Of all, with nobody having chosen.
    Open,
}

impl Which {
    /// A sentence about what somebody chose; nothing with nobody having chosen.
    fn heard(self, said: impl FnOnce() -> String) -> Option<String> {
        (self != Self::Open).then(said)
    }
}

pub(super) fn verdict(asked: &Asked<'_>) -> Verdict {
    let player = asked.context.player;
    if asked.question.pretest {
        return Verdict {
            tone: Tone::Neutral,
            headline: asked.context.text("question-guessed"),
            lines: vec![asked.context.text("question-guess-later")],
            feedback: Vec::new(),
            explain: Vec::new(),
            source: Vec::new(),
        };
    }
    let (tone, headline) = match player.mark(&asked.module.id, asked.page, asked.question, &asked.answer).verdict() {
        question::Verdict::Right => (Tone::Right, "question-right"),
        question::Verdict::Partly => (Tone::Partly, "question-partly"),
        question::Verdict::NotYet => (Tone::NotYet, "question-not-yet"),
        question::Verdict::Recorded => (Tone::Neutral, "question-noted"),
    };
    Verdict {
        tone,
        headline: asked.context.text(headline),
        lines: asked.lines(tone),
        feedback: asked.feedback(
            tone,
            if player.is_why_open(&asked.module.id, &asked.page.id) { Which::All } else { Which::Taken },
        ),
        explain: asked.explain(),
        source: asked.source(),
    }
}

fn right_or_not(right: bool) -> Tone {
    if right { Tone::Right } else { Tone::NotYet }
}

impl Asked<'_> {
    fn lines(&self, tone: Tone) -> Vec<String> {
        let said = match tone {
            Tone::Right => self.prose.line(Slot::Right),
            Tone::NotYet | Tone::Partly => self.prose.line(Slot::Wrong),
            Tone::Neutral => None,
        };
        [said, self.earlier_guess(), self.answer_in_words(tone)].into_iter().flatten().collect()
    }

    /// On a page that returns to a guess: what was guessed.
    fn earlier_guess(&self) -> Option<String> {
        let guess = self.page.revisits.as_ref()?;
        let Answer::One(id) = &self.context.player.answered(&self.module.id, guess)?.answer? else { return None };
        Some(self.context.with("question-earlier-guess", &[("answer", (&self.label(id)).into())]))
    }

    /// The answer in one sentence, where the options alone do not show it.
    fn answer_in_words(&self, tone: Tone) -> Option<String> {
        match &self.question.kind {
            // The items follow with their reasons, in that order.
            QuestionKind::Order(_) => (tone != Tone::Right).then(|| self.context.text("question-right-order")),
            QuestionKind::Judge(judge) => (judge.ask == JudgeAsk::Rank && tone != Tone::Right).then(|| {
                let items = judge.panel.iter().map(|id| self.label(id)).collect::<Vec<_>>().join(" – ");
                self.context.with("question-panel-order", &[("items", (&items).into())])
            }),
            QuestionKind::Estimate(estimate) => {
                let unit = self.prose.said(Slot::Unit);
                let arguments = [("number", estimate.right.into()), ("unit", (&unit).into())];
                Some(self.context.with("question-right-number", &arguments))
            }
            QuestionKind::TrueFalse(TrueFalse { right }) => {
                Some(self.context.text(if *right { "question-is-true" } else { "question-is-false" }))
            }
            QuestionKind::Choice(_)
            | QuestionKind::Multi(_)
            | QuestionKind::Match(_)
            | QuestionKind::Gaps(_)
            | QuestionKind::Spot(_)
            | QuestionKind::Scale(_)
            | QuestionKind::Reflect(_) => None,
        }
    }

    fn explain(&self) -> Markup {
        match &self.question.kind {
            QuestionKind::Estimate(_) => self.prose.markup(Slot::Explain),
            // A possible answer to compare one's own words with.
            QuestionKind::Reflect(_) => {
                let mut example = self.prose.markup(Slot::Example);
                if !example.is_empty() {
                    example.insert(0, paragraph(&self.context.text("question-example")));
                }
                example
            }
            QuestionKind::Choice(_)
            | QuestionKind::Multi(_)
            | QuestionKind::TrueFalse(_)
            | QuestionKind::Order(_)
            | QuestionKind::Match(_)
            | QuestionKind::Gaps(_)
            | QuestionKind::Judge(_)
            | QuestionKind::Spot(_)
            | QuestionKind::Scale(_) => Vec::new(),
        }
    }

    fn source(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.prose.line(Slot::Asked).into_iter().collect();
        if self.question.kind.needs_source() {
            lines.extend(self.context.source_lines(&self.page.cites));
        }
        lines
    }

    /// Why, for what was chosen; for everything once asked for.
    fn feedback(&self, tone: Tone, which: Which) -> Vec<Feedback> {
        let all = which != Which::Taken;
        match &self.question.kind {
            QuestionKind::Choice(choice) => self.taken_first(&self.shown(), which, |id| match choice.partial.get(id) {
                _ if choice.right.contains(id) => Tone::Right,
                Some(share) if *share > 0.0 => Tone::Partly,
                _ => Tone::NotYet,
            }),
            QuestionKind::TrueFalse(statement) => {
                self.taken_first(&TrueFalse::options(), which, |id| right_or_not(statement.is_right(id)))
            }
            QuestionKind::Multi(multi) => {
                let unfit = ["question-mark-unfit", "question-mark-rightly-left", "question-mark-not-fitting"];
                let shown = self.shown();
                let feedback = shown
                    .iter()
                    .filter_map(|id| self.marked(id, which, multi.right.contains(id), unfit, self.label(id)));
                feedback.collect()
            }
            QuestionKind::Spot(spot) => {
                let ordinary = ["question-mark-false-alarm", "question-mark-left", "question-mark-ordinary"];
                let feedback = spot.lines.iter().filter_map(|line| {
                    let id = &line.line.id;
                    let label = self.prose.said(Slot::Line(id.clone()));
                    let mut one = self.marked(id, which, line.signal.is_some(), ordinary, label)?;
                    one.said = one.said.map(|_| self.message_heard(line, &one.label));
                    if let Some(signal) = &line.signal {
                        let name = self.prose.said(Slot::Signal(signal.clone()));
                        let arguments = [("mark", (&one.mark).into()), ("signal", (&name).into())];
                        one.mark = self.context.with("question-mark-signal", &arguments);
                    }
                    Some(one)
                });
                feedback.collect()
            }
            QuestionKind::Order(order) => {
                let ids = if all || tone != Tone::Right { order.items.as_slice() } else { &[] };
                ids.iter().zip(1..).map(|(id, step)| self.step(id, step, which)).collect()
            }
            QuestionKind::Judge(judge) => {
                let all = judge.panel.len();
                judge.panel.iter().enumerate().map(|(at, id)| self.judged((at, all), id, which)).collect()
            }
            QuestionKind::Match(pairs) => {
                let mut feedback: Vec<Feedback> =
                    pairs.left.iter().map(|row| self.matched(pairs, row, which)).collect();
                if all {
                    feedback.extend(pairs.left_over().map(|id| self.neutral(id, self.label(id))));
                }
                feedback
            }
            QuestionKind::Gaps(Gaps { gaps }) => {
                gaps.iter().enumerate().flat_map(|(at, gap)| self.gap(at, gap, which)).collect()
            }
            QuestionKind::Estimate(_) | QuestionKind::Scale(_) | QuestionKind::Reflect(_) => Vec::new(),
        }
    }

    /// The option taken, and the others once asked for.
    fn taken_first(&self, ids: &[Id], which: Which, tone: impl Fn(&Id) -> Tone) -> Vec<Feedback> {
        let (taken, others): (Vec<&Id>, Vec<&Id>) = ids.iter().partition(|id| self.answer.is_taken(id));
        let mut feedback: Vec<Feedback> = taken.into_iter().map(|id| self.option(id, true, tone(id), which)).collect();
        if which != Which::Taken {
            feedback.extend(others.into_iter().map(|id| self.option(id, false, tone(id), which)));
        }
        feedback
    }

    fn option(&self, id: &Id, taken: bool, tone: Tone, which: Which) -> Feedback {
        let mark = match (taken, tone) {
            (true, Tone::Right) => "question-mark-chosen-right",
            (true, Tone::Partly) => "question-mark-chosen-partly",
            (true, Tone::NotYet | Tone::Neutral) => "question-mark-chosen-not-yet",
            (false, Tone::Right) => "question-mark-other-right",
            (false, Tone::Partly) => "question-mark-other-partly",
            (false, Tone::NotYet | Tone::Neutral) => "question-mark-other-not",
        };
        let one = self.why(id, tone, self.label(id), self.context.text(mark));
        let said = which.heard(|| self.option_heard(&one.label, taken, tone));
        Feedback { said, ..one }
    }

    /// One of several options of which some belong, when it was taken or wrongly left; any once asked for.
    ///
    /// The marks are those of an option that does not belong, taken, left, and with nobody having chosen: a harmless
    /// message that was marked is ordinary; an option that does not help is not.
    fn marked(
        &self,
        id: &Id,
        which: Which,
        belongs: bool,
        marks: [&'static str; 3],
        label: String,
    ) -> Option<Feedback> {
        let taken = self.answer.is_taken(id);
        let mark = match (which, taken, belongs) {
            (Which::Open, _, true) => "question-mark-fitting",
            (Which::Open, _, false) => marks[2],
            (_, true, true) => "question-mark-found",
            (_, false, true) => "question-mark-missed",
            (_, true, false) => marks[0],
            (_, false, false) => marks[1],
        };
        let is_right = if which == Which::Open { belongs } else { taken == belongs };
        let said = which != Which::Taken || taken || belongs;
        said.then(|| Feedback {
            said: which.heard(|| self.marked_heard(&label, taken, belongs)),
            ..self.why(id, right_or_not(is_right), label.clone(), self.context.text(mark))
        })
    }

    fn step(&self, id: &Id, step: usize, which: Which) -> Feedback {
        let one = self.neutral(id, self.prose.said(Slot::Item(id.clone())));
        let said = which.heard(|| self.step_heard(&one.label, id, step));
        Feedback { step: Some(step), said, ..one }
    }

    fn neutral(&self, id: &Id, label: String) -> Feedback {
        self.why(id, Tone::Neutral, label, String::new())
    }

    fn judged(&self, (at, all): (usize, usize), id: &Id, which: Which) -> Feedback {
        let held = |row: Id| self.answer.row(&row) == Some(id);
        let mark = match at {
            0 => self.context.text("question-panel-best"),
            _ if at + 1 == all => self.context.text("question-panel-worst"),
            _ => self.context.with("question-panel-place", &[("place", (at + 1).into())]),
        };
        let tone = match (held(Judge::best()), held(Judge::worst())) {
            (true, _) if at == 0 => Tone::Right,
            (_, true) if at + 1 == all => Tone::Right,
            (false, false) => Tone::Neutral,
            _ => Tone::NotYet,
        };
        let one = self.why(id, tone, self.label(id), mark);
        let said = which.heard(|| self.judged_heard(&one.label, id, (at, all)));
        Feedback { said, ..one }
    }

    fn matched(&self, pairs: &Match, row: &Id, which: Which) -> Feedback {
        let right = pairs.right.get(row);
        let answer = right.map_or_else(String::new, |id| self.label(id));
        let mark = self.context.with("question-mark-pair", &[("answer", (&answer).into())]);
        let is_right = which == Which::Open || right == self.answer.row(row);
        let one = self.why(row, right_or_not(is_right), self.prose.said(Slot::Left(row.clone())), mark);
        let said = which.heard(|| self.matched_heard(&one.label, row, &answer, is_right));
        Feedback { said, ..one }
    }

    fn gap(&self, at: usize, gap: &Gap, which: Which) -> Vec<Feedback> {
        let held = self.answer.row(&gap.id);
        match &gap.fill {
            Fill::Options { options, right } => {
                let all = which != Which::Taken;
                let shown = options.iter().filter(|id| all || Some(*id) == held || right.contains(id));
                let option = |id| self.option(id, Some(id) == held, right_or_not(right.contains(id)), which);
                let named = |one: Feedback| Feedback { said: one.said.map(|said| self.gap_heard(at, &said)), ..one };
                shown.map(option).map(named).collect()
            }
            Fill::Typed => {
                let accepted = self.prose.list(Slot::Accept(gap.id.clone())).join(", ");
                let mark = self.context.with("question-mark-accepted", &[("words", (&accepted).into())]);
                let one = self.why(&gap.id, Tone::Neutral, self.answer.written.text(&gap.id).to_owned(), mark);
                vec![Feedback { said: which.heard(|| self.typed_heard(at, gap, &accepted)), ..one }]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Catalogue;
    use crate::player::tests;
    use crate::progress::Progress;

    const LESSON: &str = r#"
id = "m"
source = "nl"
pages = ["guess", "signs", "chat", "text"]
[page.guess]
kind = "choice"
options = ["listen", "scold"]
right = ["listen"]
pretest = true
[page.signs]
kind = "multi"
options = ["a", "b"]
right = ["b"]
[page.chat]
kind = "choice"
options = ["a", "b"]
right = ["a"]
[page.text]
kind = "text"
"#;
    const DUTCH: &str = r#"
title = "M"
summary = "S."
page.text = { heading = "Tekst", body = "Tekst." }
[page.guess]
heading = "Gok"
prompt = "Wat doet u?"
option = { listen = "Luisteren", scold = "Mopperen" }
why = { listen = "Dat helpt.", scold = "Dat sluit." }
[page.signs]
heading = "Signalen"
prompt = "Welke?"
option = { a = "A", b = "B" }
why = { a = "Niet a.", b = "Wel b." }
[page.chat]
heading = "Een"
prompt = "Welke?"
option = { a = "A", b = "B" }
why = { a = "Wel a.", b = "Niet b." }
"#;

    #[test]
    fn reasons_are_said_of_every_option_as_if_nobody_had_chosen() {
        let player = tests::player([("m/lesson.toml", LESSON), ("m/nl.toml", DUTCH)], Progress::default());
        let messages = Messages::new(&Catalogue { language: "nl".to_owned(), files: Vec::new() }, None);
        let said = |page: &str| {
            let reasons = reasons(&player, &messages, &Id::known("m"), &Id::parse(page)?)?;
            let mut each: Vec<_> = reasons.each.into_iter().map(|one| (one.why, one.mark, one.tone)).collect();
            each.sort_by(|one, other| one.0.cmp(&other.0));
            Some(each)
        };
        let one = |why: &str, mark: &str, tone| (why.to_owned(), format!("[question-mark-{mark}]"), tone);
        let signs = [one("Niet a.", "not-fitting", Tone::NotYet), one("Wel b.", "fitting", Tone::Right)];
        assert_eq!(said("signs").expect("a question"), signs);
        let chat = [one("Niet b.", "other-not", Tone::NotYet), one("Wel a.", "other-right", Tone::Right)];
        assert_eq!(said("chat").expect("a question"), chat);
        // A guess is not judged, and a text is no question.
        assert_eq!([said("guess"), said("text"), said("nowhere")], [None, None, None]);
    }
}
