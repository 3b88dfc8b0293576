//! How an answer turned out, and why.

use super::asked::Asked;
use super::shape::{Feedback, Tone, Verdict};
use crate::model::markup::{Markup, paragraph};
use crate::model::{Id, Slot};
use crate::question;
use crate::question::{Answer, Asking, Fill, Gap, Gaps, Judge, JudgeAsk, Match, QuestionKind, TrueFalse};

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
        feedback: asked.feedback(tone, player.is_why_open(&asked.module.id, &asked.page.id)),
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
    fn feedback(&self, tone: Tone, all: bool) -> Vec<Feedback> {
        match &self.question.kind {
            QuestionKind::Choice(choice) => self.taken_first(&self.shown(), all, |id| match choice.partial.get(id) {
                _ if choice.right.contains(id) => Tone::Right,
                Some(share) if *share > 0.0 => Tone::Partly,
                _ => Tone::NotYet,
            }),
            QuestionKind::TrueFalse(statement) => {
                self.taken_first(&TrueFalse::options(), all, |id| right_or_not(statement.is_right(id)))
            }
            QuestionKind::Multi(multi) => {
                let unfit = ["question-mark-unfit", "question-mark-rightly-left"];
                let shown = self.shown();
                let feedback =
                    shown.iter().filter_map(|id| self.marked(id, all, multi.right.contains(id), unfit, self.label(id)));
                feedback.collect()
            }
            QuestionKind::Spot(spot) => {
                let ordinary = ["question-mark-false-alarm", "question-mark-left"];
                let feedback = spot.lines.iter().filter_map(|line| {
                    let id = &line.line.id;
                    let label = self.prose.said(Slot::Line(id.clone()));
                    let mut one = self.marked(id, all, line.signal.is_some(), ordinary, label)?;
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
                ids.iter().map(|id| self.neutral(id, self.prose.said(Slot::Item(id.clone())))).collect()
            }
            QuestionKind::Judge(judge) => {
                judge.panel.iter().enumerate().map(|(at, id)| self.judged(judge.panel.len(), at, id)).collect()
            }
            QuestionKind::Match(pairs) => {
                let mut feedback: Vec<Feedback> = pairs.left.iter().map(|row| self.matched(pairs, row)).collect();
                if all {
                    feedback.extend(pairs.left_over().map(|id| self.neutral(id, self.label(id))));
                }
                feedback
            }
            QuestionKind::Gaps(Gaps { gaps }) => gaps.iter().flat_map(|gap| self.gap(gap, all)).collect(),
            QuestionKind::Estimate(_) | QuestionKind::Scale(_) | QuestionKind::Reflect(_) => Vec::new(),
        }
    }

    /// The option taken, and the others once asked for.
    fn taken_first(&self, ids: &[Id], all: bool, tone: impl Fn(&Id) -> Tone) -> Vec<Feedback> {
        let (taken, others): (Vec<&Id>, Vec<&Id>) = ids.iter().partition(|id| self.answer.is_taken(id));
        let mut feedback: Vec<Feedback> = taken.into_iter().map(|id| self.option(id, true, tone(id))).collect();
        if all {
            feedback.extend(others.into_iter().map(|id| self.option(id, false, tone(id))));
        }
        feedback
    }

    fn option(&self, id: &Id, taken: bool, tone: Tone) -> Feedback {
        let mark = match (taken, tone) {
            (true, Tone::Right) => "question-mark-chosen-right",
            (true, Tone::Partly) => "question-mark-chosen-partly",
            (true, Tone::NotYet | Tone::Neutral) => "question-mark-chosen-not-yet",
            (false, Tone::Right) => "question-mark-other-right",
            (false, Tone::Partly) => "question-mark-other-partly",
            (false, Tone::NotYet | Tone::Neutral) => "question-mark-other-not",
        };
        self.why(id, tone, self.label(id), self.context.text(mark))
    }

    /// One of several options of which some belong, when it was taken or wrongly left; any once asked for.
    ///
    /// The marks are those of an option that does not belong, taken and left: a harmless message that was marked is
    /// ordinary; an option that does not help is not.
    fn marked(&self, id: &Id, all: bool, belongs: bool, marks: [&'static str; 2], label: String) -> Option<Feedback> {
        let taken = self.answer.is_taken(id);
        let mark = match (taken, belongs) {
            (true, true) => "question-mark-found",
            (false, true) => "question-mark-missed",
            (true, false) => marks[0],
            (false, false) => marks[1],
        };
        (all || taken || belongs).then(|| self.why(id, right_or_not(taken == belongs), label, self.context.text(mark)))
    }

    fn neutral(&self, id: &Id, label: String) -> Feedback {
        self.why(id, Tone::Neutral, label, String::new())
    }

    fn judged(&self, all: usize, at: usize, id: &Id) -> Feedback {
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
        self.why(id, tone, self.label(id), mark)
    }

    fn matched(&self, pairs: &Match, row: &Id) -> Feedback {
        let right = pairs.right.get(row);
        let answer = right.map_or_else(String::new, |id| self.label(id));
        let mark = self.context.with("question-mark-pair", &[("answer", (&answer).into())]);
        let tone = right_or_not(right == self.answer.row(row));
        self.why(row, tone, self.prose.said(Slot::Left(row.clone())), mark)
    }

    fn gap(&self, gap: &Gap, all: bool) -> Vec<Feedback> {
        let held = self.answer.row(&gap.id);
        match &gap.fill {
            Fill::Options { options, right } => {
                let shown = options.iter().filter(|id| all || Some(*id) == held || right.contains(id));
                shown.map(|id| self.option(id, Some(id) == held, right_or_not(right.contains(id)))).collect()
            }
            Fill::Typed => {
                let accepted = self.prose.list(Slot::Accept(gap.id.clone())).join(", ");
                let mark = self.context.with("question-mark-accepted", &[("words", (&accepted).into())]);
                vec![self.why(&gap.id, Tone::Neutral, self.answer.written.text(&gap.id).to_owned(), mark)]
            }
        }
    }
}
