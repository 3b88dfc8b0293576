//! Questions: what is asked, and how it can be answered.

use std::collections::BTreeMap;

use super::context::{Context, Prose};
use super::shape::{Asks, Choice, Field, Item, Number, Question, Row, Speaker, Sure, View};
use super::verdict;
use crate::lesson::question::{Answer, Ask, Fill, Gap, JudgeAsk};
use crate::lesson::{Module, Page};
use crate::model::Id;
use crate::player::Action;
use crate::progress::Sureness;
use crate::{lesson, quiz};

/// Everything that the parts of a question are made from.
pub(super) struct Asked<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) module: &'a Module,
    pub(super) page: &'a Page,
    pub(super) question: &'a lesson::question::Question,
    pub(super) prose: &'a Prose<'a>,
    /// The answer handed in, or the one in progress.
    pub(super) answer: Option<Answer>,
}

pub(super) fn question(
    context: &Context<'_>,
    module: &Module,
    page: &Page,
    question: &lesson::question::Question,
    prose: &Prose<'_>,
) -> (View, Asks) {
    let player = context.player;
    let handed_in = player.answered(&module.id, &page.id).cloned();
    let closed = handed_in.is_some();
    let asking_sure = !closed && player.is_asking_sure(&module.id, &page.id);
    let answer = handed_in.or_else(|| player.draft(&module.id, page));
    let asked = Asked { context, module, page, question, prose, answer };
    let hint = player.is_hint_open(&module.id, &page.id).then(|| prose.line("hint")).flatten();
    let mut shown = Question {
        heading: prose.said("heading"),
        body: prose.rich("body"),
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
        asks = Asks::One(Sureness::ALL.map(|sure| context.choice(sure_id(sure), Action::Sure(sure))).to_vec());
    }
    (View::Question(shown), asks)
}

/// The words for how sure somebody is.
pub(super) fn sure_id(sure: Sureness) -> &'static str {
    match sure {
        Sureness::NotSure => "question-sure-not",
        Sureness::Fairly => "question-sure-fairly",
        Sureness::Sure => "question-sure-sure",
    }
}

impl Asked<'_> {
    /// The prompt; each `{gap}` becomes its number and a line to fill.
    fn prompt(&self) -> String {
        let mut prompt = self.prose.said("prompt");
        if let Ask::Gap(gaps) = &self.question.ask {
            for (at, gap) in gaps.iter().enumerate() {
                let mark = format!("({}) ____", at + 1);
                prompt = prompt.replace(&format!("{{{}}}", gap.id), &mark);
            }
        }
        prompt
    }

    fn instruction(&self) -> String {
        let guess = self.question.pretest;
        let id = match &self.question.ask {
            Ask::Choice(_) | Ask::TrueFalse(_) if guess => "question-instruction-guess",
            Ask::Choice(_) => "question-instruction-choice",
            Ask::Multi(_) => "question-instruction-multi",
            Ask::TrueFalse(_) => "question-instruction-true-false",
            Ask::Order(_) => "question-instruction-order",
            Ask::Match(_) => "question-instruction-match",
            Ask::Gap(_) => "question-instruction-gap",
            Ask::Estimate(_) => "question-instruction-estimate",
            Ask::Judge(judge) => match judge.ask {
                JudgeAsk::BestWorst => "question-instruction-judge",
                JudgeAsk::Rank => "question-instruction-rank",
            },
            Ask::Spot(_) => "question-instruction-spot",
            Ask::Scale(_) => "question-instruction-scale",
            Ask::Reflect => "question-instruction-reflect",
        };
        self.context.text(id)
    }

    fn asks(&self) -> Asks {
        match &self.question.ask {
            Ask::Choice(_) => Asks::Mark(self.options(self.shown())),
            Ask::Multi(_) => Asks::Many(self.options(self.shown())),
            Ask::TrueFalse(_) => Asks::Mark(self.true_false()),
            Ask::Order(_) => self.order("item"),
            Ask::Judge(judge) => match judge.ask {
                JudgeAsk::Rank => self.order("option"),
                JudgeAsk::BestWorst => Asks::Rows(self.judge_rows()),
            },
            Ask::Match(pairs) => Asks::Rows(pairs.left.iter().map(|row| self.match_row(row)).collect()),
            Ask::Gap(gaps) => Asks::Rows(gaps.iter().enumerate().map(|(at, gap)| self.gap_row(at, gap)).collect()),
            Ask::Estimate(estimate) => Asks::Number(Number {
                value: match &self.answer {
                    Some(Answer::Number(number)) => Some(*number),
                    _ => None,
                },
                low: estimate.low,
                high: estimate.high,
                step: estimate.step,
                unit: self.prose.said("unit"),
            }),
            Ask::Spot(spot) => Asks::Many(self.chat(spot)),
            Ask::Scale(scale) => Asks::Rows(scale.items.iter().map(|row| self.scale_row(row, scale.points)).collect()),
            Ask::Reflect => {
                let row = Id::known("text");
                let text = self.rows().get(&row).cloned().unwrap_or_default();
                let field = Field { row, label: self.context.text("question-reflect-label"), text };
                Asks::Fields { fields: vec![field], handed_in: true }
            }
        }
    }

    fn shown(&self) -> Vec<Id> {
        self.context.player.shown_order(&self.module.id, self.page)
    }

    /// Whether an option was taken.
    pub(super) fn is_taken(&self, id: &Id) -> bool {
        match &self.answer {
            Some(Answer::One(one)) => one == id,
            Some(Answer::Many(many)) => many.contains(id),
            _ => false,
        }
    }

    fn option(&self, label: String, id: &Id) -> Choice {
        let picked = self.is_taken(id);
        let state = picked.then(|| self.context.text("question-chosen"));
        Choice { state, picked, ..Choice::plain(label, Action::Pick(id.clone())) }
    }

    fn options(&self, ids: Vec<Id>) -> Vec<Choice> {
        ids.iter().map(|id| self.option(self.prose.said(&format!("option.{id}")), id)).collect()
    }

    fn true_false(&self) -> Vec<Choice> {
        let label = |id: &'static str| self.context.text(id);
        vec![
            self.option(label("question-true"), &Id::known("true")),
            self.option(label("question-false"), &Id::known("false")),
        ]
    }

    fn order(&self, group: &str) -> Asks {
        let ids = match &self.answer {
            Some(Answer::Order(ids)) => ids.clone(),
            _ => self.shown(),
        };
        let items = ids.into_iter().map(|id| Item { label: self.prose.said(&format!("{group}.{id}")), id });
        Asks::Order(items.collect())
    }

    /// What the rows hold so far.
    pub(super) fn rows(&self) -> BTreeMap<Id, String> {
        match &self.answer {
            Some(Answer::Rows(rows)) => rows.clone(),
            _ => BTreeMap::new(),
        }
    }

    /// A row with its options; the one it holds is picked.
    fn row(&self, id: &Id, label: String, options: Vec<(String, String)>) -> Row {
        let held = self.rows().get(id).cloned();
        let value = options.iter().find(|(value, _)| Some(value) == held.as_ref()).map(|(_, label)| label.clone());
        let choices = options.into_iter().map(|(option, label)| {
            let picked = Some(&option) == held.as_ref();
            Choice {
                state: picked.then(|| self.context.text("question-chosen")),
                picked,
                ..Choice::plain(label, Action::Assign { row: id.clone(), value: option })
            }
        });
        Row { id: id.clone(), label, value, choices: choices.collect() }
    }

    fn labelled(&self, ids: &[Id]) -> Vec<(String, String)> {
        ids.iter().map(|id| (id.to_string(), self.prose.said(&format!("option.{id}")))).collect()
    }

    fn match_row(&self, id: &Id) -> Row {
        self.row(id, self.prose.said(&format!("left.{id}")), self.labelled(&self.shown()))
    }

    fn judge_rows(&self) -> Vec<Row> {
        let options = self.labelled(&self.shown());
        vec![
            self.row(&Id::known(quiz::BEST), self.context.text("question-judge-best"), options.clone()),
            self.row(&Id::known(quiz::WORST), self.context.text("question-judge-worst"), options),
        ]
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
                let value = self.rows().get(&gap.id).cloned();
                Row { id: gap.id.clone(), label, value, choices: Vec::new() }
            }
        }
    }

    fn scale_row(&self, id: &Id, points: u32) -> Row {
        let (low, high) = (self.prose.said("low"), self.prose.said("high"));
        let options = (1..=points).map(|point| {
            let label = match point {
                1 => low.clone(),
                _ if point == points => high.clone(),
                _ => {
                    let arguments = [("point", point.into()), ("points", points.into())];
                    self.context.with("question-scale-point", &arguments)
                }
            };
            (point.to_string(), label)
        });
        self.row(id, self.prose.said(&format!("item.{id}")), options.collect())
    }

    fn chat(&self, spot: &lesson::question::Spot) -> Vec<Choice> {
        let messages = spot.lines.iter().map(|line| Choice {
            speaker: Some(Speaker {
                name: self.prose.said(&format!("who.{}", line.line.who)),
                own: spot.who.first() == Some(&line.line.who),
            }),
            ..self.option(self.prose.said(&format!("line.{}", line.line.id)), &line.line.id)
        });
        messages.collect()
    }
}
