//! How an answer turned out, and why.

use super::asked::Asked;
use super::shape::{Feedback, Tone, Verdict};
use crate::model::{Id, Slot};
use crate::question;
use crate::question::{Answer, Asking, Fill, Gap, Gaps, Judge, JudgeAsk, Match, QuestionKind, TrueFalse};

pub(super) fn verdict(asked: &Asked<'_>) -> Verdict {
    let player = asked.context.player;
    let mark = player.mark(&asked.module.id, asked.page, asked.question, &asked.answer);
    let tone = if asked.question.pretest { Tone::Neutral } else { tone(mark.verdict()) };
    let open = player.is_why_open(&asked.module.id, &asked.page.id);
    let feedback = if asked.question.pretest { Vec::new() } else { asked.feedback(open) };
    Verdict {
        tone,
        headline: asked.headline(tone),
        lines: asked.lines(tone),
        feedback,
        explain: if asked.question.pretest { Vec::new() } else { asked.explain() },
        source: if asked.question.pretest { Vec::new() } else { asked.source() },
    }
}

fn tone(verdict: question::Verdict) -> Tone {
    match verdict {
        question::Verdict::Right => Tone::Right,
        question::Verdict::Partly => Tone::Partly,
        question::Verdict::NotYet => Tone::NotYet,
        question::Verdict::Recorded => Tone::Neutral,
    }
}

/// What the options are that do not belong.
#[derive(Clone, Copy)]
enum Rest {
    /// Messages with nothing wrong in them.
    Ordinary,
    /// Options that do not answer the question.
    Unfit,
}

impl Asked<'_> {
    fn headline(&self, tone: Tone) -> String {
        let id = match tone {
            Tone::Right => "question-right",
            Tone::Partly => "question-partly",
            Tone::NotYet => "question-not-yet",
            Tone::Neutral if self.question.pretest => "question-guessed",
            Tone::Neutral => "question-noted",
        };
        self.context.text(id)
    }

    fn lines(&self, tone: Tone) -> Vec<String> {
        let mut lines = Vec::new();
        match tone {
            Tone::Right => lines.extend(self.prose.line(Slot::Right)),
            Tone::NotYet | Tone::Partly => lines.extend(self.prose.line(Slot::Wrong)),
            Tone::Neutral => {}
        }
        if self.question.pretest {
            lines.push(self.context.text("question-guess-later"));
            return lines;
        }
        lines.extend(self.earlier_guess());
        lines.extend(self.answer_in_words(tone));
        lines
    }

    /// On a page that returns to a guess: what was guessed.
    fn earlier_guess(&self) -> Option<String> {
        let guess = self.page.revisits.as_ref()?;
        let Answer::One(id) = &self.context.player.answered(&self.module.id, guess)?.answer? else { return None };
        let label = match &self.question.kind {
            QuestionKind::TrueFalse(_) => self.true_false_label(id),
            _ => self.prose.said(Slot::Option(id.clone())),
        };
        Some(self.context.with("question-earlier-guess", &[("answer", (&label).into())]))
    }

    /// The answer in one sentence, where the options alone do not show it.
    fn answer_in_words(&self, tone: Tone) -> Option<String> {
        match &self.question.kind {
            QuestionKind::Order(_) if tone != Tone::Right => {
                // The items follow with their reasons, in that order.
                Some(self.context.text("question-right-order"))
            }
            QuestionKind::Judge(judge) if judge.ask == JudgeAsk::Rank && tone != Tone::Right => {
                let label = |id: &Id| self.prose.said(Slot::Option(id.clone()));
                let items = judge.panel.iter().map(label).collect::<Vec<_>>().join(" – ");
                Some(self.context.with("question-panel-order", &[("items", (&items).into())]))
            }
            QuestionKind::Estimate(estimate) => {
                let unit = self.prose.said(Slot::Unit);
                let arguments = [("number", estimate.right.into()), ("unit", (&unit).into())];
                Some(self.context.with("question-right-number", &arguments))
            }
            QuestionKind::TrueFalse(TrueFalse { right }) => {
                let id = if *right { "question-is-true" } else { "question-is-false" };
                Some(self.context.text(id))
            }
            _ => None,
        }
    }

    fn explain(&self) -> crate::model::markup::Markup {
        match &self.question.kind {
            QuestionKind::Estimate(_) => self.prose.markup(Slot::Explain),
            QuestionKind::Reflect(_) => self.example(),
            _ => Vec::new(),
        }
    }

    fn example(&self) -> crate::model::markup::Markup {
        let example = self.prose.markup(Slot::Example);
        if example.is_empty() {
            return example;
        }
        let mut text = vec![crate::model::markup::paragraph(&self.context.text("question-example"))];
        text.extend(example);
        text
    }

    fn source(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.prose.line(Slot::Asked).into_iter().collect();
        if matches!(self.question.kind, QuestionKind::Estimate(_)) {
            lines.extend(self.context.source_lines(&self.page.cites));
        }
        lines
    }

    fn true_false_label(&self, id: &Id) -> String {
        self.context.text(if *id == "true" { "question-true" } else { "question-false" })
    }

    /// Why, for what was chosen; for everything once asked for.
    fn feedback(&self, all: bool) -> Vec<Feedback> {
        match &self.question.kind {
            QuestionKind::Choice(choice) => {
                let shown = self.context.player.shown_order(&self.module.id, self.page);
                let tone = |id: &Id| match choice.partial.get(id) {
                    _ if choice.right.contains(id) => Tone::Right,
                    Some(share) if *share > 0.0 => Tone::Partly,
                    _ => Tone::NotYet,
                };
                self.taken_first(&shown, all, |id| self.why(id, self.prose.said(Slot::Option(id.clone())), tone(id)))
            }
            QuestionKind::TrueFalse(statement) => {
                let tone = |id: &Id| if statement.is_right(id) { Tone::Right } else { Tone::NotYet };
                self.taken_first(&TrueFalse::options(), all, |id| self.why(id, self.true_false_label(id), tone(id)))
            }
            QuestionKind::Multi(multi) => {
                let shown = self.context.player.shown_order(&self.module.id, self.page);
                self.marked(
                    &shown,
                    all,
                    Rest::Unfit,
                    |id| multi.right.contains(id),
                    |id| self.prose.said(Slot::Option(id.clone())),
                )
            }
            QuestionKind::Spot(spot) => {
                let ids: Vec<Id> = spot.lines.iter().map(|line| line.line.id.clone()).collect();
                let signal = |id: &Id| spot.lines.iter().find(|line| line.line.id == *id)?.signal.as_ref();
                let mut feedback = self.marked(
                    &ids,
                    all,
                    Rest::Ordinary,
                    |id| signal(id).is_some(),
                    |id| self.prose.said(Slot::Line(id.clone())),
                );
                for (id, one) in self.marked_ids(&ids, all, |id| signal(id).is_some()).iter().zip(&mut feedback) {
                    if let Some(name) = signal(id) {
                        let name = self.prose.said(Slot::Signal(name.clone()));
                        one.mark = self
                            .context
                            .with("question-mark-signal", &[("mark", (&one.mark).into()), ("signal", (&name).into())]);
                    }
                }
                feedback
            }
            QuestionKind::Order(order) => {
                let ids = if all || self.is_wrong() { order.items.as_slice() } else { &[] };
                ids.iter().map(|id| self.neutral(id, self.prose.said(Slot::Item(id.clone())))).collect()
            }
            QuestionKind::Judge(judge) => {
                judge.panel.iter().enumerate().map(|(at, id)| self.judged(judge.panel.len(), at, id)).collect()
            }
            QuestionKind::Match(pairs) => {
                let mut feedback: Vec<Feedback> = pairs.left.iter().map(|row| self.matched(pairs, row)).collect();
                if all {
                    feedback.extend(
                        pairs.left_over().map(|id| self.neutral(id, self.prose.said(Slot::Option(id.clone())))),
                    );
                }
                feedback
            }
            QuestionKind::Gaps(Gaps { gaps }) => gaps.iter().flat_map(|gap| self.gap(gap, all)).collect(),
            QuestionKind::Estimate(_) | QuestionKind::Scale(_) | QuestionKind::Reflect(_) => Vec::new(),
        }
    }

    fn is_wrong(&self) -> bool {
        let player = self.context.player;
        player.mark(&self.module.id, self.page, self.question, &self.answer).verdict() != question::Verdict::Right
    }

    /// The option taken, and the others once asked for.
    fn taken_first(&self, ids: &[Id], all: bool, feedback: impl Fn(&Id) -> Feedback) -> Vec<Feedback> {
        let (taken, others): (Vec<&Id>, Vec<&Id>) = ids.iter().partition(|id| self.is_taken(id));
        let others = if all { others } else { Vec::new() };
        taken.into_iter().chain(others).map(feedback).collect()
    }

    fn why(&self, id: &Id, label: String, tone: Tone) -> Feedback {
        let mark = match (self.is_taken(id), tone) {
            (true, Tone::Right) => "question-mark-chosen-right",
            (true, Tone::Partly) => "question-mark-chosen-partly",
            (true, _) => "question-mark-chosen-not-yet",
            (false, Tone::Right) => "question-mark-other-right",
            (false, Tone::Partly) => "question-mark-other-partly",
            (false, _) => "question-mark-other-not",
        };
        Feedback { tone, label, mark: self.context.text(mark), why: self.prose.said(Slot::Why(id.clone())) }
    }

    /// Options of which some belong: those that were judged wrongly, and all once asked for.
    ///
    /// A harmless message that was marked is ordinary; an option that does not help is not.
    fn marked(
        &self,
        ids: &[Id],
        all: bool,
        rest: Rest,
        belongs: impl Fn(&Id) -> bool,
        label: impl Fn(&Id) -> String,
    ) -> Vec<Feedback> {
        let feedback = |id: &Id| {
            let (taken, belongs) = (self.is_taken(id), belongs(id));
            let mark = match (taken, belongs) {
                (true, true) => "question-mark-found",
                (false, true) => "question-mark-missed",
                (true, false) => match rest {
                    Rest::Ordinary => "question-mark-false-alarm",
                    Rest::Unfit => "question-mark-unfit",
                },
                (false, false) => match rest {
                    Rest::Ordinary => "question-mark-left",
                    Rest::Unfit => "question-mark-rightly-left",
                },
            };
            Feedback {
                tone: if taken == belongs { Tone::Right } else { Tone::NotYet },
                label: label(id),
                mark: self.context.text(mark),
                why: self.prose.said(Slot::Why(id.clone())),
            }
        };
        self.marked_ids(ids, all, &belongs).iter().map(feedback).collect()
    }

    /// Which options get feedback: those taken or wrongly left, and all once asked for.
    fn marked_ids(&self, ids: &[Id], all: bool, belongs: impl Fn(&Id) -> bool) -> Vec<Id> {
        ids.iter().filter(|id| all || self.is_taken(id) || belongs(id)).cloned().collect()
    }

    fn neutral(&self, id: &Id, label: String) -> Feedback {
        let why = self.prose.said(Slot::Why(id.clone()));
        Feedback { tone: Tone::Neutral, label, mark: String::new(), why }
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
        Feedback { tone, mark, ..self.neutral(id, self.prose.said(Slot::Option(id.clone()))) }
    }

    fn matched(&self, pairs: &Match, row: &Id) -> Feedback {
        let right = pairs.right.get(row);
        let fits = right == self.answer.row(row);
        let answer = right.map_or_else(String::new, |id| self.prose.said(Slot::Option(id.clone())));
        Feedback {
            tone: if fits { Tone::Right } else { Tone::NotYet },
            label: self.prose.said(Slot::Left(row.clone())),
            mark: self.context.with("question-mark-pair", &[("answer", (&answer).into())]),
            why: self.prose.said(Slot::Why(row.clone())),
        }
    }

    fn gap(&self, gap: &Gap, all: bool) -> Vec<Feedback> {
        let held = self.answer.row(&gap.id);
        match &gap.fill {
            Fill::Options { options, right } => {
                let shown = options.iter().filter(|id| all || Some(*id) == held || right.contains(id));
                let feedback = shown.map(|id| {
                    let fits = right.contains(id);
                    let mark = match (Some(id) == held, fits) {
                        (true, true) => "question-mark-chosen-right",
                        (true, false) => "question-mark-chosen-not-yet",
                        (false, true) => "question-mark-other-right",
                        (false, false) => "question-mark-other-not",
                    };
                    Feedback {
                        tone: if fits { Tone::Right } else { Tone::NotYet },
                        label: self.prose.said(Slot::Option(id.clone())),
                        mark: self.context.text(mark),
                        why: self.prose.said(Slot::Why(id.clone())),
                    }
                });
                feedback.collect()
            }
            Fill::Typed => {
                let accepted = self.prose.list(Slot::Accept(gap.id.clone())).join(", ");
                let mark = self.context.with("question-mark-accepted", &[("words", (&accepted).into())]);
                vec![Feedback { mark, ..self.neutral(&gap.id, self.answer.written.text(&gap.id).to_owned()) }]
            }
        }
    }
}
