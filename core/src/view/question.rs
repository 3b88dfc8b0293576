//! Questions: what is asked, and how it can be answered.

use std::collections::BTreeMap;

use super::context::{Context, Prose};
use super::model::{Choice, Field, Item, Menu, Message, Number, Question, Response, Row};
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
) -> Question {
    let player = context.player;
    let handed_in = player.answered(&module.id, &page.id).cloned();
    let closed = handed_in.is_some();
    let answer = handed_in.or_else(|| player.draft(&module.id, page));
    let asked = Asked { context, module, page, question, prose, answer };
    let hint = player.is_hint_open(&module.id, &page.id).then(|| prose.line("hint")).flatten();
    Question {
        heading: prose.said("heading"),
        body: prose.rich("body"),
        prompt: asked.prompt(),
        instruction: asked.instruction(),
        response: asked.response(),
        hint: hint.map(|hint| context.with("question-hint", &[("hint", (&hint).into())])),
        sure: player.is_asking_sure(&module.id, &page.id).then(|| sure(context)),
        verdict: closed.then(|| verdict::verdict(&asked)),
    }
}

fn sure(context: &Context<'_>) -> Menu {
    let choices = Sureness::ALL.map(|sure| context.choice(sure_id(sure), Action::Sure(sure)));
    Menu {
        title: context.say("question-sure-title"),
        intro: Vec::new(),
        question: Some(context.say("question-sure-question")),
        choices: choices.to_vec(),
    }
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
        self.context.say(id)
    }

    fn response(&self) -> Response {
        match &self.question.ask {
            Ask::Choice(_) => Response::One(self.options(self.shown())),
            Ask::Multi(_) => Response::Many(self.options(self.shown())),
            Ask::TrueFalse(_) => Response::One(self.true_false()),
            Ask::Order(_) => self.order("item"),
            Ask::Judge(judge) => match judge.ask {
                JudgeAsk::Rank => self.order("option"),
                JudgeAsk::BestWorst => Response::Rows(self.judge_rows()),
            },
            Ask::Match(pairs) => Response::Rows(pairs.left.iter().map(|row| self.match_row(row)).collect()),
            Ask::Gap(gaps) => Response::Rows(gaps.iter().enumerate().map(|(at, gap)| self.gap_row(at, gap)).collect()),
            Ask::Estimate(estimate) => Response::Number(Number {
                value: match &self.answer {
                    Some(Answer::Number(number)) => Some(*number),
                    _ => None,
                },
                low: estimate.low,
                high: estimate.high,
                step: estimate.step,
                unit: self.prose.said("unit"),
            }),
            Ask::Spot(spot) => Response::Chat(self.chat(spot)),
            Ask::Scale(scale) => {
                Response::Rows(scale.items.iter().map(|row| self.scale_row(row, scale.points)).collect())
            }
            Ask::Reflect => Response::Write(vec![Field {
                row: Id::known("text"),
                label: self.context.say("question-reflect-label"),
                text: self.rows().get("text").cloned().unwrap_or_default(),
            }]),
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
        let state = picked.then(|| self.context.say("question-chosen"));
        Choice { label, detail: None, state, picked, action: Action::Pick(id.clone()) }
    }

    fn options(&self, ids: Vec<Id>) -> Vec<Choice> {
        ids.iter().map(|id| self.option(self.prose.said(&format!("option.{id}")), id)).collect()
    }

    fn true_false(&self) -> Vec<Choice> {
        let label = |id: &'static str| self.context.say(id);
        vec![
            self.option(label("question-true"), &Id::known("true")),
            self.option(label("question-false"), &Id::known("false")),
        ]
    }

    fn order(&self, group: &str) -> Response {
        let ids = match &self.answer {
            Some(Answer::Order(ids)) => ids.clone(),
            _ => self.shown(),
        };
        let items = ids.into_iter().map(|id| Item { label: self.prose.said(&format!("{group}.{id}")), id });
        Response::Order(items.collect())
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
                label,
                detail: None,
                state: picked.then(|| self.context.say("question-chosen")),
                picked,
                action: Action::Assign { row: id.clone(), value: option },
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
            self.row(&Id::known(quiz::BEST), self.context.say("question-judge-best"), options.clone()),
            self.row(&Id::known(quiz::WORST), self.context.say("question-judge-worst"), options),
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

    fn chat(&self, spot: &lesson::question::Spot) -> Vec<Message> {
        let messages = spot.lines.iter().map(|line| Message {
            who: self.prose.said(&format!("who.{}", line.line.who)),
            own: spot.who.first() == Some(&line.line.who),
            choice: self.option(self.prose.said(&format!("line.{}", line.line.id)), &line.line.id),
        });
        messages.collect()
    }
}
