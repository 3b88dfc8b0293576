//! Questions: what is asked, and how it can be answered.

use super::context::{Context, Prose};
use super::model::{Choice, Field, Item, Menu, Message, Number, Question, Response, Row};
use super::verdict;
use crate::lesson::{Module, Page};
use crate::model::Id;
use crate::player::Action;
use crate::progress::Sureness;
use crate::question;
use crate::question::{Answer, Draft, Fill, Gap, Gaps, Judge, JudgeAsk, QuestionKind, Reflect, Scale, Spot};

/// Everything that the parts of a question are made from.
pub(super) struct Asked<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) module: &'a Module,
    pub(super) page: &'a Page,
    pub(super) question: &'a question::Question,
    pub(super) prose: &'a Prose<'a>,
    /// The answer handed in, or the one in progress.
    pub(super) answer: Draft,
}

pub(super) fn question(
    context: &Context<'_>,
    module: &Module,
    page: &Page,
    question: &question::Question,
    prose: &Prose<'_>,
) -> Question {
    let player = context.player;
    let handed_in = player.answered(&module.id, &page.id);
    let closed = handed_in.is_some();
    let answer = handed_in.unwrap_or_else(|| player.draft(&module.id, page));
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
        self.context.say(id)
    }

    fn response(&self) -> Response {
        match &self.question.kind {
            QuestionKind::Choice(_) => Response::One(self.options(self.shown())),
            QuestionKind::Multi(_) => Response::Many(self.options(self.shown())),
            QuestionKind::TrueFalse(_) => Response::One(self.true_false()),
            QuestionKind::Order(_) => self.order("item"),
            QuestionKind::Judge(judge) => match judge.ask {
                JudgeAsk::Rank => self.order("option"),
                JudgeAsk::BestWorst => Response::Rows(self.judge_rows()),
            },
            QuestionKind::Match(pairs) => Response::Rows(pairs.left.iter().map(|row| self.match_row(row)).collect()),
            QuestionKind::Gaps(Gaps { gaps }) => {
                Response::Rows(gaps.iter().enumerate().map(|(at, gap)| self.gap_row(at, gap)).collect())
            }
            QuestionKind::Estimate(estimate) => Response::Number(Number {
                value: match &self.answer.answer {
                    Some(Answer::Number(number)) => Some(*number),
                    _ => None,
                },
                low: estimate.low,
                high: estimate.high,
                step: estimate.step,
                unit: self.prose.said("unit"),
            }),
            QuestionKind::Spot(spot) => Response::Chat(self.chat(spot)),
            QuestionKind::Scale(scale) => {
                Response::Rows(scale.items.iter().map(|row| self.scale_row(row, scale)).collect())
            }
            QuestionKind::Reflect(_) => Response::Write(vec![Field {
                row: Reflect::row(),
                label: self.context.say("question-reflect-label"),
                text: self.answer.written.text(&Reflect::row()).to_owned(),
            }]),
        }
    }

    fn shown(&self) -> Vec<Id> {
        self.context.player.shown_order(&self.module.id, self.page)
    }

    /// Whether an option was taken.
    pub(super) fn is_taken(&self, id: &Id) -> bool {
        self.answer.is_taken(id)
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
        let ids = match &self.answer.answer {
            Some(Answer::Order(ids)) => ids.clone(),
            _ => self.shown(),
        };
        let items = ids.into_iter().map(|id| Item { label: self.prose.said(&format!("{group}.{id}")), id });
        Response::Order(items.collect())
    }

    /// A row with its options; the one it holds is picked.
    fn row(&self, id: &Id, label: String, options: Vec<(Id, String)>) -> Row {
        let held = self.answer.row(id);
        let value = options.iter().find(|(value, _)| Some(value) == held).map(|(_, label)| label.clone());
        let choices = options.into_iter().map(|(option, label)| {
            let picked = Some(&option) == held;
            Choice {
                label,
                detail: None,
                state: picked.then(|| self.context.say("question-chosen")),
                picked,
                action: Action::Assign { row: id.clone(), option: Some(option) },
            }
        });
        Row { id: id.clone(), label, value, choices: choices.collect() }
    }

    fn labelled(&self, ids: &[Id]) -> Vec<(Id, String)> {
        ids.iter().map(|id| (id.clone(), self.prose.said(&format!("option.{id}")))).collect()
    }

    fn match_row(&self, id: &Id) -> Row {
        self.row(id, self.prose.said(&format!("left.{id}")), self.labelled(&self.shown()))
    }

    fn judge_rows(&self) -> Vec<Row> {
        let options = self.labelled(&self.shown());
        vec![
            self.row(&Judge::best(), self.context.say("question-judge-best"), options.clone()),
            self.row(&Judge::worst(), self.context.say("question-judge-worst"), options),
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
                let written = &self.answer.written;
                let value = written.has(&gap.id).then(|| written.text(&gap.id).to_owned());
                Row { id: gap.id.clone(), label, value, choices: Vec::new() }
            }
        }
    }

    fn scale_row(&self, id: &Id, scale: &Scale) -> Row {
        let points = scale.points;
        let (low, high) = (self.prose.said("low"), self.prose.said("high"));
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
        self.row(id, self.prose.said(&format!("item.{id}")), options.collect())
    }

    fn chat(&self, spot: &Spot) -> Vec<Message> {
        let messages = spot.lines.iter().map(|line| Message {
            who: self.prose.said(&format!("who.{}", line.line.who)),
            own: spot.who.first() == Some(&line.line.who),
            choice: self.option(self.prose.said(&format!("line.{}", line.line.id)), &line.line.id),
        });
        messages.collect()
    }
}
