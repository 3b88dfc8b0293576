//! Questions: what is asked, and how it can be answered.

use super::asked::Asked;
use super::context::{Context, Prose};
use super::shape::{Asks, Choice, Field, Item, Number, Question, Row, Speaker, Sure, View};
use super::verdict;
use crate::lesson::{Module, Page};
use crate::model::{Id, Slot};
use crate::player::Action;
use crate::progress::Sureness;
use crate::question;
use crate::question::{Answer, ChatLine, Fill, Gap, Gaps, Judge, JudgeAsk, QuestionKind, Reflect, Scale, TrueFalse};

pub(super) fn question(
    context: &Context<'_>,
    module: &Module,
    page: &Page,
    question: &question::Question,
    prose: &Prose<'_>,
) -> (View, Asks) {
    let player = context.player;
    let handed_in = player.answered(&module.id, &page.id);
    let asking_sure = player.is_asking_sure(&module.id, &page.id);
    let closed = handed_in.is_some() && !asking_sure;
    let answer = handed_in.unwrap_or_else(|| player.draft(&module.id, page));
    let asked = Asked { context, module, page, question, prose, answer, closed };
    let hint = player.is_hint_open(&module.id, &page.id).then(|| prose.line(Slot::Hint)).flatten();
    let mut shown = Question {
        heading: prose.said(Slot::Heading),
        body: prose.markup(Slot::Body),
        prompt: asked.prompt(),
        instruction: asked.instruction(),
        answered: None,
        hint: hint.map(|hint| context.with("question-hint", &[("hint", (&hint).into())])),
        sure: asking_sure.then(|| Sure {
            title: context.text("question-sure-title"),
            question: context.text("question-sure-question"),
        }),
        verdict: closed.then(|| verdict::verdict(&asked)),
    };
    let mut asks = asked.asks();
    if closed || asking_sure {
        shown.answered = Some(std::mem::take(&mut asks));
    }
    if asking_sure {
        let choice = |sure| {
            let id = match sure {
                Sureness::NotSure => "question-sure-not",
                Sureness::Fairly => "question-sure-fairly",
                Sureness::Sure => "question-sure-sure",
            };
            context.choice(id, Action::Sure(sure))
        };
        asks = Asks::One(Sureness::ALL.map(choice).to_vec());
    }
    (View::Question(shown), asks)
}

impl Asked<'_> {
    /// The prompt; each `{gap}` becomes its number and a line to fill.
    fn prompt(&self) -> String {
        let mut prompt = self.prose.said(Slot::Prompt);
        if let QuestionKind::Gaps(Gaps { gaps }) = &self.question.kind {
            for (at, gap) in gaps.iter().enumerate() {
                let mark = format!("({}) ____", at + 1);
                prompt = prompt.replace(&format!("{{{}}}", gap.id), &mark);
            }
        }
        prompt
    }

    fn instruction(&self) -> String {
        let guess = self.question.pretest;
        let id = match &self.question.kind {
            QuestionKind::Choice(_) | QuestionKind::TrueFalse(_) if guess => "question-instruction-guess",
            QuestionKind::Choice(_) => "question-instruction-choice",
            QuestionKind::Multi(_) => "question-instruction-multi",
            QuestionKind::TrueFalse(_) => "question-instruction-true-false",
            QuestionKind::Order(_) => "question-instruction-order",
            QuestionKind::Match(_) => "question-instruction-match",
            QuestionKind::Gaps(_) => "question-instruction-gap",
            QuestionKind::Estimate(_) => "question-instruction-estimate",
            QuestionKind::Judge(judge) => match judge.ask {
                JudgeAsk::BestWorst => "question-instruction-judge",
                JudgeAsk::Rank => "question-instruction-rank",
            },
            QuestionKind::Spot(_) => "question-instruction-spot",
            QuestionKind::Scale(_) => "question-instruction-scale",
            QuestionKind::Reflect(_) => "question-instruction-reflect",
        };
        self.context.text(id)
    }

    fn asks(&self) -> Asks {
        match &self.question.kind {
            QuestionKind::Choice(_) => Asks::Mark(self.options(&self.shown())),
            QuestionKind::Multi(_) => Asks::Many(self.options(&self.shown())),
            QuestionKind::TrueFalse(_) => Asks::Mark(self.options(&TrueFalse::options())),
            QuestionKind::Order(_) => self.order(Slot::Item),
            QuestionKind::Judge(judge) => match judge.ask {
                JudgeAsk::Rank => self.order(Slot::Option),
                JudgeAsk::BestWorst => {
                    let options = self.labelled(&self.shown());
                    Asks::Rows(vec![
                        self.row(&Judge::best(), self.context.text("question-judge-best"), options.clone()),
                        self.row(&Judge::worst(), self.context.text("question-judge-worst"), options),
                    ])
                }
            },
            QuestionKind::Match(pairs) => {
                let options = self.labelled(&self.shown());
                let row = |id: &Id| self.row(id, self.prose.said(Slot::Left(id.clone())), options.clone());
                Asks::Rows(pairs.left.iter().map(row).collect())
            }
            QuestionKind::Gaps(Gaps { gaps }) => {
                Asks::Rows(gaps.iter().enumerate().map(|(at, gap)| self.gap_row(at, gap)).collect())
            }
            QuestionKind::Estimate(estimate) => Asks::Number(Number {
                value: match &self.answer.answer {
                    Some(Answer::Number(number)) => Some(*number),
                    _ => None,
                },
                right: (self.closed && !self.question.pretest).then_some(estimate.right),
                low: estimate.low,
                high: estimate.high,
                step: estimate.step,
                unit: self.prose.said(Slot::Unit),
            }),
            QuestionKind::Spot(spot) => {
                let message = |line: &ChatLine| Choice {
                    speaker: Some(Speaker {
                        name: self.prose.said(Slot::Who(line.line.who.clone())),
                        own: spot.who.first() == Some(&line.line.who),
                    }),
                    ..self.pick(self.prose.said(Slot::Line(line.line.id.clone())), &line.line.id)
                };
                Asks::Many(spot.lines.iter().map(message).collect())
            }
            QuestionKind::Scale(scale) => {
                Asks::Rows(scale.items.iter().map(|row| self.scale_row(row, scale)).collect())
            }
            QuestionKind::Reflect(_) => {
                let row = Reflect::row();
                let text = self.answer.written.text(&row).to_owned();
                let field = Field { row, label: self.context.text("question-reflect-label"), text };
                Asks::Fields { fields: vec![field], handed_in: true }
            }
        }
    }

    fn pick(&self, label: String, id: &Id) -> Choice {
        self.choice(label, self.answer.is_taken(id), Action::Pick(id.clone()))
    }

    fn options(&self, ids: &[Id]) -> Vec<Choice> {
        ids.iter().map(|id| self.pick(self.label(id), id)).collect()
    }

    fn order(&self, slot: fn(Id) -> Slot) -> Asks {
        let ids = match &self.answer.answer {
            Some(Answer::Order(ids)) => ids.clone(),
            _ => self.shown(),
        };
        let items = ids.into_iter().map(|id| Item { label: self.prose.said(slot(id.clone())), id });
        Asks::Order(items.collect())
    }

    /// A row with its options; the one it holds is picked.
    fn row(&self, id: &Id, label: String, options: Vec<(Id, String)>) -> Row {
        let held = self.answer.row(id);
        let value = options.iter().find(|(value, _)| Some(value) == held).map(|(_, label)| label.clone());
        let choices = options.into_iter().map(|(option, label)| {
            let picked = Some(&option) == held;
            self.choice(label, picked, Action::Assign { row: id.clone(), option: Some(option) })
        });
        Row { id: id.clone(), label, value, choices: choices.collect() }
    }

    fn labelled(&self, ids: &[Id]) -> Vec<(Id, String)> {
        ids.iter().map(|id| (id.clone(), self.label(id))).collect()
    }

    fn gap_row(&self, at: usize, gap: &Gap) -> Row {
        let label = self.context.with("question-gap-label", &[("number", (at + 1).into())]);
        match &gap.fill {
            Fill::Options { options, .. } => {
                let player = self.context.player;
                let shown = player.shuffle(&self.module.id, self.page, options, self.question.shuffle);
                self.row(&gap.id, label, self.labelled(&shown))
            }
            Fill::Typed => {
                let written = &self.answer.written;
                let value = written.has(&gap.id).then(|| written.text(&gap.id).to_owned());
                Row { id: gap.id.clone(), label, value, choices: Vec::new() }
            }
        }
    }

    fn scale_row(&self, id: &Id, scale: &Scale) -> Row {
        let points = scale.points;
        let (low, high) = (self.prose.said(Slot::Low), self.prose.said(Slot::High));
        let options = scale.options().map(|(point, option)| {
            let label = match point {
                1 => low.clone(),
                _ if point == points => high.clone(),
                _ => {
                    let arguments = [("point", point.into()), ("points", points.into())];
                    self.context.with("question-scale-point", &arguments)
                }
            };
            (option, label)
        });
        self.row(id, self.prose.said(Slot::Item(id.clone())), options.collect())
    }
}
